import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';
import { someOf } from './in-words.ts';
import type { Rule, Verdict } from './rule.ts';

type Observation = PortfolioRecord<'observation'>;

/** MON-9: what was drawn is marked planned, and what was not is marked a spot check with its reason. */
export const outsideTheDraw: Rule = {
  id: 'outside-the-draw',
  statements: ['MON-9'],
  severity: 'warning',
  title: 'Planned checks and spot checks are mixed up',
  why: 'Spot checks are chosen because something stood out; counted among the drawn sample they would bend its trend.',
  mend: 'A planned check names its `draw` and `drawItem`; anything else is `check: spot` with its `reason`.',
  source: 'ocr-41 2.1 and 2.2 keep the two apart; call-monitoring articles: focused samples',
  example: {
    wrong: 'check: planned, without a draw',
    right: 'check: spot\nreason: Two complaints about refunds in one week.',
  },
  judge: function* (portfolio) {
    const all = ofKind(portfolio, 'observation');
    const planned = all.filter(({ data }) => data.check === 'planned' && !(data.draw && data.drawItem));
    const drawn = all.filter(({ data }) => data.check === 'spot' && (data.draw || data.drawItem));
    const unexplained = all.filter(({ data }) => data.check === 'spot' && !data.reason);
    yield* told(
      portfolio,
      planned,
      'check',
      ['is a planned check and names no item of a draw', 'are planned checks and name no item of a draw'],
      'observation planned',
    );
    yield* told(
      portfolio,
      drawn,
      'draw',
      ['is marked as a spot check and names a draw', 'are marked as spot checks and name a draw'],
      'observation spot',
    );
    yield* told(
      portfolio,
      unexplained,
      'check',
      ['is a spot check and gives no reason', 'are spot checks and give no reason'],
      'observation reason',
    );
  },
};

const told = (
  portfolio: Portfolio,
  [first, ...more]: readonly Observation[],
  field: 'check' | 'draw',
  [one, many]: readonly [string, string],
  subject: string,
): Verdict[] => {
  if (!first) return [];
  const numbers = [first, ...more].map(({ number }) => number);
  return [
    {
      place: portfolio.placeOf(first.file, [field]),
      message: `${someOf(numbers)} ${numbers.length === 1 ? one : many}.`,
      subject,
    },
  ];
};
