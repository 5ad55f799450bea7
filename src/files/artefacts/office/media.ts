import { cleanGif } from '../pictures/gif.ts';
import { cleanJpeg } from '../pictures/jpeg.ts';
import { cleanPng } from '../pictures/png.ts';
import { cleanWebp } from '../pictures/webp.ts';
import { cleanMp3 } from '../recordings/mp3.ts';
import { cleanMp4 } from '../recordings/mp4.ts';
import { cleanWav } from '../recordings/wav.ts';
import { Cannot, type Cleaner, type Cleaning, untouched } from '../shared/cleaning.ts';
import type { Part } from '../shared/zip.ts';

/** Pictures and recordings within a document, by how they begin: their names often tell another type. */
const beginnings: [RegExp, Cleaner][] = [
  [/^\xff\xd8\xff/, cleanJpeg],
  [/^\x89PNG/, cleanPng],
  [/^GIF8/, cleanGif],
  [/^RIFF....WEBP/s, cleanWebp],
  [/^RIFF....WAVE/s, cleanWav],
  [/^....ftyp(?!heic|avif|mif1)/s, cleanMp4],
  [/^(ID3|\xff[\xe2-\xff])/, cleanMp3],
];

/** Drawings of Windows, bitmaps without room for words, and fonts. */
const asTheyAre = /\.(wmf|bmp|odttf|fntdata|ttf|otf)$/i;

/** Whether a part is a picture, a recording or a font. */
export const isMedia = ({ name, data }: Part): boolean =>
  asTheyAre.test(name) || /\.emf$/i.test(name) || cleanerOf(data) !== undefined;

const cleanerOf = (data: Buffer): Cleaner | undefined =>
  beginnings.find(([begins]) => begins.test(data.toString('latin1', 0, 16)))?.[1];

/** A picture or a recording within a document without its traces. It is not turned: the document says how it lies. */
export const cleanMedia = async (part: Part): Promise<Cleaning> => {
  const cleaner = cleanerOf(part.data);
  if (cleaner) return await cleaned(part, cleaner);
  return /\.emf$/i.test(part.name) ? withoutDescription(part) : untouched(part.data);
};

/** The same as a part, telling what went. */
export const cleanMediaPart = async (part: Part, tell: (what: string) => void): Promise<Part> => {
  const { bytes, traces } = await cleanMedia(part);
  for (const { what } of traces) tell(what);
  return { name: part.name, data: bytes };
};

const cleaned = async ({ data }: Part, cleaner: Cleaner): Promise<Cleaning> => {
  try {
    return await cleaner(data);
  } catch {
    throw new Cannot(
      'A picture or a recording in it is damaged; take that out, save it and take the new one.',
    );
  }
};

/** A drawing of Windows names its program and its title at a place that its head tells ([MS-EMF], section 2.2.9). */
const withoutDescription = ({ data }: Part): Cleaning => {
  if (data.length < 88 || data.toString('latin1', 40, 44) !== ' EMF') return untouched(data);
  const clean = Buffer.from(data);
  const [letters, at] = [data.readUInt32LE(60), data.readUInt32LE(64)];
  const end = at + letters * 2;
  if (letters === 0 || at < 88 || end > data.readUInt32LE(4) || end > data.length) return untouched(data);
  clean.fill(0, at, end);
  return {
    bytes: clean,
    traces: clean.equals(data) ? [] : [{ what: 'the program', bytes: data.subarray(at, end) }],
  };
};
