import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { chiSquaredGoodnessOfFit } from '#statistics/chi-squared.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** PRE-5: what was observed out of a draw is like the frame that it stands for, once the draw is over. */
export const sampleUnlikeFrame: Rule = {
  id: 'sample-unlike-frame',
  statements: ['PRE-5'],
  severity: 'warning',
  needsWhole: true,
  title: 'What was observed is not like the sampling frame',
  why: 'A sample is representative where each group of transactions has its share; otherwise it says more of some than of others.',
  mend: 'Observe the items that were left out, or say in the report for which groups the results do not stand and answer the finding.',
  source: 'ocr-41 4.2 and cg-312 1.4: a representative sample; study-4: channels and complexity',
  example: {
    wrong: 'chats are 40 per cent of the frame, and no chat was observed',
    right: 'each group of the frame is observed in its share, or the draw says why not',
  },
  judge: function* (portfolio, { today }) {
    const observed = group(ofKind(portfolio, 'observation'), ({ data }) => data.draw ?? '');
    for (const draw of ofKind(portfolio, 'draw')) {
      const frame = recordOfKind(portfolio, draw.data.frame, 'sampling-frame');
      const over = draw.data.items.every(({ due }) => due !== undefined && due < today);
      if (frame && over) yield* compared(portfolio, draw, frame, observed.get(draw.number) ?? []);
    }
  },
};

interface Stratum {
  id: string;
  share: number;
  count: number;
}

const compared = (
  portfolio: Portfolio,
  draw: PortfolioRecord<'draw'>,
  frame: PortfolioRecord<'sampling-frame'>,
  observations: readonly PortfolioRecord<'observation'>[],
): Verdict[] => {
  const strata = strataOf(draw, frame, observations);
  const total = strata.reduce((sum, { count }) => sum + count, 0);
  if (strata.length < 2 || total === 0) return [];
  const never = strata.filter(({ count, share }) => count === 0 && share * total >= 1).map(({ id }) => id);
  const trouble =
    never.length > 0
      ? `nothing of ${someOf(never)} was observed, though ${never.length === 1 ? 'its share' : 'their shares'} of ${total} would be at least one`
      : isFarOff(strata)
        ? `the groups observed differ from their shares by more than chance would bring once in twenty draws (${strata.map(({ id, count, share }) => `${id} ${count} for ${Math.round(share * total)}`).join(', ')})`
        : undefined;
  if (!trouble) return [];
  return [
    {
      place: portfolio.placeOf(draw.file, ['method']),
      message: `Of draw ${draw.number} ${trouble}.`,
      subject: draw.number,
    },
  ];
};

/** Each group with the share that the method gives it. Quotas are set on purpose, so only their draw is their measure. */
const strataOf = (
  { data }: PortfolioRecord<'draw'>,
  frame: PortfolioRecord<'sampling-frame'>,
  observations: readonly PortfolioRecord<'observation'>[],
): Stratum[] => {
  const stratumOf = new Map(data.items.map(({ id, stratum }) => [id, stratum]));
  const drawn = countBy(data.items.map(({ stratum }) => stratum));
  const seen = countBy(observations.flatMap(({ data: { drawItem = '' } }) => stratumOf.get(drawItem) ?? []));
  const weight = (id: string, size: number) =>
    data.method === 'quota'
      ? (drawn.get(id) ?? 0)
      : data.method === 'stratified-equal'
        ? Number(size > 0)
        : size;
  const weighed = frame.data.strata
    .map(({ id, size = 0 }) => ({ id, weight: weight(id, size), count: seen.get(id) ?? 0 }))
    .filter((one) => one.weight > 0);
  const whole = weighed.reduce((sum, one) => sum + one.weight, 0);
  return weighed.map(({ id, weight: own, count }) => ({ id, count, share: own / whole }));
};

const countBy = (names: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, list]) => [name, list.length]));

const isFarOff = (strata: readonly Stratum[]): boolean => {
  const { pValue, tooFewExpected } = chiSquaredGoodnessOfFit(
    strata.map(({ count }) => count),
    strata.map(({ share }) => share),
  );
  return !tooFewExpected && pValue < 0.05;
};
