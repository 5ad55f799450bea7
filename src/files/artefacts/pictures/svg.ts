import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { attributesOf, type Piece, xmlText } from '../shared/xml.ts';
import { edited, type Fate, localName, withAttributes } from '../shared/xml-edit.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';

/**
 * A drawing in SVG without what programs wrote about it, scripts, comments and links out of it. Titles and descriptions
 * stay: they are read aloud. Elements and attributes of other vocabularies (Inkscape, Illustrator, RDF) go.
 */
export const cleanSvg: Cleaner = (bytes) => {
  const xml = xmlText(bytes);
  must(/<(\w+:)?svg[\s>]/.test(xml), 'It is not an SVG drawing, whatever its name says.');
  const traces: Trace[] = [];
  const tell = (what: string, raw: string): void => {
    traces.push({ what, bytes: Buffer.from(raw) });
  };
  const clean = edited(
    xml,
    (tag) => fateOf(tag, tell),
    (_, raw) => tell('what a program wrote about it', raw),
  );
  return { bytes: Buffer.from(clean), traces };
};

const fateOf = (tag: Piece, tell: (what: string, raw: string) => void): Fate => {
  const name = localName(tag.name);
  const foreign = tag.name.includes(':') && !tag.name.startsWith('svg:');
  if (foreign || name === 'metadata' || name === 'script' || name === 'foreignObject') return 'drop';
  if (!tag.raw.includes('=')) return 'keep';
  for (const [key, value] of attributesOf(tag))
    if (!stays(key, value)) tell('what a program wrote about it', value);
  return {
    tag: withAttributes(tag.raw, (key, value) =>
      stays(key, value) ? withoutTraces(value, tell) : undefined,
    ),
  };
};

const stays = (key: string, value: string): boolean => {
  if (/^on/i.test(key)) return false;
  if (localName(key) === 'href') return /^\s*(#|data:image\/(png|jpeg|gif|webp);)/i.test(value);
  return !key.includes(':') || /^(xmlns:(xlink|svg)|xml:\w+)$/.test(key);
};

/** A picture within the drawing loses its own traces. */
const withoutTraces = (value: string, tell: (what: string, raw: string) => void): string => {
  const [, start = '', type, packed = ''] =
    /^\s*(data:image\/(png|jpeg);base64,)([\s\S]*)$/i.exec(value) ?? [];
  if (type === undefined) return value;
  const clean = (type === 'png' ? cleanPng : cleanJpeg)(Buffer.from(packed, 'base64')) as {
    bytes: Buffer;
    traces: Trace[];
  };
  for (const { what, bytes } of clean.traces) tell(what, Buffer.from(bytes).toString('latin1'));
  return clean.traces.length === 0 ? value : `${start}${clean.bytes.toString('base64')}`;
};
