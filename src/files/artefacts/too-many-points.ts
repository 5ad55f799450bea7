import { pictures } from './pictures/picture.ts';
import type { ArtefactTrouble } from './trouble.ts';

/** The most points of a picture, over all its frames: above any telephone's, below what fills the memory. */
const pointLimit = 200_000_000;

/**
 * Says so of a picture that is too large to be opened, by what its head says, before anybody opens it. Undefined where
 * it is not, or where it has no head that can be read.
 */
export const tooManyPoints = async (
  bytes: Uint8Array,
  name: string,
): Promise<ArtefactTrouble | undefined> => {
  const sharp = await pictures();
  try {
    const {
      width,
      height,
      pageHeight,
      pages = 1,
    } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * (pageHeight ?? height) * pages <= pointLimit) return undefined;
    return {
      message: `${name} is ${width} × ${height} points large, more than a reader's computer can open.`,
      mend: 'Save it smaller: 2,000 points across show a page or a photo in full. Then put that in its place.',
    };
  } catch {
    return undefined;
  }
};
