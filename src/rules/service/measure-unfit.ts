import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** A series of a service figure can be read: its periods follow each other, and its values are what they can be. */
export const measureUnfit: Rule = {
  id: 'measure-unfit',
  severity: 'warning',
  later: true,
  title: 'The values of a service figure do not follow each other, or cannot be',
  why: 'A chart over time goes by the order of its values; one that overlaps another counts the same contacts twice.',
  mend: 'Give each period once, in order of time and over by the day on which it was taken down; a value in per cent lies between 0 and 100 and says of how many (`n`).',
  source: 'ocr-b14 2.1, 3.1: collect and analyse data on customer service',
  example: {
    wrong: 'from: 2026-03-01, to: 2026-03-31, and next from: 2026-03-15',
    right: 'from: 2026-03-01, to: 2026-03-31, and next from: 2026-04-01',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'measure'))
      for (const [index, value] of data.values.entries()) {
        const says = troubleIn(data, value, data.values[index - 1]);
        if (says !== undefined)
          yield {
            get place() {
              return portfolio.placeOf(file, ['values', index]);
            },
            message: `In ${number} the value from ${value.from} ${says}`,
            subject: number,
          };
      }
  },
};

type Data = PortfolioRecord<'measure'>['data'];
type Value = Data['values'][number];

const troubleIn = ({ unit, on }: Data, value: Value, before: Value | undefined): string | undefined => {
  if (before && value.from <= before.to) return `begins before the one before it ends, on ${before.to}.`;
  if (value.to > on) return `is of a period that ends on ${value.to}, after it was taken down on ${on}.`;
  if (unit === 'per-cent' && (value.value < 0 || value.value > 100))
    return `is ${value.value} per cent, which cannot be.`;
  if (unit !== 'score' && value.value < 0) return `is ${value.value}, which cannot be.`;
  return unit === 'per-cent' && value.n === undefined
    ? 'is in per cent, and does not say of how many.'
    : undefined;
};
