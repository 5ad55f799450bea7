import { onceFor } from '#language/once-for.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { SameRun } from './run.ts';
import { runsBetween } from './same-runs.ts';
import { readingFor } from './sentence.ts';
import { type Telling, tellingOf } from './telling.ts';
import { type Enough, repeatsOf, type UnitRepeat } from './unit-repeats.ts';
import { unitTexts } from './unit-texts.ts';
import { isTestimonyAndLearners } from './who-wrote.ts';

/** What is the same in a portfolio: between records, within one, and between records and units. */
export interface Likeness {
  runs: readonly SameRun[];
  repeats: readonly UnitRepeat[];
}

/** As many words in a row as nobody finds twice by chance: about one long sentence. */
export const tellingWords = 12;

/** The likeness of a portfolio; worked out once for all who ask. */
export const likeness = onceFor((portfolio: Portfolio): Likeness => {
  const tellings = tellingsOf(portfolio);
  return {
    runs: runsBetween(portfolio, tellings, (first, second) =>
      isTestimonyAndLearners(portfolio, first, second) ? tellingWords : portfolio.file.thresholds.sameWords,
    ),
    repeats: repeatsOf(tellings.filter(shows), unitTexts(portfolio), enough),
  };
});

const tellingsOf = (portfolio: Portfolio): Telling[] => {
  const read = readingFor(portfolio);
  return portfolio.records
    .filter(({ data }) => !data.withdrawn)
    .map((record) => tellingOf(record, read))
    .filter(({ words }) => words > 0);
};

/** Evidence tells of work. Assessors have good reason to use the unit's words, and so has a discussion of its criteria. */
const shows = ({ record: { number, kind } }: Telling): boolean =>
  number.startsWith('E') && kind !== 'discussion';

/**
 * From when on the unit's words are repeated: twelve in a row, or eight that are three quarters of its text. A testimony
 * is the witness's own, so that a whole text of five words is enough there.
 */
const enough: Enough = {
  fewest: ({ kind }) => (kind === 'testimony' ? 5 : 8),
  holds: ({ kind }, words, all) =>
    words >= tellingWords ||
    (words >= 8 && words * 4 >= all * 3) ||
    (kind === 'testimony' && words >= 5 && words === all),
};
