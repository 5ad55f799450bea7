import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { sentenceCase } from '../words.ts';

/** The fields that say who stands behind a record, in the order in which they are looked for. */
const roles = 'witness assessor iqa eqa decidedBy agreedWith colleague by to audience'.split(' ');

/** The word before a name that did not write the record but is meant by it. */
const before: Readonly<Record<string, string>> = { to: 'to', audience: 'for' };

/** Whose record it is: the field that says so and a name or a few words. */
export interface Who {
  /** Undefined where no field says it: then it is the learner's own. */
  role?: string | undefined;
  /** `to` or `for`, where the record is not theirs but meant for them. */
  before?: string | undefined;
  text: string;
}

/** Whose work it is where the record says that it is not the learner's. */
const authors: Readonly<Record<string, string>> = {
  team: 'The team',
  organisation: 'The organisation',
  other: 'Somebody else’s work',
};

/** Whose record it is; the learner's where the record says nobody else. */
export const whoOf = (portfolio: Portfolio, { kind, data }: AnyRecord): Who => {
  const author = 'author' in data ? authors[data.author] : undefined;
  if (author !== undefined) return { text: author };
  if (kind === 'centre-document') return { text: 'The centre' };
  const fields = data as unknown as Record<string, unknown>;
  const role = roles.find((name) => typeof fields[name] === 'string');
  if (role === undefined) return { text: portfolio.learner?.shownAs ?? 'The learner' };
  const named = String(fields[role]);
  const shown = nameShown(portfolio, named);
  return {
    role,
    before: before[role],
    text: shown === named ? asWords(named, before[role] !== undefined) : shown,
  };
};

/** What is no name, such as `all-staff`, in words: with a capital where it begins what is said. */
const asWords = (named: string, follows: boolean): string => {
  const words = named.replaceAll('-', ' ');
  return follows ? words : sentenceCase(words);
};

/** Whose record it is, or to whom it goes, in words that stand alone. */
export const whoInWords = ({ before, text }: Who): string =>
  before === undefined ? text : sentenceCase(`${before} ${text}`);
