import { type Accepted, acceptedIn } from '../accepted-wordings.ts';
import type { Criterion, Portfolio } from '../portfolio.ts';
import { sha256 } from '../sha-256.ts';

/** The file, beside `content/`, that keeps the wording each claim was made against. */
export const lockFile = 'claims.lock';

const heading = [
  '# Written by `npm run check accept`, never by hand: for each claim a short hash of the words of its criterion',
  '# as they were when somebody last read the claim against them. When the words change, the claim is suspect.',
];

/** Ten signs of sixteen: two wordings of one criterion that share them are not to be expected. */
const shortHash = 10;

/** A short hash of all the words that a claim on a criterion is made against; spaces do not count. */
export const wordingOf = ({ text, terms, condition, outcome }: Criterion): string => {
  const words = [outcome.text, text, ...terms, condition?.when ?? ''];
  return sha256(words.map((each) => each.replace(/\s+/g, ' ').trim()).join('\n')).slice(0, shortHash);
};
/** Reads the text of the lock file. */
export const acceptedClaimsIn = (text: string): Accepted =>
  acceptedIn(text, /^([EDQV]\d{3,6} \S+) ([0-9a-f]+)$/);

/** One claim of a record on a criterion, with the hash of the criterion's words now. */
export interface Worded {
  record: string;
  criterion: Criterion;
  /** As in the lock file: `E014 ocr-41/2.3`. */
  key: string;
  now: string;
}

/** Every claim on a criterion that there is, once for each record, in the order of the records. */
export const wordedClaims = (portfolio: Portfolio): Worded[] => {
  const hashes = new Map([...portfolio.criteria.values()].map((one) => [one.ref, wordingOf(one)]));
  const found = new Map<string, Worded>();
  for (const { criterion: ref, record } of portfolio.claims) {
    const criterion = portfolio.criteria.get(ref);
    const key = `${record.number} ${ref}`;
    if (criterion && !found.has(key))
      found.set(key, { record: record.number, criterion, key, now: hashes.get(ref) as string });
  }
  return [...found.values()];
};

/** The text of the lock file when every claim is accepted now. A record that could not be read keeps its lines. */
export const lockText = (portfolio: Portfolio): string => {
  const lines = wordedClaims(portfolio).map(({ key, now }) => `${key} ${now}`);
  const kept = [...portfolio.accepted]
    .filter(([key]) => portfolio.unread.has(key.split(' ')[0] ?? ''))
    .map(([key, hash]) => `${key} ${hash}`);
  return `${[...heading, ...lines, ...kept].join('\n')}\n`;
};
