import { lastFew } from '#language/last-few.ts';
import { keyFinder, type PseudonymKey } from '#language/pseudonym-keys.ts';
import type { Place } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { textsThat } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DP-2: nothing here says who stands behind a pseudonym. */
export const keyToPseudonyms: Rule = {
  id: 'key-to-pseudonyms',
  statements: ['DP-2'],
  severity: 'error',
  title: 'Something here says who stands behind a pseudonym',
  why: 'A pseudonym is still personal data, and with its key beside it, it hides nobody. The key is kept apart, never with the portfolio.',
  mend: 'Take it out here and from the earlier versions of the file too, and keep the key where `dataProtection.storage` says.',
  source: 'ICO guidance on pseudonymisation: the additional information is kept separately',
  example: { wrong: 'Colleague A is Sarah Jones', right: 'Colleague A' },
  judge: function* (portfolio) {
    yield* inTexts(portfolio);
    for (const artefact of [...portfolio.artefacts.values()].flat())
      if (isKey(artefact.name, artefact.begins))
        yield {
          place: { file: artefact.file, line: 1, column: 1 },
          message: `${artefact.file} looks like a list of who stands behind the pseudonyms.`,
          subject: artefact.file,
        };
  },
};

/** The name itself stays where it was written: a finding is shown in other places. */
const told = (number: string, { named, sure }: PseudonymKey, place: () => Place): Verdict => {
  const begins = `"${named.slice(0, 1)}…"`;
  return sure
    ? {
        place: place(),
        message: `${number} says who is meant by a pseudonym: ${begins}.`,
        subject: number,
      }
    : {
        place: place(),
        message: `${number} gives a word with a capital beside a pseudonym, ${begins}. If it is a name, it says who is meant.`,
        severity: 'warning',
        subject: number,
      };
};

const searchFor = lastFew(
  2,
  (shown: readonly string[]) => JSON.stringify(shown),
  (shown) => {
    const keysIn = keyFinder(shown);
    return { keysIn, withKeys: textsThat(({ words }) => keysIn(words).length > 0) };
  },
);

const inTexts = (portfolio: Portfolio): Verdict[] => {
  const { keysIn, withKeys } = searchFor([...portfolio.observed.values()].map(({ shownAs }) => shownAs));
  return portfolio.records.flatMap((record) =>
    withKeys(portfolio, record).flatMap(({ words, place }) =>
      keysIn(words).map((key) => told(record.number, key, place)),
    ),
  );
};

const isKey = (file: string, begins: string | undefined): boolean => {
  if (/pseudonym|real[-_ ]?names?|name[-_ ]?(?:key|list)|key[-_ ]?to/i.test(file)) return true;
  const heading = /^[^\r\n]*/.exec(begins ?? '')?.[0] ?? '';
  return (
    /\.csv$/i.test(file) && /\bname\b/i.test(heading) && /\b(?:pseudonym|alias|shown ?as)\b/i.test(heading)
  );
};
