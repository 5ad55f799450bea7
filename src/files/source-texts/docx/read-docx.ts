import { Cannot } from '../../artefacts/shared/cleaning.ts';
import { mustNest, xmlText } from '../../artefacts/shared/xml.ts';
import { type Part, partsOf } from '../../artefacts/shared/zip.ts';
import { zipOf } from '../../artefacts/shared/zip-write.ts';
import { knownAs } from '../../disk/text-of-bytes.ts';
import type { DocumentNode } from '../../mdx/document/document.ts';
import { textOfDocument } from '../../mdx/document/text-of-document.ts';
import { blocksOfWord } from './blocks-of-word.ts';
import { leftOut } from './left-out.ts';
import { hiddenStyles, visiblePart } from './visible-part.ts';
import type { WordElement } from './word-element.ts';

/** The text of a Word file as the body of an account, and what of the file is not in it, a sentence each. */
export interface DocxBody {
  body: string;
  leftOut: string[];
}

/** The largest Word file that a text is taken from, in bytes. */
export const docxLimit = 40_000_000;

/** The most that its main part may hold, in bytes. */
const partLimit = 20_000_000;

/**
 * Reads a Word file as somebody would have typed it: paragraphs, headings, lists, tables, bold, italic, struck out and links.
 * Throws `Cannot` with what to do where it is no Word file, locked, damaged, or unpacks to too much.
 */
export const readDocx = async (bytes: Buffer): Promise<DocxBody> => {
  if (bytes.length > docxLimit)
    throw new Cannot('It holds more than 40 MB. Take its pictures out, save it, and take that.');
  const parts = partsIn(bytes);
  const text = (name: string): string => {
    const part = parts.find((one) => one.name === name);
    if (!part) return '';
    const xml = xmlText(part.data);
    mustNest(xml);
    return xml;
  };
  const main = text('word/document.xml');
  const { xml, hidden } = visiblePart(main, hiddenStyles(text('word/styles.xml')));
  const content = blocksOfWord(await elementsOf(packed(parts, xml)));
  const document: DocumentNode = { type: 'doc', content };
  const body = textOfDocument(document, { text: '', document: { type: 'doc', content: [] } }).text;
  return { body: body === '' ? '' : `${body}\n`, leftOut: leftOut(main, hidden) };
};

const partsIn = (bytes: Buffer): Part[] => {
  const old = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (old && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new Cannot('It is locked with a password. Save it in Word without one, and take that.');
  const is = knownAs(bytes);
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK')))
    throw new Cannot(
      `It is ${is ?? 'no Word file'}. Open it in its program, save it as Word document (.docx), and take that.`,
    );
  const parts = partsOf(bytes);
  const main = parts.find(({ name }) => name === 'word/document.xml');
  if (!main)
    throw new Cannot(
      `It is ${parts.some(({ name }) => name === 'mimetype') ? 'an OpenDocument file' : 'no Word file'}. Open it in its program, save it as Word document (.docx), and take that.`,
    );
  if (main.data.length > partLimit)
    throw new Cannot(
      'It unpacks to far more than an account. Copy the pages that you need into a new document.',
    );
  return parts;
};

/** The file with the part that is to be read, and without what no text is made of. */
const packed = (parts: readonly Part[], xml: string): Buffer =>
  zipOf(
    parts
      .filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map((part) => (part.name === 'word/document.xml' ? { ...part, data: Buffer.from(xml) } : part)),
    () => true,
  );

/** The elements of the document as mammoth reads them; none of its HTML is wanted. */
const elementsOf = async (buffer: Buffer): Promise<WordElement[]> => {
  const { default: mammoth } = await import('mammoth');
  let read: WordElement[] = [];
  const transformDocument = (document: WordElement): WordElement => {
    read = document.children ?? [];
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false });
  return read;
};
