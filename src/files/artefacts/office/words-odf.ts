import type { Words } from '../shared/words.ts';
import { attributesOf, type Piece, piecesOf, readable, xmlText, xmlWords } from '../shared/xml.ts';
import { localName } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';
import { attributeWords } from './words-paragraphs.ts';

/** The words of an OpenDocument file: text, cells, slides, notes, comments, deleted text, links and properties. */
export const odfWords = (parts: Part[]): Words[] =>
  parts.flatMap(({ name, data }) => {
    if (/(^|\/)meta\.xml$/.test(name))
      return xmlWords(xmlText(data)).map((words) => ({ where: 'a property of the file', words }));
    if (!/(^|\/)(content|styles)\.xml$/.test(name)) return [];
    return new Walk(/styles\.xml$/.test(name) ? 'the header or the footer' : 'the text').words(
      piecesOf(xmlText(data)),
    );
  });

/** Elements whose words stand in a place of their own. */
const places: Record<string, string> = {
  'office:annotation': 'a comment',
  'text:tracked-changes': 'text that was deleted',
  'table:tracked-changes': 'a cell that was changed',
  'presentation:notes': 'the notes of a slide',
  'text:note': 'a note',
  'svg:title': 'the description of a picture',
  'svg:desc': 'the description of a picture',
};

const paragraphs = new Set([
  'text:p',
  'text:h',
  'dc:creator',
  'dc:date',
  'svg:title',
  'svg:desc',
  'meta:creator-initials',
]);
const spaces = new Set(['text:s', 'text:tab', 'text:line-break']);

/** A walk through the pieces of a document, which knows where it stands. */
class Walk {
  readonly #found: Words[] = [];
  /** The places that the walk stands in, and the elements that opened them. */
  readonly #within: { element: string; where: string }[] = [];
  readonly #open: string[] = [];
  readonly #usual: string;
  #style = '';
  /** The styles of tables that are not shown. */
  readonly #unseen = new Set<string>();
  #table = '';
  #slide = 0;
  #row = 0;
  #column = 0;
  #wide = 1;

  constructor(usual: string) {
    this.#usual = usual;
  }

  words(pieces: Piece[]): Words[] {
    for (const piece of pieces) this.#step(piece);
    return this.#found;
  }

  #step(piece: Piece): void {
    const { kind, name, raw } = piece;
    if (kind === 'text') this.#text(readable(raw));
    else if (kind === 'close') this.#closed(name);
    else if (kind !== 'other') this.#opened(piece);
  }

  #text(words: string): void {
    if (this.#open.length > 0) this.#open[this.#open.length - 1] += words;
    else this.#tell(words);
  }

  #tell(words: string): void {
    if (words.trim() !== '') this.#found.push({ where: this.#where(), words: words.trim() });
  }

  #where(): string {
    const special = this.#within.at(-1)?.where;
    const cell = this.#table === '' ? '' : `${this.#table}, cell ${columnName(this.#column)}${this.#row}`;
    const usual = this.#slide > 0 ? `slide ${this.#slide}` : cell || this.#usual;
    return special === undefined ? usual : usual === this.#usual ? special : `${special} (${usual})`;
  }

  #opened(tag: Piece): void {
    const { name, kind } = tag;
    const attributes = Object.fromEntries(attributesOf(tag));
    if (kind === 'open' && Object.hasOwn(places, name))
      this.#within.push({ element: name, where: places[name] as string });
    if (kind === 'open' && paragraphs.has(name)) this.#open.push('');
    if (spaces.has(name)) this.#text(' ');
    if (name === 'draw:page') this.#slide += 1;
    if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
    if (name === 'style:table-properties' && attributes['table:display'] === 'false')
      this.#unseen.add(this.#style);
    if (name === 'table:table') this.#enter(attributes);
    if (name === 'table:table-row') [this.#row, this.#column, this.#wide] = [this.#row + 1, 0, 1];
    if (/^table:(covered-)?table-cell$/.test(name)) {
      this.#column += this.#wide;
      this.#wide = Number(attributes['table:number-columns-repeated'] ?? 1) || 1;
    }
    if (name === 'table:table-row' && kind === 'open')
      this.#row += (Number(attributes['table:number-rows-repeated'] ?? 1) || 1) - 1;
    for (const words of [...attributeWords(tag), ...linksOf(tag, attributes)]) this.#tell(words);
  }

  #enter(attributes: Record<string, string>): void {
    const name = attributes['table:name'] ?? '';
    const unseen = this.#unseen.has(attributes['table:style-name'] ?? '');
    this.#table = `${unseen ? 'the hidden sheet' : 'sheet'} ${name}`;
    this.#row = 0;
    this.#found.push({ where: `the name of ${this.#table}`, words: name });
  }

  #closed(name: string): void {
    if (paragraphs.has(name)) this.#tell(this.#open.pop() ?? '');
    if (this.#within.at(-1)?.element === name) this.#within.pop();
    if (name === 'table:table') this.#table = '';
  }
}

/** Where a link leads out of the file, and what a cell says in its value or formula and perhaps not in its text. */
const linksOf = (tag: Piece, attributes: Record<string, string>): string[] => {
  const link = attributes['xlink:href'] ?? '';
  const formula = attributes['table:formula'] ?? '';
  const day = attributes['office:date-value'] ?? '';
  return [
    ...(localName(tag.name) === 'a' || /^\w+:\/\/|^mailto:/.test(link) ? [link] : []).filter(
      (one) => one !== 'about:blank',
    ),
    ...(formula.includes('"') ? [formula] : []),
    ...(day === '' ? [] : [day]),
  ];
};

const columnName = (number: number): string => {
  let [left, name] = [number, ''];
  for (; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
};
