import type { Sharp, SharpOptions } from 'sharp';
import { Cannot, type Cleaner, type Cleaning } from '../shared/cleaning.ts';

/** The library of pictures, which is read when the first one comes: it is large, and in machine code. */
export const pictures = async () => (await import('sharp')).default;

type Turned = (image: Sharp, before: Buffer) => Sharp;

/** How a picture that must be turned is written anew: as its format can without a visible loss. */
export const turnedJpeg: Turned = (image) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' });
export const turnedPng: Turned = (image) => image.png({ compressionLevel: 9 });
export const turnedWebp: Turned = (image, before) =>
  before.includes('VP8L') ? image.webp({ lossless: true }) : image.webp({ quality: 92 });

/**
 * A cleaner of pictures: opens the picture as a browser would, so that nothing broken is published, turns it as its
 * camera says (only then are its dots written anew) and takes its traces out.
 */
export const pictureCleaner =
  (clean: Cleaner, orientation: (bytes: Buffer) => number, turned: Turned): Cleaner =>
  async (bytes): Promise<Cleaning> => {
    const { bytes: picture, traces } = await clean(bytes);
    await open(picture);
    if (orientation(bytes) === 1) return { bytes: picture, traces };
    const sharp = await pictures();
    const upright = await turned(sharp(bytes, options).autoOrient().keepIccProfile(), bytes).toBuffer();
    return { bytes: (await clean(upright)).bytes, traces };
  };

const options: SharpOptions = { failOn: 'error' };

/** Reads all dots of a picture and keeps none. */
export const open = async (bytes: Buffer): Promise<void> => {
  const sharp = await pictures();
  try {
    await sharp(bytes, { ...options, animated: true })
      .resize(8, 8, { fit: 'fill', kernel: 'nearest' })
      .raw()
      .toBuffer();
  } catch (error) {
    throw new Cannot(
      /pixel limit/.test(String(error))
        ? 'The picture has more dots than a browser can show; save it smaller and take that.'
        : 'The picture is cut off or damaged; open it, save it anew and take that.',
    );
  }
};
