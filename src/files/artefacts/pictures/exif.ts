import type { Trace } from '../shared/cleaning.ts';

/** What a camera wrote about a picture: how it is turned, and which sorts of things it tells. */
export interface Exif {
  /** 1 to 8; 1 where the picture stands as it is. */
  orientation: number;
  tells: string[];
}

const sorts: Record<number, string> = {
  270: 'a description',
  271: 'the camera',
  272: 'the camera',
  305: 'the program',
  306: 'when it was taken',
  315: 'the author',
  316: 'the computer',
  700: 'a description',
  33432: 'the author',
  33723: 'a description',
  34853: 'where it was taken',
  36867: 'when it was taken',
  36868: 'when it was taken',
  37500: 'the camera',
  37510: 'a comment',
  40091: 'a description',
  40092: 'a comment',
  40093: 'the author',
  40094: 'a description',
  42032: 'the author',
  42033: 'the camera',
  42037: 'the camera',
};

const [orientationTag, exifDirectory] = [0x0112, 0x8769];

/** One entry of a directory, and where it stands. */
interface Entry {
  tag: number;
  value: number;
}

/**
 * Reads EXIF, which is a TIFF structure of directories (CIPA DC-008, section 4.6). Whatever is broken in it is passed
 * over: its bytes are taken out in any case.
 */
export const readExif = (bytes: Buffer): Exif => {
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const first = directory(bytes, number(bytes, 4, 4, little), little);
  const within = first.entries.find(({ tag }) => tag === exifDirectory);
  const second = within ? directory(bytes, within.value, little).entries : [];
  const turned = first.entries.find(({ tag }) => tag === orientationTag)?.value ?? 1;
  const tells = [...first.entries, ...second].flatMap(({ tag }) => sorts[tag] ?? []);
  if (first.next > 0) tells.push('a small copy of the picture');
  return { orientation: turned >= 1 && turned <= 8 ? turned : 1, tells: [...new Set(tells)] };
};

/** EXIF as traces: one for each sort of thing that it tells. */
export const exifTraces = (bytes: Buffer): Trace[] => {
  const { tells } = readExif(bytes);
  return (tells.length > 0 ? tells : ['what the camera wrote']).map((what) => ({ what, bytes }));
};

const directory = (bytes: Buffer, at: number, little: boolean): { entries: Entry[]; next: number } => {
  const count = Math.min(number(bytes, at, 2, little), 1000);
  const entries = Array.from({ length: count }, (_, index) => {
    const start = at + 2 + index * 12;
    const short = number(bytes, start + 2, 2, little) === 3;
    return {
      tag: number(bytes, start, 2, little),
      value: number(bytes, start + 8, short ? 2 : 4, little),
    };
  });
  return { entries, next: number(bytes, at + 2 + count * 12, 4, little) };
};

const number = (bytes: Buffer, at: number, length: number, little: boolean): number => {
  if (at < 0 || at + length > bytes.length) return 0;
  return little ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
};
