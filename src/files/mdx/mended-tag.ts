import { nearest } from '#language/nearest.ts';
import { components } from './component-attributes.ts';

/** A tag of a component that was written with a slip, and as it should be. */
export interface MendedTag {
  /** How many signs of the text it takes. */
  length: number;
  name: string;
  mended: string;
  message: string;
}

const head = /^<\s{0,9}(\/?)\s{0,9}([A-Za-z]+)\b/;
const attribute = /^\s*([A-Za-z]+)\s*=\s*(?:["“”„'‘’]([^"“”„'‘’<>\n]*)["“”„'’]?|([^\s"“”'‘’<>]+))/;

/** Reads a tag that the parser could not read, which begins at the start of `text`; undefined where it is none. */
export const mendedTag = (text: string): MendedTag | undefined => {
  const [start = '', slash, given = ''] = head.exec(text) ?? [];
  const name = start && nearest(given, Object.keys(components));
  if (!name) return undefined;
  if (slash) {
    const length = start.length + (/^[^<>\n]*>/.exec(text.slice(start.length))?.[0].length ?? 0);
    return { length, name, mended: `</${name}>`, message: `This </${name}> is not written as it should be.` };
  }
  let length = start.length;
  const written: string[] = [];
  for (let match = attribute.exec(text.slice(length)); match; match = attribute.exec(text.slice(length))) {
    written.push(` ${match[1]}="${(match[2] ?? match[3] ?? '').trim()}"`);
    length += match[0].length;
  }
  if (written.length === 0) return undefined;
  length += /^\s{0,9}\/?\s{0,9}>/.exec(text.slice(length))?.[0].length ?? 0;
  const mended = `<${name}${written.join('')}${name === 'Claim' ? '>' : ' />'}`;
  return { length, name, mended, message: messageFor(text.slice(0, length), name) };
};

const messageFor = (tag: string, name: string): string => {
  if (/[“”„‘’]/.test(tag))
    return `The quotes in this <${name}> are the curly ones of a word processor; here only straight ones count.`;
  if (/^<\s/.test(tag)) return `There is a space between < and ${name}.`;
  if (!tag.endsWith('>')) return `This <${name}> has no > at its end.`;
  if (tag.split('"').length % 2 === 0) return `A quote in this <${name}> is not closed.`;
  if (/=\s*[^"'\s]/.test(tag)) return `A value in this <${name}> has no quotes round it.`;
  return `This <${name}> is not written as it should be.`;
};
