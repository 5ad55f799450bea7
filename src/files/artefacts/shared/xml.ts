import { Cannot } from './cleaning.ts';

/** A piece of XML as it is written: a tag, or text between tags. Comments and instructions are pieces of no name. */
export interface Piece {
  kind: 'open' | 'close' | 'empty' | 'text' | 'other';
  /** The name of a tag with its prefix. */
  name: string;
  raw: string;
}

const broken = 'The file is damaged inside; open it, save it anew and take that.';

/** The text of a part of a file, whatever Unicode it is written in, without a mark of its order of bytes. */
export const xmlText = (data: Uint8Array): string => {
  const wide =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : '';
  const text = new TextDecoder(wide || 'utf-8').decode(data);
  return wide ? text.replace(/^(<\?xml[^>]*?)encoding=["'][^"']*["']/, '$1encoding="UTF-8"') : text;
};

/** Cuts XML into its pieces, one after the other, in one walk; throws `Cannot` where a tag does not end. */
export const piecesOf = (xml: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) {
      const end = start < 0 ? xml.length : start;
      pieces.push({ kind: 'text', name: '', raw: xml.slice(at, end) });
      at = end;
      continue;
    }
    const end = endOfPiece(xml, at);
    pieces.push(pieceOf(xml.slice(at, end)));
    at = end;
  }
  return pieces;
};

/** More elements within each other than any program for writing makes. */
const deepest = 1000;

/** Throws `Cannot` unless every tag of XML is closed by its own, one top element holds all, and none lies too deep. */
export const mustNest = (xml: string): void => {
  const open: string[] = [];
  let tops = 0;
  for (const { kind, name } of piecesOf(xml)) {
    if (kind === 'close' && open.pop() !== name) throw new Cannot(broken);
    if (open.length === 0 && (kind === 'open' || kind === 'empty')) tops += 1;
    if (kind === 'open') open.push(name);
    if (open.length > deepest) throw new Cannot(broken);
  }
  if (open.length > 0 || tops !== 1) throw new Cannot(broken);
};

const closings: [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

const endOfPiece = (xml: string, at: number): number => {
  const [open, close] = closings.find(([begin]) => xml.startsWith(begin, at)) ?? ['<', ''];
  if (close === '') return endOfTag(xml, at);
  const end = xml.indexOf(close, at + open.length);
  if (end < 0) throw new Cannot(broken);
  return end + close.length;
};

/** A sign `>` within the quotes of an attribute ends no tag. */
const endOfTag = (xml: string, at: number): number => {
  let quote = '';
  for (let index = at + 1; index < xml.length; index += 1) {
    const sign = xml[index] as string;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return index + 1;
  }
  throw new Cannot(broken);
};

const pieceOf = (raw: string): Piece => {
  if (raw.startsWith('<![CDATA[')) return { kind: 'text', name: '', raw };
  if (raw.startsWith('<!DOCTYPE') && raw.includes('[')) throw new Cannot(broken);
  if (raw.startsWith('<!') || raw.startsWith('<?')) return { kind: 'other', name: '', raw };
  const name = /^<\/?\s*([^\s/>]+)/.exec(raw)?.[1] ?? '';
  const kind = raw.startsWith('</') ? 'close' : raw.endsWith('/>') ? 'empty' : 'open';
  return { kind, name, raw };
};

/** The attributes of a tag, as they read, in order. */
export const attributesOf = ({ raw }: Piece): [name: string, value: string][] =>
  [...raw.matchAll(/\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g)].map(([, name = '', value = '']) => [
    name,
    readable(value.slice(1, -1)),
  ]);

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML as a person reads it. */
export const readable = (raw: string): string =>
  raw.startsWith('<![CDATA[')
    ? raw.slice(9, -3)
    : raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return entities[name] ?? whole;
        const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });

/** All words of XML: texts, and the values of attributes that name no space. */
export const xmlWords = (xml: string): string[] =>
  piecesOf(xml).flatMap((piece) => {
    if (piece.kind === 'text') return readable(piece.raw).trim() === '' ? [] : [readable(piece.raw).trim()];
    if (piece.kind === 'other') return piece.raw.startsWith('<!--') ? [piece.raw.slice(4, -3)] : [];
    return attributesOf(piece).flatMap(([name, value]) =>
      /^xmlns|:rsid/.test(name) || value === '' ? [] : [value],
    );
  });
