import { type Cleaner, must } from '../shared/cleaning.ts';
import { boxesOf, broken } from '../shared/mp4-boxes.ts';
import { open, pictures } from './picture.ts';

/** A picture in TIFF, all its pages, written anew without loss and without its tags; turned as its camera says. */
export const cleanTiff: Cleaner = async (bytes) => {
  must(
    /^(II\*\0|MM\0\*)/.test(bytes.toString('latin1', 0, 4)),
    'It is not a TIFF picture, whatever its name says.',
  );
  await open(bytes);
  const sharp = await pictures();
  const picture = await sharp(bytes, { failOn: 'error', pages: -1 })
    .autoOrient()
    .tiff({ compression: 'deflate' })
    .toBuffer();
  return {
    bytes: picture,
    traces: picture.equals(bytes) ? [] : [{ what: 'what the camera or a program added', bytes }],
  };
};

/**
 * A picture in AVIF. One that holds nothing but dots stays as it is; any other is written anew in high quality, since
 * its parts are bound together.
 */
export const cleanAvif: Cleaner = async (bytes) => {
  must(
    /^ftyp(avif|mif1)/.test(bytes.toString('latin1', 4, 12)),
    'It is not an AVIF picture, whatever its name says.',
  );
  await open(bytes);
  if (isBare(bytes)) return { bytes, traces: [] };
  const sharp = await pictures();
  const picture = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .avif({ quality: 85, chromaSubsampling: '4:4:4' })
    .toBuffer();
  must(isBare(picture), broken);
  return { bytes: picture, traces: [{ what: 'what the camera or a program added', bytes }] };
};

/** Whether a file is made of dots only: no item in its list is EXIF, XMP, a link or a profile of colour. */
const isBare = (bytes: Buffer): boolean => {
  const { boxes, end } = boxesOf(bytes, 0, bytes.length, {});
  const meta = boxes.filter(({ type }) => type === 'meta');
  const known = boxes.every(({ type }) => ['ftyp', 'meta', 'mdat'].includes(type));
  const head = meta.map((box) => bytes.toString('latin1', box.data, box.end)).join('');
  return known && end === bytes.length && meta.length === 1 && !/Exif|mime|uri |prof|udta|uuid/.test(head);
};
