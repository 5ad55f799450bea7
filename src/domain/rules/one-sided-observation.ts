import type { PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { amount, someOf } from './in-words.ts';
import type { Rule } from './rule.ts';

/** MON-4: an observation says what was good and what could be better; once for all that do not. */
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
  judge: function* (portfolio) {
    const one = ofKind(portfolio, 'observation').filter(isOneSided);
    const [first] = one;
    if (!first) return;
    yield {
      place: portfolio.placeOf(first.file, ['ratings']),
      message: `${amount(one.length, 'observation')} ${one.length === 1 ? 'records' : 'record'} only what was good or only what was not: ${someOf(one.map(({ number }) => number))}.`,
      subject: 'observation',
    };
  },
};

const isOneSided = ({ data }: PortfolioRecord<'observation'>): boolean =>
  data.strengths.length === 0 || (data.developmentPoints.length === 0 && !data.noDevelopment);
