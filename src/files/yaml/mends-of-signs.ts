import { isFieldName, isLikeFieldName } from '../text/known-names.ts';
import { firstWord, spacesBefore, withColon } from './mended-line.ts';
import { tabs } from './yaml-in-plain-words.ts';
import { type Guess, oneLine, replaced, spaces, startsWithTab, writeSo } from './yaml-mend.ts';

/** A line that is set in by tabs: each stands for so many spaces. */
export const tabIndent =
  (width: 2 | 4): Guess =>
  (lines, at) => {
    if (!startsWithTab(lines[at] ?? '')) return undefined;
    const plain = (line: string) => line.replace(/^\s+/, (gap) => gap.replaceAll('\t', ' '.repeat(width)));
    return {
      message: tabs.message,
      mend: tabs.mend(width === 2 ? 'two' : 'four'),
      lines: lines.map(plain),
      first: at,
      last: at,
    };
  };

/** A tab before a line that belongs at the beginning. */
export const needlessTab: Guess = (lines, at) => {
  if (!startsWithTab(lines[at] ?? '')) return undefined;
  return {
    message: tabs.message,
    mend: 'Take away what stands before the first word of this line.',
    lines: replaced(lines, at, at, (lines[at] ?? '').trim()),
    first: at,
    last: at,
  };
};

/** A hyphen or a bullet before a field that is no item of a list. */
export const needlessBullet: Guess = (lines, at) => {
  const [, words = '', name = ''] =
    /^\s*[-–—•·▪◦●*]\s+(([A-Za-z][\w-]*):(?:\s.*)?)$/.exec(lines[at] ?? '') ?? [];
  if (!isFieldName(name)) return undefined;
  const message = 'A hyphen or a bullet begins an item of a list, and this line is a field by itself.';
  return oneLine(lines, at, message, words);
};

const otherSpace = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
const leadingGap = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*:\s+)?/;

/** Spaces that are no ordinary ones. */
export const oddSpaces: Guess = (lines, at) => {
  const plain = (line: string) =>
    line.replace(leadingGap, (gap) =>
      gap.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replace(/[\u200b\ufeff]/g, ''),
    );
  const old = lines[at] ?? '';
  const line = plain(old);
  if (line === old || !otherSpace.test(old)) return undefined;
  return {
    message:
      'There is a space in this line that looks like any other and is not one: word processors and web pages put it in.',
    mend: `${spacesAnew(spacesBefore(line))}, here and in each line that was pasted. ${writeSo}${line.trim()}`,
    lines: lines.map(plain),
    first: at,
    last: at,
  };
};

const spacesAnew = (count: number): string =>
  count === 0
    ? 'Take away the spaces between the words and type them anew'
    : `Take away the spaces before the words and type ${spaces(count)} anew`;

const dashes = /^(\s*)([–—−‐‑•·▪◦●*])\s*(?=\S)/;

/** A long dash or a bullet instead of a hyphen. */
export const listSign: Guess = (lines, at) => {
  const [, , sign] = dashes.exec(lines[at] ?? '') ?? [];
  if (!sign) return undefined;
  const plain = (line: string) =>
    line.replace(dashes, (whole, gap: string, other: string) => (other === sign ? `${gap}- ` : whole));
  const name = /[•·▪◦●*]/.test(sign) ? `the sign ${sign}` : 'a long dash';
  return {
    message: `This line begins with ${name}; an item of a list begins with a hyphen and a space.`,
    mend: `Write the line so, and each other that begins with ${sign} in the same way: ${plain(lines[at] ?? '').trim()}`,
    lines: lines.map(plain),
    first: at,
    last: at,
    isList: true,
  };
};

/** A hyphen without a space. */
export const hyphenSpace: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  return /^\s*-[A-Za-z{"'[]/.test(line)
    ? oneLine(lines, at, 'There is no space after the hyphen.', line.trim().replace('-', '- '))
    : undefined;
};

/** A line that ends the record in the middle. */
export const endMark: Guess = (lines, at) => {
  const line = (lines[at] ?? '').trim();
  if (line !== '---' && line !== '...') return undefined;
  return {
    message: `A line of three ${line === '---' ? 'hyphens' : 'full stops'} ends the record here, and more may follow.`,
    mend: 'Take that line away.',
    lines: replaced(lines, at, at, ''),
    first: at,
    last: at,
  };
};

/** A field without its colon, its space, or with another sign instead. */
export const colonSign: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const mended = withColon(line);
  const name = firstWord(line);
  if (!mended || !isLikeFieldName(name)) return undefined;
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  const known = isFieldName(name) || !isFieldName(small) ? mended : mended.replace(name, small);
  return oneLine(lines, at, colonMessage(line, name), known);
};

/** Words that are no field, and may be anything: a colon would only make a field of a name that nobody knows. */
export const strayWords: Guess = (lines, at) => {
  const line = lines[at] ?? '';
  const mended = withColon(line);
  if (!mended) return undefined;
  return {
    message: 'These words stand where a field belongs: its name, a colon, a space and its value.',
    mend: 'Write them in the field where they belong, or take the line away. A line that begins with # and a space is a remark.',
    lines: replaced(lines, at, at, `${' '.repeat(spacesBefore(line))}${mended}`),
    first: at,
    last: at,
  };
};

const colonMessage = (line: string, name: string): string => {
  if (line.includes(`${name}:`)) return `There is no space after the colon of \`${name}\`.`;
  const [, sign] = /^\s*(?:- +)?[\w-]+\s*([=;：–—])/.exec(line) ?? [];
  return sign
    ? `There is ${sign} after \`${name}\`, where a colon and a space belong.`
    : `There is no colon after \`${name}\`, so this line is no field.`;
};
