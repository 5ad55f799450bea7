import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { Cannot, must } from '../shared/cleaning.ts';
import { hasItsPages } from './pages.ts';

const broken = 'The PDF is cut off or damaged; open it, print it to PDF anew and take that.';
const locked = 'The PDF is locked with a password or against changes; print it to PDF anew and take that.';

/** The objects of a PDF; throws `Cannot` where it is locked, damaged or lacks a page that it names. */
export const pdfOf = async (bytes: Buffer): Promise<PDFContext> => {
  must(bytes.subarray(0, 1024).includes('%PDF-'), 'It is not a PDF, whatever its name says.');
  const context = await parsed(bytes);
  must(context.trailerInfo.Encrypt === undefined, locked);
  const catalog = dictOf(context, context.trailerInfo.Root);
  const pages = dictOf(context, catalog?.get(PDFName.of('Pages')));
  const count = context.lookup(pages?.get(PDFName.of('Count')));
  must(count instanceof PDFNumber && count.asNumber() > 0, broken);
  must(pages !== undefined && hasItsPages(context, pages), broken);
  const collection = catalog?.has(PDFName.of('Collection')) === true;
  must(!collection, 'It is a folder of files in the form of a PDF; take the files out and take those.');
  return context;
};

const parsed = async (bytes: Buffer): Promise<PDFContext> => {
  try {
    return await PDFParser.forBytesWithOptions(
      new Uint8Array(bytes),
      Number.POSITIVE_INFINITY,
      true,
    ).parseDocument();
  } catch {
    throw new Cannot(bytes.includes('/Encrypt') ? locked : broken);
  }
};

/** A dictionary, or that of a stream, wherever it stands; undefined where there is none. */
export const dictOf = (context: PDFContext, object: PDFObject | undefined): PDFDict | undefined => {
  const found = context.lookup(object);
  if (found instanceof PDFDict) return found;
  return found instanceof PDFRawStream ? found.dict : undefined;
};

/** The value of a key as a name without its slash; empty where it is none. */
export const nameIn = (dict: PDFDict, key: string): string => {
  const value = dict.context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFName ? value.decodeText() : '';
};

/** The value of a key as a whole number; 0 where it is none. */
export const numberIn = (dict: PDFDict, key: string): number => {
  const value = dict.context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFNumber ? value.asNumber() : 0;
};

/** The filters of a stream, from the outermost in. */
export const filtersOf = (dict: PDFDict): string[] => {
  const value = dict.context.lookup(dict.get(PDFName.of('Filter')));
  if (value instanceof PDFName) return [value.decodeText()];
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((one) => {
    const name = dict.context.lookup(one);
    return name instanceof PDFName ? name.decodeText() : '';
  });
};

const unpackedLimit = 200_000_000;

/** The bytes of a stream with its outer filters undone as far as they are known here; undefined where that fails. */
export const inflated = (stream: PDFRawStream): { bytes: Buffer; filters: string[] } | undefined => {
  let bytes: Buffer = Buffer.from(stream.getContents());
  const filters = filtersOf(stream.dict);
  try {
    for (let undo = undone[filters[0] ?? '']; undo; undo = undone[filters[0] ?? '']) {
      bytes = undo(bytes);
      filters.shift();
    }
    return { bytes, filters };
  } catch {
    return undefined;
  }
};

const inflate = (bytes: Buffer): Buffer => inflateSync(bytes, { maxOutputLength: unpackedLimit });

const fromHex = (bytes: Buffer): Buffer =>
  Buffer.from((bytes.toString('latin1').split('>', 1)[0] ?? '').replace(/\s+/g, ''), 'hex');

/** Five letters stand for four bytes, `z` for four zeros (ISO 32000-1, section 7.4.3). */
const fromLetters = (bytes: Buffer): Buffer => {
  const text =
    bytes
      .toString('latin1')
      .replace(/^\s*<~|\s+/g, '')
      .split('~', 1)[0] ?? '';
  const groups = text.replaceAll('z', '!!!!!').match(/.{1,5}/g) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value = [...group.padEnd(5, 'u')].reduce(
        (sum, letter) => sum * 85 + letter.charCodeAt(0) - 33,
        0,
      );
      const four = Buffer.alloc(4);
      four.writeUInt32BE(value % 2 ** 32);
      return four.subarray(0, group.length - 1);
    }),
  );
};

const undone: Record<string, (bytes: Buffer) => Buffer> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
  ASCII85Decode: fromLetters,
  A85: fromLetters,
};
