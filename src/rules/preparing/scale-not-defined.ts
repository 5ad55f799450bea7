import { wordSort } from '#language/vagueness/word-sort.ts';
import { saysWhetherDone } from '#language/yes-or-no.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { worstFirst } from '#portfolio/scale.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** PRE-3: the points of a scale can be told apart, each in words of its own. */
export const scaleNotDefined: Rule = {
  id: 'scale-not-defined',
  statements: ['PRE-3'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A scale does not define its points',
  why: 'Performance is rated on a defined and agreed scale: two people must be able to give the same point for the same reason.',
  mend: 'Give each point its own number and say in `means` what service at that point looks or sounds like.',
  source: 'ocr-41 1.4, 2.5: against a defined and agreed rating scale',
  example: {
    wrong: '{ value: 3, label: Good, means: Good }',
    right: '{ value: 3, label: Good, means: All that the standard asks, without prompting. }',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'scorecard')) {
      yield* pointsAlike(portfolio, record);
      yield* pointsOnlyJudge(portfolio, record);
      yield* pointsFall(portfolio, record);
      yield* upsideDown(portfolio, record);
      const { points, atStandard } = record.data.scale;
      if (!points.some(({ value }) => value === atStandard))
        yield {
          place: portfolio.placeOf(record.file, ['scale', 'atStandard']),
          message: `${record.number} puts the standard at ${atStandard}, which is no point of its scale.`,
          mend: `Write one of its points: ${points.map(({ value, label }) => `${value} (${label})`).join(', ')}.`,
          subject: record.number,
        };
    }
  },
};

/** A point in two or three words that judge, such as "Good" or "Very good service", says of nothing what it looks like. */
function* pointsOnlyJudge(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'scorecard'>,
): Generator<Verdict> {
  const settled = saysWhetherDone(data.scale.points.map(({ label }) => label));
  for (const [index, { value, label, means }] of data.scale.points.entries()) {
    const said = words(means).split(' ');
    if (words(means) === words(label) || settled || said.length > 3 || !said.every(tellsNothing)) continue;
    yield {
      place: portfolio.placeOf(file, ['scale', 'points', index, 'means']),
      message: `${number} says of ${value} (${label}) only "${means}", which is a judgement and not what it looks or sounds like.`,
      severity: 'warning',
      subject: number,
    };
  }
}

const tellsNothing = (word: string): boolean => ['judging', 'plain'].includes(wordSort(word));

/** Whoever reads the points in their order takes the first for the lowest. */
function* pointsFall(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'scorecard'>,
): Generator<Verdict> {
  const { points, best } = data.scale;
  const falls = points.findIndex(({ value }, index) => value < (points[index - 1]?.value ?? value));
  const rises = points.findIndex(({ value }, index) => value > (points[index - 1]?.value ?? value));
  // Where the lowest number is best, the numbers may rise from the best point or fall from the worst.
  const at = best === 'lowest' && rises < 0 ? -1 : falls;
  const point = points[at];
  if (!point) return;
  yield {
    place: portfolio.placeOf(file, ['scale', 'points', at]),
    message: `${number} writes ${point.value} (${point.label}) after a higher point of its scale.`,
    mend:
      best === 'lowest'
        ? 'Write the points in the order of their numbers, so that nobody reads the scale upside down.'
        : 'Write the points lowest first, so that nobody reads the scale upside down. Where the lowest number is the best, add `best: lowest` to the scale.',
    severity: 'warning',
    subject: number,
  };
}

const good = /\b(outstanding|excellent|exemplary|exceptional|exceeds|superb|very good|good|strong)\b/i;
const bad = /\b(inadequate|unsatisfactory|unacceptable|poor|very poor|fail|failed|weak|not met|below)\b/i;

/** A scale of which the best number is called bad by its own words was meant the other way round. */
function* upsideDown(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'scorecard'>,
): Generator<Verdict> {
  const { scale } = data;
  const values = worstFirst(scale);
  const labelOf = (value: number | undefined): string =>
    scale.points.find((point) => point.value === value)?.label ?? '';
  const [worst, best] = [labelOf(values[0]), labelOf(values.at(-1))];
  if (!bad.test(best) || bad.test(worst) || !good.test(worst)) return;
  const [is, other] = scale.best === 'lowest' ? ['lowest', 'highest'] : ['highest', 'lowest'];
  yield {
    place: portfolio.placeOf(file, ['scale', 'points']),
    message: `${number} takes the ${is} number of its scale, ${values.at(-1)} (${best}), for the best and ${values[0]} (${worst}) for the worst.`,
    mend: `Where the ${other} number is the best, write \`best: ${other}\` under \`scale:\`, beside its name; every score goes by that.`,
    subject: number,
  };
}

function* pointsAlike(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'scorecard'>,
): Generator<Verdict> {
  const { points } = data.scale;
  const settled = saysWhetherDone(points.map(({ label }) => label));
  for (const [index, { value, label, means }] of points.entries()) {
    const trouble = points.slice(0, index).some((one) => one.value === value)
      ? `gives the number ${value} to two points of its scale`
      : points.slice(0, index).some((one) => words(one.label) === words(label))
        ? `gives the name ${label} to two points of its scale`
        : points.slice(0, index).some((one) => words(one.means) === words(means))
          ? `says the same of ${value} (${label}) as of another point`
          : words(means) === words(label) && !settled
            ? `says no more of ${value} than its name, ${label}`
            : undefined;
    if (trouble)
      yield {
        place: portfolio.placeOf(file, ['scale', 'points', index]),
        message: `${number} ${trouble}.`,
        subject: number,
      };
  }
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
