import type { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFName } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { cleanProfile } from '../pictures/icc.ts';
import { cleanJpeg } from '../pictures/jpeg.ts';
import { Cannot, must } from '../shared/cleaning.ts';
import { inflated } from './objects.ts';

const packed =
  'A picture in the PDF is packed in a way that is not read here; print it to PDF anew and take that.';

/** The bytes of a stream as they are written, and its filter where that is another one now. */
interface Written {
  contents: Uint8Array;
  filter?: string;
}

/** A stream without what a camera or a screen wrote into it: JPEG pictures and profiles of colour; others stay. */
export const cleanStream = (stream: PDFRawStream, tell: (what: string) => void): Written => {
  const contents = stream.getContents();
  const unpacked = inflated(stream);
  if (!unpacked) return { contents };
  const { bytes, filters } = unpacked;
  if (filters.length === 1 && /^(DCTDecode|DCT)$/.test(filters[0] as string))
    return jpeg(bytes, contents, tell);
  const isProfile = stream.dict.has(PDFName.of('N')) && bytes.toString('latin1', 36, 40) === 'acsp';
  must(filters.length < 2 || !/^(DCTDecode|DCT)$/.test(filters.at(-1) as string), packed);
  if (filters.length > 0 || !isProfile) return { contents };
  const clean = cleanProfile(bytes);
  if (!clean || clean.equals(bytes)) return { contents };
  tell('the name of a screen or a colour profile');
  return { contents: zlibSync(clean, { level: 9 }), filter: 'FlateDecode' };
};

const jpeg = (bytes: Buffer, contents: Uint8Array, tell: (what: string) => void): Written => {
  try {
    const clean = cleanJpeg(bytes) as { bytes: Buffer; traces: { what: string }[] };
    if (clean.traces.length === 0) return { contents };
    for (const { what } of clean.traces) tell(what);
    return { contents: clean.bytes, filter: 'DCTDecode' };
  } catch {
    if (!/Exif|photoshop|ns\.adobe|http/i.test(bytes.toString('latin1'))) return { contents };
    throw new Cannot('A picture in the PDF is damaged; print it to PDF anew and take that.');
  }
};
