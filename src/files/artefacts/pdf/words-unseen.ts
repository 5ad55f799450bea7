import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { hiddenRuns } from '../shared/hidden-runs.ts';
import { readableRuns } from '../shared/readable-runs.ts';
import type { Words } from '../shared/words.ts';
import { inflated, nameIn } from './objects.ts';

/** What is said within the drawing of a page for those who cannot see it (ISO 32000-1, section 14.9). */
export const describedInPages = (context: PDFContext): Words[] =>
  streamsOf(context).flatMap((text) =>
    [...text.matchAll(described)].map(([, written = '']) => ({
      where: 'the description of a picture',
      words: wordsOf(written),
    })),
  );

/**
 * Whatever stands in a PDF that no page shows and no list of fields foresees, each once: names that the document gave,
 * and the texts, names and remarks within its drawings.
 */
export const unseenInPdf = (context: PDFContext): Words => {
  const all = new Set<string>();
  const look = (object: PDFObject, depth: number): void => {
    if (depth > 100) return;
    if (object instanceof PDFName) all.add(object.decodeText());
    else if (object instanceof PDFArray) for (const one of object.asArray()) look(one, depth + 1);
    else if (object instanceof PDFRawStream) look(object.dict, depth);
    else if (object instanceof PDFDict)
      for (const [key, value] of object.entries()) {
        all.add(key.decodeText());
        look(value, depth + 1);
      }
  };
  for (const [, object] of context.enumerateIndirectObjects()) look(object, 0);
  for (const text of streamsOf(context)) for (const words of wordsWithin(text)) all.add(words);
  for (const bytes of wordlessIn(context)) for (const run of hiddenRuns(bytes)) all.add(namesOnly(run));
  const words = [...all].filter((one) => one.trim().length > 3).join('\n');
  return { where: 'what no page shows', words, runOn: 'apart' };
};

const string = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\da-fA-F\s]+>`;
const described = new RegExp(String.raw`/(?:ActualText|Alt|E)\s*(${string})`, 'g');
const withWords = new RegExp(String.raw`${string}|%[^\r\n]*|/[^\s/()<>[\]{}%]{4,}`, 'g');
/** What a drawing, or the letters of a font, is written with. */
const drawing = /\b(?:BT|Tf|cm|re|Do|gs|BDC|begincmap)\b/;

const wordsWithin = (text: string): string[] => {
  if (!drawing.test(text)) return readableRuns(Buffer.from(text, 'latin1'));
  // Within a line, the letters are moved a little between two pieces of a word.
  const joined = text.replace(/\)\s*-?\d{0,3}(?:\.\d+)?\s*\(/g, '');
  const dots = [...text.matchAll(/\bID\s([\s\S]{4,10000}?)\sEI\b/g)].flatMap(([, bytes = '']) =>
    readableRuns(Buffer.from(bytes, 'latin1')),
  );
  return [...(joined.match(withWords) ?? []).map(wordsOf), ...dots];
};

/** A text, a name or a remark as it reads. */
const wordsOf = (written: string): string => {
  if (written.startsWith('(')) return PDFString.of(written.slice(1, -1)).decodeText();
  if (written.startsWith('<')) return PDFHexString.of(written.slice(1, -1)).decodeText();
  return written.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
};

/** Whoever made a font or a profile of colour may stand in it with an address; what else is there is looked for as a name. */
const namesOnly = (run: string): string => run.replace(/\S*@\S*|\d+/g, ' ');

/** The unpacked pictures, fonts and profiles of colour of a PDF. */
const wordlessIn = (context: PDFContext): Uint8Array[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && isNoText(object.dict) ? (inflated(object)?.bytes ?? []) : [],
    );

/** The unpacked streams of a PDF, but for pictures, fonts and profiles of colour, as text of one sign a byte. */
const streamsOf = (context: PDFContext): string[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || isNoText(object.dict)) return [];
    const unpacked = inflated(object);
    return unpacked && unpacked.filters.length === 0 ? [unpacked.bytes.toString('latin1')] : [];
  });

const isNoText = (dict: PDFDict): boolean =>
  /^(Image|Type1C|CIDFontType0C|OpenType)$/.test(nameIn(dict, 'Subtype')) ||
  ['Length1', 'N', 'FunctionType', 'ShadingType'].some((key) => dict.has(PDFName.of(key)));
