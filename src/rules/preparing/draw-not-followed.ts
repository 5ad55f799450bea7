import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;
type Draw = PortfolioRecord<'draw'>;

/** MON-9, PRE-5: each item of a draw is checked once, in its time. */
export const drawNotFollowed: Rule = {
  id: 'draw-not-followed',
  statements: ['PRE-5', 'MON-9'],
  severity: 'warning',
  title: 'An item of a draw was checked twice, or late',
  why: 'A sample stands for its frame only as it was drawn: a second check of one item was chosen by somebody, and a late one is of another time.',
  mend: 'Mark a further check as `check: spot` with its reason; if another transaction was taken instead, write it under `swaps` of the draw.',
  source: 'ocr-41 2.1 and 2.2 keep the two apart; ocr-41 4.2, cg-312 1.4: a representative sample',
  answeredAt: 'E014',
  example: {
    wrong: 'E010 and E080 both with drawItem: d1',
    right: 'E080 with check: spot\nreason: To hear whether the coaching helped.',
  },
  gather: (count) => `${count} items of draws were checked twice, or after they were due`,
  judge: function* (portfolio) {
    const planned = ofKind(portfolio, 'observation').filter(({ data }) => data.draw && data.drawItem);
    const made = group(planned, ({ data }) => `${data.draw} ${data.drawItem}`);
    for (const observations of made.values()) {
      const [first] = observations;
      const draw = recordOfKind(portfolio, first?.data.draw, 'draw');
      if (!first || !draw) continue;
      if (observations.length > 1) yield twice(portfolio, draw, observations);
      else yield* late(portfolio, draw, first);
    }
  },
};

const twice = (portfolio: Portfolio, draw: Draw, observations: readonly Observation[]): Verdict => {
  const last = observations.at(-1) as Observation;
  return {
    get place() {
      return portfolio.placeOf(last.file, ['drawItem']);
    },
    message: `${someOf(observations.map(({ number }) => number))} are each said to be item ${last.data.drawItem} of ${draw.number}, which was drawn once.`,
    subject: last.number,
  };
};

function* late(portfolio: Portfolio, draw: Draw, { number, file, data }: Observation): Generator<Verdict> {
  const due = draw.data.items.find(({ id }) => id === data.drawItem)?.due;
  const swapped = draw.data.swaps.some(({ item }) => item === data.drawItem);
  if (due === undefined || swapped || data.observedOn <= due) return;
  yield {
    get place() {
      return portfolio.placeOf(file, ['observedOn']);
    },
    message: `${number} was observed on ${data.observedOn}; item ${data.drawItem} of ${draw.number} was due by ${due}.`,
    mend: 'Say what came between: under `swaps` of the draw, if another transaction was taken; otherwise nothing else needs to be done.',
    severity: 'info',
    subject: number,
  };
}
