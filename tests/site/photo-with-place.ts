import sharp from 'sharp';

/** A JPEG as a telephone takes it: with a maker, the place where it was taken, and turned on its side by a tag. */
export const photoWithPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#3a7d76' } })
    .withExif({
      IFD0: { Make: 'Private Telephone', Artist: 'Private Name' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 26/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 39/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
