import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFWriter,
} from '@cantoo/pdf-lib';
import { brokenWords, lettersApart } from '../shared/broken-words.ts';
import type { Words } from '../shared/words.ts';
import { xmlText, xmlWords } from '../shared/xml.ts';
import { copied } from './copy.ts';
import { drawnAsPages } from './drawn.ts';
import { asLetters, unreadableAt } from './numbered-letters.ts';
import { inflated, nameIn, pdfOf } from './objects.ts';
import { describedInPages, unseenInPdf } from './words-unseen.ts';

const pagesLimit = 2_000;
const tooManyPages = `It has more than the ${pagesLimit} pages that can be searched; cut it into smaller files and take those.`;

/** The words of a PDF: of its pages, forms, outline, comments, links, descriptions and properties. */
export const pdfWords = async (bytes: Buffer): Promise<Words[]> => {
  const context = await pdfOf(bytes);
  return [
    ...(await pageWords(await onWidePages(context))),
    ...(await drawnWords(context)),
    ...objectWords(context),
    ...describedInPages(context),
    unseenInPdf(context),
  ];
};

/** Words that are drawn by what lies on the pages: form fields, stamps, notes, and patterns. */
const drawnWords = async (context: PDFContext): Promise<Words[]> => {
  const bytes = await drawnAsPages(context);
  const found = bytes === undefined ? [] : await pageWords(bytes);
  return found.flatMap((one) => {
    if (one.unsearched) return [one];
    return one.unread === undefined ? [{ ...one, where: 'a form field, a stamp or a pattern' }] : [];
  });
};

/**
 * The same pages, so wide that nothing lies beside them: words that a page was cut off from are still in the file, and
 * the reader of pages passes over them.
 */
const onWidePages = async (source: PDFContext): Promise<Uint8Array> => {
  const wide = copied(source, () => {});
  for (const [, object] of wide.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !/^Pages?$/.test(nameIn(object, 'Type'))) continue;
    for (const box of ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) object.delete(PDFName.of(box));
    object.set(PDFName.of('MediaBox'), wide.obj([-20_000, -20_000, 20_000, 20_000]));
  }
  return PDFWriter.forContext(wide, Number.POSITIVE_INFINITY).serializeToBuffer();
};

const pageWords = async (bytes: Uint8Array): Promise<Words[]> => {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const found: Words[] = [];
  try {
    for (let number = 1; number <= Math.min(document.numPages, pagesLimit); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      found.push(words.trim() === '' ? unread(number) : { where: `page ${number}`, words });
      found.push(...unreadableAt(`page ${number}`, words));
      for (const read of [lettersApart(words), brokenWords(words), asLetters(words)])
        if (read !== '') found.push({ where: `page ${number}`, words: read });
    }
    if (document.numPages > pagesLimit)
      found.push({ where: 'the file', words: '', unread: tooManyPages, unsearched: true });
  } finally {
    await document.loadingTask.destroy();
  }
  return found;
};

const unread = (number: number): Words => ({
  where: `page ${number}`,
  words: '',
  unread: 'The page holds no words, only pictures; words in a picture are not read.',
});

/** Where the texts of an object stand, by the key that holds them; keys that hold no words for people are empty. */
const places: Record<string, string> = {
  Contents: 'a comment',
  RC: 'a comment',
  Subj: 'a comment',
  T: 'the name of a form field or of a comment',
  TU: 'a form field',
  TM: 'a form field',
  V: 'a form field',
  DV: 'a form field',
  Opt: 'a form field',
  CA: 'a form field',
  Title: 'a title in the outline or the properties',
  Alt: 'the description of a picture',
  ActualText: 'the description of a picture',
  E: 'the description of a picture',
  URI: 'a link',
  F: 'the name of a file',
  UF: 'the name of a file',
  Desc: 'the name of a file',
  JS: 'a script',
  ID: '',
  DA: '',
  DS: '',
  O: '',
  U: '',
  Registry: '',
  Ordering: '',
  CharSet: '',
  Panose: '',
  CheckSum: '',
};

const objectWords = (context: PDFContext): Words[] => {
  const found: Words[] = [];
  const add = (object: PDFObject, key: string, depth = 0): void => {
    if (depth > 100) return;
    if (object instanceof PDFString || object instanceof PDFHexString) addText(object, key);
    else if (object instanceof PDFArray) for (const one of object.asArray()) add(one, key, depth + 1);
    else if (object instanceof PDFRawStream) {
      if (nameIn(object.dict, 'Type') === 'Metadata') found.push(...metadata(object));
      add(object.dict, key, depth + 1);
    } else if (object instanceof PDFDict)
      for (const [name, value] of object.entries())
        if (!(value instanceof PDFRef)) add(value, name.decodeText(), depth + 1);
  };
  const addText = (text: PDFString | PDFHexString, key: string): void => {
    const where = places[key] ?? 'a property of the document';
    if (where !== '') found.push({ where, words: text.decodeText() });
  };
  for (const [, object] of context.enumerateIndirectObjects()) add(object, '');
  return found;
};

const metadata = (stream: PDFRawStream): Words[] => {
  const text = inflated(stream)?.bytes ?? Buffer.alloc(0);
  return xmlWords(xmlText(text)).map((words) => ({ where: 'a property of the document', words }));
};
