import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { isAtStandard, worstPoint } from '#portfolio/scale.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import { scorecardInForce } from '#portfolio/scorecard-in-force.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { recordOfKind } from '#portfolio/select.ts';
import { cut } from './cell-values.ts';
import type { Column } from './plan.ts';
import { type RatingRead, type RatingWords, ratingIn } from './rating-in.ts';
import type { RowReading } from './row-reading.ts';

type Scorecard = PortfolioRecord<'scorecard'>;
type Rating = PortfolioRecord<'observation'>['data']['ratings'][number];

const marked = 'Marked as not applicable by whoever made the check.';
const leftEmpty = 'Left empty by whoever made the check.';
const noColumn = 'The form on which the check was made has no such line.';

/** Reads what was given on each line of the scorecard that is meant, and which critical lines were failed. */
export const readLines = (reading: RowReading): void => {
  const card = cardOf(reading);
  if (!card) return;
  Object.assign(reading.data, { scorecard: card.number, version: card.data.version });
  const { columns, form } = reading.plan;
  const ratings: Rating[] = [];
  for (const { id } of linesOf(card)) {
    const column = columns.find(({ as, quality }) => as === 'rating' && quality === id);
    if (!column) {
      if (form.unrated === undefined) reading.open.push({ about: 'unrated', lines: [id] });
      else ratings.push({ quality: id, notApplicable: noColumn });
      continue;
    }
    const rating = ratingFrom(reading, column, card, id);
    if (!rating) continue;
    reading.note(`ratings.${ratings.length}`, column);
    ratings.push(rating);
  }
  reading.data.ratings = ratings;
  const failures = criticalFailures(reading, card, ratings);
  if (failures.length > 0) reading.data.criticalFailures = failures;
};

/** The scorecard that was named for the whole table, or the one in force on the day of the check. */
const cardOf = ({ plan, data, setting, open }: RowReading): Scorecard | undefined => {
  const day = data.observedOn;
  const { scorecard } = plan.form;
  if (scorecard !== undefined) return recordOfKind(setting.portfolio, scorecard, 'scorecard');
  if (typeof day !== 'string') return undefined;
  const card = scorecardInForce(setting.portfolio, day);
  if (!card) open.push({ about: 'scorecard', day });
  return card;
};

const ratingFrom = (
  reading: RowReading,
  column: Column,
  { data: { scale } }: Scorecard,
  quality: string,
): Rating | undefined => {
  const note = noteOf(reading, quality);
  const of = column.most !== undefined && isInPerCent(scale) ? { most: column.most } : undefined;
  const read = ratingIn(reading.cell(column), scale, ratingWords(reading), of);
  if (read.is === 'rating') return { quality, rating: read.value, ...(note ? { note } : {}) };
  if (read.is === 'not-applicable') return { quality, notApplicable: note ?? marked };
  if (read.is === 'blank') return ofBlank(reading, column, quality, note);
  tellUnknown(reading, column, read, scale);
  return undefined;
};

const ratingWords = ({ plan }: RowReading): RatingWords =>
  new Map(
    plan.form.words
      .filter(({ field }) => field === 'rating')
      .map(({ words, means }) => [words.toLowerCase(), means]),
  );

/** More points than one chooses from. */
const manyPoints = 12;

const tellUnknown = (
  reading: RowReading,
  column: Column,
  read: RatingRead & { is: 'unknown' },
  { points }: Scorecard['data']['scale'],
): void => {
  const choices = points.map(({ value, label }) => (String(value) === label ? label : `${value} (${label})`));
  if (points.length <= manyPoints)
    reading.open.push({ about: 'word', field: 'rating', words: read.words, choices });
  else
    reading.wrong(
      column,
      `“${cut(read.words)}” is no point of the scale. Its points are ${choices.join(', ')}.`,
    );
};

const ofBlank = (
  reading: RowReading,
  column: Column,
  quality: string,
  note: string | undefined,
): Rating | undefined => {
  const { blank } = reading.plan.form;
  if (blank === 'not-applicable') return { quality, notApplicable: note ?? leftEmpty };
  if (blank === undefined) reading.open.push({ about: 'blank', headings: [column.heading] });
  else reading.wrong(column, 'There is no rating here. Write it, or N/A where the line did not apply.');
  return undefined;
};

const noteOf = (reading: RowReading, quality: string): string | undefined =>
  reading
    .filled('note')
    .filter((one) => one.quality === quality)
    .map((one) => reading.cell(one).words)
    .join(' ') || undefined;

const isNot = /^(?:no|n|false|0|none|pass(?:ed)?|n\/?a|-|nil)$/i;
const isPlainly = /^(?:yes|y|true|1|fail(?:ed)?|auto ?fail|x|✓)$/i;

/** A critical line at the worst point is a critical failure, and so is what the table itself calls one. */
const criticalFailures = (
  reading: RowReading,
  { data }: Scorecard,
  ratings: readonly Rating[],
): { text: string; quality?: string }[] => {
  const lines = new Map(linesOf({ data } as Scorecard).map((line) => [line.id, line]));
  const failed = ratings.flatMap(({ quality, rating, note }) => {
    const line = lines.get(quality);
    return line?.critical && rating === worstPoint(data.scale)
      ? [{ text: note ?? `Not done: ${line.text}`, quality }]
      : [];
  });
  const told = reading.filled('auto-fail').flatMap((column) => {
    const { words } = reading.cell(column);
    if (isNot.test(words) || (isPlainly.test(words) && failed.length > 0)) return [];
    return [
      { text: isPlainly.test(words) ? `${column.heading}, as whoever made the check marked it.` : words },
    ];
  });
  return [...failed, ...told];
};

/** What was good and what would be better; a comment on the whole is told under the one that the ratings speak for. */
export const readSaid = (reading: RowReading): void => {
  const place = isGood(reading) ? 'strengths' : 'developmentPoints';
  const sources: readonly (readonly [field: string, as: ColumnMeaning])[] = [
    ['strengths', 'strengths'],
    ['developmentPoints', 'developmentPoints'],
    [place, 'comment'],
  ];
  for (const [field, as] of sources)
    for (const column of reading.filled(as)) {
      const before = (reading.data[field] as { text: string }[] | undefined) ?? [];
      reading.note(`${field}.${before.length}`, column);
      reading.data[field] = [...before, { text: reading.cell(column).words }];
    }
};

/** Whether every line that was rated is at standard or better. */
const isGood = ({ data, setting }: RowReading): boolean => {
  const card = recordOfKind(setting.portfolio, String(data.scorecard), 'scorecard');
  const ratings = (data.ratings as Rating[] | undefined) ?? [];
  return (
    card !== undefined &&
    ratings.every(({ rating }) => rating === undefined || isAtStandard(card.data.scale, rating))
  );
};

/** Whether the points of a scale are shares in per cent of what a line can give. */
const isInPerCent = ({ points }: Scorecard['data']['scale']): boolean =>
  points.some(({ value }) => value === 100) && points.every(({ value }) => value >= 0 && value <= 100);
