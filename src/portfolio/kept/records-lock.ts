import { type Accepted, acceptedIn } from '../accepted-wordings.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { scorecardParts, signedFingerprint } from './fingerprint.ts';

/** The file, beside `content/`, that keeps what scorecards said when they were used, and records when they were signed. */
export const recordsLock = 'records.lock';

const heading = [
  '# Written by `npm run check accept`, never by hand: short hashes of each scorecard as it was when checks were made with',
  '# it, and of each record as it was when it was signed. A line once written stays: a change behind it is a finding.',
];

/** `E083 scorecard line greeting 0a1b2c3d4e` or `E014 signed 2026-05-18 0a1b2c3d4e`. */
const entry = /^([EDQV]\d{3,6} (?:scorecard (?:\S+ )?\S+|signed \d{4}-\d{2}-\d{2})) ([0-9a-f]{10})$/;

/** Reads the text of records.lock. */
export const keptRecordsIn = (text: string): Accepted => acceptedIn(text, entry);

/** The day on which a record was signed last, as an ISO date; undefined where it was not. */
export const lastSigned = ({ data }: AnyRecord): string | undefined =>
  data.signatures
    .map(({ on }) => on)
    .sort()
    .at(-1);

/** The line of a record as it was signed last; undefined where it was not signed. */
export const signedKey = (record: AnyRecord): string | undefined => {
  const on = lastSigned(record);
  return on && `${record.number} signed ${on}`;
};

/** Whether a record says something else now than it did when it was signed last, as far as that was kept. */
export const saysOtherThanSigned = ({ kept }: Portfolio, record: AnyRecord): boolean => {
  const before = kept.size > 0 ? kept.get(signedKey(record) ?? '') : undefined;
  return before !== undefined && before !== signedFingerprint(record);
};

/** The scorecards, not withdrawn, by which checks were made, each with these checks. */
export const scorecardsInUse = (
  portfolio: Portfolio,
): [PortfolioRecord<'scorecard'>, PortfolioRecord<'observation'>[]][] => {
  const checks = Map.groupBy(ofKind(portfolio, 'observation'), ({ data }) => data.scorecard);
  return ofKind(portfolio, 'scorecard').flatMap((card): [typeof card, PortfolioRecord<'observation'>[]][] => {
    const made = checks.get(card.number);
    return made ? [[card, made]] : [];
  });
};

/** What is kept of a scorecard: the hash of each of its parts by name. Empty where nothing was kept. */
export const keptParts = ({ kept }: Portfolio, { number }: AnyRecord): ReadonlyMap<string, string> => {
  const before = `${number} scorecard `;
  const own = [...kept].filter(([key]) => key.startsWith(before));
  return new Map(own.map(([key, hash]) => [key.slice(before.length), hash]));
};

/** The text of records.lock with what is not kept yet. What is kept stays as it is, whatever changed. */
export const recordsLockText = (portfolio: Portfolio): string => {
  const scorecards = scorecardsInUse(portfolio)
    .filter(([card]) => keptParts(portfolio, card).size === 0)
    .flatMap(([card]) =>
      scorecardParts(card).map(({ name, hash }) => [`${card.number} scorecard ${name}`, hash]),
    );
  const signed = portfolio.records.flatMap((record) => {
    const key = record.data.withdrawn ? undefined : signedKey(record);
    return key && !portfolio.kept.has(key) ? [[key, signedFingerprint(record)]] : [];
  });
  const lines = [...portfolio.kept, ...scorecards, ...signed].map((line) => line.join(' '));
  return `${[...heading, ...lines].join('\n')}\n`;
};
