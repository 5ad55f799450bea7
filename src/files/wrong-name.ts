import type { Finding } from '#portfolio/finding.ts';
import type { Kind } from '#portfolio/schema/kinds.ts';
import { shapeFinding } from '#rules/files/shape.ts';

/** The endings that somebody gives by mistake, or that an editor adds, and the format that is meant. */
const meant: Readonly<Record<string, Kind['format']>> = {
  yaml: 'yaml',
  yml: 'yaml',
  'yaml.txt': 'yaml',
  'yml.txt': 'yaml',
  mdx: 'mdx',
  md: 'mdx',
  'mdx.txt': 'mdx',
  'md.txt': 'mdx',
};

/** The finding on a file whose name is not that of a record of its kind: what is wrong with it, and its name to be. */
export const wrongName = (file: string, base: string, kind: Kind): Finding =>
  elsewhere(file, base, kind) ?? leftOver(file, base) ?? misnamed(file, base, kind);

/** A record in a folder of its own, which nobody looks into. */
const elsewhere = (file: string, base: string, kind: Kind): Finding | undefined => {
  const name = /[^/]+$/.exec(base)?.[0] ?? base;
  return name === base
    ? undefined
    : found(
        file,
        `A record lies directly in content/${kind.folder}/, and this one is in a folder in it.`,
        `Move it to content/${kind.folder}/${name}.`,
      );
};

/** A copy that an editor or a person keeps beside the file. */
const leftOver = (file: string, base: string): Finding | undefined => {
  const original = /^(.+?\.(?:yaml|yml|mdx|md))\.(?:bak|old|orig)$/i.exec(base)?.[1];
  return original
    ? found(
        file,
        `This is an older copy of ${original}, such as an editor keeps; it is not read.`,
        'Take it away, or keep it outside of content/.',
      )
    : undefined;
};

const found = (file: string, message: string, mend: string): Finding =>
  shapeFinding('file-name', { file, line: 1, column: 1 }, message, { mend, subject: file });

const misnamed = (file: string, base: string, kind: Kind): Finding => {
  const { letter, digits, words, ending } = partsOf(base);
  const reasons = [
    ...(letter ? [] : ['it does not begin with a letter and a number']),
    ...(letter && letter.toUpperCase() !== kind.letter
      ? [`it begins with ${letter}, and these begin with ${kind.letter}`]
      : []),
    ...(letter && letter !== letter.toUpperCase() ? [`its ${letter} is a small letter`] : []),
    ...(digits && (digits.length < 3 || digits.length > 6) ? ['its number has not three to six digits'] : []),
    ...(/\s/.test(base) ? ['it has a space in it'] : []),
    ...(/[A-Z]/.test(words) ? ['its words have capitals'] : []),
    ...(ending === kind.format ? [] : [ending ? `it ends in .${ending}` : 'it has no ending']),
  ];
  if (reasons.length === 0) reasons.push(reasonIn(words));
  const name = `This name is not that of ${withArticle(kind.title.toLowerCase())}`;
  return found(file, `${name}: ${listed(reasons)}.`, mendFor(base, kind));
};

/** What is wrong with the words after a number that is right. */
const reasonIn = (words: string): string => {
  if (/^[-–—_]*$/.test(words)) return 'no words follow the hyphen after its number';
  if (!words.startsWith('-')) return 'no hyphen follows its number';
  return 'its words have other signs than the letters a to z, digits and hyphens';
};

const mendFor = (base: string, kind: Kind): string => {
  const { letter, digits, words, ending } = partsOf(base);
  const slug = slugOf(words);
  if (meant[ending] === kind.format && letter?.toUpperCase() === kind.letter && digits.length <= 6)
    return `Name it ${kind.letter}${digits.padStart(3, '0')}${slug && `-${slug}`}.${kind.format}.`;
  return `Name it like ${kind.letter}014-${slug || 'a-few-words'}.${kind.format}: the letter ${kind.letter}, three digits or more, words in lower case, and .${kind.format}.`;
};

/** A name taken apart as far as it can be; the letter is missing where no number follows it. */
const partsOf = (base: string): { letter?: string; digits: string; words: string; ending: string } => {
  const [, stem = base, ending = ''] = /^(.*?)\.((?:[a-z]+\.)?[^.\s]+)$/i.exec(base) ?? [];
  const [, letter, digits = '', words = stem] = /^([EDQV])[\s_-]*(\d+)(?!\d)(.*)$/i.exec(stem) ?? [];
  return { ...(letter ? { letter } : {}), digits, words, ending };
};

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
