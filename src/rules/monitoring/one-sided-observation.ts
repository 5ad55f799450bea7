import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** MON-4: an observation says what was good and what could be better. */
export const oneSidedObservation: Rule = {
  id: 'one-sided-observation',
  statements: ['MON-4'],
  severity: 'warning',
  title: 'An observation tells only one side',
  why: 'Every transaction holds something to praise and something to learn; a record of one side alone is not a fair one.',
  mend: 'Add `strengths` and `developmentPoints`; where nothing could be better, say why in `noDevelopment`.',
  source: 'study-4: both positive and negative aspects',
  example: {
    wrong: 'developmentPoints, and no strengths',
    right: 'strengths: [{ text: Let her finish., quality: listening }]',
  },
  gather: (count) => `${count} observations record only what was good, or only what was not`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation').filter(isOneSided))
      yield {
        get place() {
          return portfolio.placeOf(record.file, ['ratings']);
        },
        message: `${record.number} records only ${record.data.strengths.length === 0 ? 'what could be better' : 'what was good'}.`,
        subject: record.number,
      };
  },
};

/** A critical failure is something that could be better, too. */
const isOneSided = ({ data }: PortfolioRecord<'observation'>): boolean =>
  data.strengths.length === 0 ||
  (data.developmentPoints.length === 0 && data.criticalFailures.length === 0 && !data.noDevelopment);
