import { literally } from '#language/words.ts';
import type { Span } from '#leaks/left-alone.ts';
import { registeredFinder } from '#leaks/registered-in.ts';
import type { People, Voucher } from '#portfolio/schema/people.ts';

/** Somebody who vouches and asked not to be named in the public copy: how they are written, and what stands there instead. */
export interface Mask {
  id: string;
  /** Stands for the id: made from the name shown instead. */
  publicId: string;
  publicAs: string;
  /** The id and the joined forms of the name, as in names of files: `ruth-adeyemi`, `Ruth_Adeyemi`. */
  joined: RegExp;
  /** The name in words, whole or in part. */
  written: RegExp;
  /** Every other form that the gate over the built copy would find. */
  others: (text: string) => Span[];
}

/** The masks of all who asked for one, in the order of the register. */
export const masksOf = ({ vouching }: People): Mask[] => {
  const taken = new Set(vouching.map(({ id }) => id));
  return vouching.flatMap((person) => {
    if (person.publicAs === undefined) return [];
    const publicId = freeId(person.publicAs, taken);
    taken.add(publicId);
    return [maskOf(person, person.publicAs, publicId, sharedWords(person, vouching))];
  });
};

/** A text with everybody who asked for it written as the public copy names them; of letters with marks, in NFC. */
export const masked = (text: string, masks: readonly Mask[]): string =>
  masks.reduce((words, mask) => {
    const { joined, written, publicId, publicAs } = mask;
    const named = withoutOthers(words.replace(joined, publicId).replace(written, publicAs), mask);
    return named === words ? words : named.replaceAll(`${publicAs} ${publicAs}`, publicAs);
  }, text.normalize('NFC'));

/** What stands against other signs, as in the name of a file, becomes the id. */
const withoutOthers = (text: string, { others, publicId, publicAs }: Mask): string =>
  others(text).reduceRight((words, { from, to }) => {
    const stands = text.startsWith(publicAs, from) || text.startsWith(publicId, from);
    if (stands) return words;
    const isJoined = /[\w@/\\-]$/.test(text.slice(0, from)) || /^(?:[\w@/\\-]|\.\w)/.test(text.slice(to));
    return `${words.slice(0, from)}${isJoined ? publicId : publicAs}${words.slice(to)}`;
  }, text);

const freeId = (publicAs: string, taken: ReadonlySet<string>): string => {
  const base =
    publicAs
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'person';
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  return id;
};

const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev';
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const space = '[\\s\\u00a0]+';

const maskOf = (person: Voucher, publicAs: string, publicId: string, shared: ReadonlySet<string>): Mask => {
  const names = nameWords(person.shownAs);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const joined = [person.id, names.join('-'), `${first}-${last}`].map((form) =>
    form.split('-').map(literally).join('[-_.]'),
  );
  return {
    id: person.id,
    publicId,
    publicAs,
    joined: new RegExp(`${before}(?:${joined.join('|')})${after}`, 'giu'),
    written: new RegExp(`${before}(?:${forms(names, shared).join('|')})${after}`, 'gu'),
    others: registeredFinder(
      [names.join(' '), person.id.replaceAll('-', ' ')],
      new Set([...shared].map((word) => word.toLowerCase())),
    ),
  };
};

/** How a name is written, the longest form first, so that no part of it stays behind. */
const forms = (names: readonly string[], shared: ReadonlySet<string>): string[] => {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const title = `(?:(?:${titles})\\.?${space})?`;
  const [given, family] = [eitherCase(first), eitherCase(last)];
  const initial = `${literally(first.charAt(0))}(?:\\.${space}?|${space})`;
  const whole = names.map(eitherCase).join(space);
  const alone = names.length === 1 ? [] : [first, last].filter((word) => !shared.has(word)).map(eitherCase);
  return [
    `${title}${whole}`,
    `${title}${given}${space}(?:\\p{L}\\.?${space})?${family}`,
    `${title}${initial}${family}`,
    `${family},${space}(?:${given}|${literally(first.charAt(0))}(?![\\p{L}\\p{N}])\\.?)`,
    `(?:${titles})\\.?${space}${family}`,
    ...alone,
  ];
};

/** As written, or all in capitals: in small letters a name may be a word. */
const eitherCase = (word: string): string =>
  word.toUpperCase() === word ? literally(word) : `(?:${literally(word)}|${literally(word.toUpperCase())})`;

const nameWords = (shownAs: string): string[] => {
  const words = shownAs
    .trim()
    .split(/[\s\u00a0]+/)
    .filter((word) => !new RegExp(`^(?:${titles})\\.?$`).test(word));
  return words.length > 0 ? words : [shownAs.trim()];
};

/** The first names and surnames that somebody with an open name bears as well: alone, they may mean that person. */
const sharedWords = (person: Voucher, vouching: readonly Voucher[]): ReadonlySet<string> =>
  new Set(
    vouching
      .filter(({ id, publicAs }) => id !== person.id && publicAs === undefined)
      .flatMap(({ shownAs }) => nameWords(shownAs)),
  );
