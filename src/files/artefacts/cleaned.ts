import { cleanOffice, cleanOfficeFile } from './office/office.ts';
import { cleanGif } from './pictures/gif.ts';
import { cleanJpeg, jpegOrientation } from './pictures/jpeg.ts';
import { pictureCleaner, turnedJpeg, turnedPng, turnedWebp } from './pictures/picture.ts';
import { cleanPng, pngOrientation } from './pictures/png.ts';
import { cleanAvif, cleanTiff } from './pictures/rewritten.ts';
import { cleanSvg } from './pictures/svg.ts';
import { cleanWebp, webpOrientation } from './pictures/webp.ts';
import { cleanFlac } from './recordings/flac.ts';
import { cleanAac, cleanMp3 } from './recordings/mp3.ts';
import { cleanMp4 } from './recordings/mp4.ts';
import { cleanOgg } from './recordings/ogg.ts';
import { cleanWav } from './recordings/wav.ts';
import { cleanWebm } from './recordings/webm.ts';
import { Cannot, type Cleaner, type Cleaning, untouched } from './shared/cleaning.ts';

const upright = (): number => 1;
const jpeg = pictureCleaner(cleanJpeg, jpegOrientation, turnedJpeg);

/** Who cleans which type of file, by the extension of its name. */
const cleaners: Record<string, Cleaner> = {
  jpg: jpeg,
  jpeg,
  png: pictureCleaner(cleanPng, pngOrientation, turnedPng),
  webp: pictureCleaner(cleanWebp, webpOrientation, turnedWebp),
  gif: pictureCleaner(cleanGif, upright, turnedPng),
  tif: cleanTiff,
  tiff: cleanTiff,
  avif: cleanAvif,
  svg: cleanSvg,
  mp3: cleanMp3,
  aac: cleanAac,
  wav: cleanWav,
  flac: cleanFlac,
  ogg: cleanOgg,
  oga: cleanOgg,
  opus: cleanOgg,
  m4a: cleanMp4,
  mp4: cleanMp4,
  m4v: cleanMp4,
  mov: cleanMp4,
  webm: cleanWebm,
  mkv: cleanWebm,
  pdf: async (bytes) => (await import('./pdf/pdf.ts')).cleanPdf(bytes),
  ...Object.fromEntries('docx xlsx pptx'.split(' ').map((type) => [type, cleanOfficeFile(type)])),
  ...Object.fromEntries('odt ods odp'.split(' ').map((type) => [type, cleanOffice])),
  csv: untouched,
  tsv: untouched,
  txt: untouched,
  vtt: untouched,
  srt: untouched,
};

/** What to do with files that cannot be cleaned, by the extension of their names. */
const instead: Record<string, string> = {
  doc: 'An old Word file cannot be cleaned; save it as .docx or PDF and take that.',
  xls: 'An old Excel file cannot be cleaned; save it as .xlsx or PDF and take that.',
  ppt: 'An old PowerPoint file cannot be cleaned; save it as .pptx or PDF and take that.',
  heic: 'Browsers do not show HEIC pictures; save it as JPEG and take that.',
  heif: 'Browsers do not show HEIF pictures; save it as JPEG and take that.',
  zip: 'An archive cannot be cleaned; unpack it and take its files one by one.',
  eml: 'An e-mail bears the addresses of all it passed; print it to PDF with the names masked and take that.',
  msg: 'An e-mail bears the addresses of all it passed; print it to PDF with the names masked and take that.',
};

/** A file as it is published, and the sorts of traces taken out of it; or why it cannot be cleaned, and what to do. */
export type Cleaned = { bytes: Uint8Array; removed: string[] } | { cannot: string };

/**
 * Takes out of a file whatever it tells besides what it shows: authors, places, days, comments' authors, earlier
 * versions. Its picture, sound and words stay as they are. The same bytes give the same bytes, and a clean file comes
 * back as it is. Never throws.
 */
export const cleaned = async (bytes: Uint8Array, name: string): Promise<Cleaned> => {
  const found = await cleaning(bytes, name);
  if ('cannot' in found) return found;
  return { bytes: new Uint8Array(found.bytes), removed: [...new Set(found.traces.map(({ what }) => what))] };
};

/** The same, with the traces themselves. Never throws. */
export const cleaning = async (bytes: Uint8Array, name: string): Promise<Cleaning | { cannot: string }> => {
  const extension = extensionOf(name);
  const cleaner = Object.hasOwn(cleaners, extension) ? cleaners[extension] : undefined;
  if (!cleaner) return { cannot: instead[extension] ?? unknown };
  try {
    return await cleaner(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    return { cannot: error instanceof Cannot ? error.message : broken };
  }
};

const unknown =
  'Nobody can say what a file of this type tells besides what it shows; save it as PDF and take that.';
const broken = 'The file is cut off or damaged; open it, save it anew and take that.';

/** The extension of a name in small letters, without its dot; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
