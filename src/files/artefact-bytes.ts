import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** A photo says where and when it was taken, and by whose phone; none of that is published. */
const picture = /\.(jpe?g|png|webp)$/i;

/**
 * The bytes of an artefact as it is published. A picture is turned as its camera says and written anew without its
 * metadata, as far as it can be read; the same file gives the same bytes. Anything else stays as it is.
 */
export const artefactBytes = async (path: string): Promise<Uint8Array> => {
  const bytes = await readFile(path);
  return picture.test(path) ? new Uint8Array(await withoutMetadata(bytes, path)) : new Uint8Array(bytes);
};

const withoutMetadata = (bytes: Uint8Array, path: string): Promise<Buffer> => {
  const image = sharp(bytes, { failOn: 'none' }).autoOrient();
  if (/\.png$/i.test(path)) return image.png({ compressionLevel: 9 }).toBuffer();
  if (/\.webp$/i.test(path)) return image.webp({ quality: 85 }).toBuffer();
  return image.jpeg({ quality: 85 }).toBuffer();
};

/** The text of an artefact; signs that are not UTF-8 become replacement characters. */
export const artefactText = (path: string): string => readFileSync(path, 'utf8');
