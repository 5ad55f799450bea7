import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

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
  gather: (count) =>
    `${count} observations are planned checks of no draw, or spot checks with a draw or without a reason`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation')) {
      const fault = faultOf(record);
      if (fault)
        yield {
          get place() {
            return portfolio.placeOf(record.file, ['check']);
          },
          message: `${record.number} ${fault}.`,
          subject: record.number,
        };
    }
  },
};

const faultOf = ({ data }: PortfolioRecord<'observation'>): string | undefined => {
  const { check, draw, drawItem, reason } = data;
  if (check === 'planned')
    return draw && drawItem ? undefined : 'is a planned check and names no item of a draw';
  if (draw || drawItem) return 'is marked as a spot check and names a draw';
  return reason ? undefined : 'is a spot check and gives no reason';
};
