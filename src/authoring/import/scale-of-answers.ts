import type { Cell } from '#language/table.ts';
import type { Scale } from '../new-record/scales-ready.ts';
import { orderOf } from './ordered-words.ts';
import type { Column, Plan } from './plan.ts';
import { pointsIn, saysNotApplicable, yesNoOrPartly } from './rating-in.ts';

/** A scale that the answers of a table were given on, or why none can be told. */
export type ScaleRead = { scale: Scale; trouble?: never } | { scale?: never; trouble: string };

/** More points than a scale can have in words that two people would read alike. */
const mostPoints = 11;

const means = {
  no: 'What the line says was missing or wrong.',
  partly: 'Part of what the line says was done, and part of it was not.',
  yes: 'All that the line says was done.',
};

/** The cells of the lines of a table that say how well something was done. */
const answersOf = ({ rows, columns }: Plan): { cell: Cell; column: Column }[] =>
  columns
    .filter(({ as }) => as === 'rating')
    .flatMap((column) => rows.map((row) => ({ cell: row.cells[column.index] ?? { words: '' }, column })))
    .filter(({ cell }) => cell.words !== '' && !saysNotApplicable(cell.words));

/**
 * The scale that the answers of a table are on: yes and no in its own words, whole points from the lowest to the highest,
 * shares in per cent, also of the points that each line can give, or words of a known order. The lowest point that meets the
 * standard is a guess, which whoever agreed the form puts right.
 */
export const scaleOfAnswers = (plan: Plan): ScaleRead => {
  const answers = answersOf(plan);
  if (answers.length === 0) return { trouble: 'No line was rated in any row.' };
  const scale =
    inYesAndNo(answers.map(({ cell }) => cell.words)) ??
    inPoints(answers) ??
    inWords(answers.map(({ cell }) => cell.words));
  if (scale) return { scale };
  const odd = [...new Set(answers.map(({ cell }) => cell.words))].slice(0, 6);
  return {
    trouble: `No scale can be told from answers such as ${odd.map((one) => `“${one}”`).join(', ')}. Make the scorecard first with \`npm run new scorecard\`, with these words as the labels of its points.`,
  };
};

const inYesAndNo = (words: readonly string[]): Scale | undefined => {
  const said = new Map<string, string>();
  for (const one of words) {
    const sense = yesNoOrPartly(one);
    if (sense === undefined) return undefined;
    if (!said.has(sense)) said.set(sense, one.trim());
  }
  const yes =
    said.get('yes') ??
    (said.get('no')?.toLowerCase().startsWith('not ') ? (said.get('no') ?? '').slice(4) : 'Yes');
  const no = said.get('no') ?? (/^yes$|^y$/i.test(yes) ? 'No' : `Not ${yes.toLowerCase()}`);
  const points = [
    { label: no, means: means.no },
    ...(said.has('partly') ? [{ label: said.get('partly') as string, means: means.partly }] : []),
    { label: yes, means: means.yes },
  ].map((point, value) => ({ value, ...point }));
  return { name: `${yes} or ${no.toLowerCase()}`, points, atStandard: points.length - 1 };
};

const inPoints = (answers: readonly { cell: Cell; column: Column }[]): Scale | undefined => {
  const given = answers.map(({ cell, column }) => ({
    points: pointsIn(cell),
    share: cell.words.includes('%'),
    of: column.most ?? outOf(cell.words),
  }));
  if (given.some(({ points }) => points === undefined)) return undefined;
  const mosts = new Set(given.map(({ of }) => of));
  const inShares =
    given.every(({ share }) => share) ||
    ((mosts.size > 1 || mosts.has(1)) && given.every(({ of }) => of !== undefined));
  const values = given.map(({ points = 0, of, share }) =>
    inShares && !share && of ? Math.round((points / of) * 10_000) / 100 : points,
  );
  return inShares ? inPerCent(values) : inWhole(values, answers);
};

const outOf = (words: string): number | undefined => {
  const [, most] = /^\d+(?:\.\d+)?\s*(?:\/|out of|of)\s*(\d+)$/i.exec(words.trim()) ?? [];
  return most === undefined ? undefined : Number(most);
};

const inPerCent = (values: readonly number[]): Scale | undefined => {
  const all = [...new Set([0, ...values, 100])].sort((a, b) => a - b);
  if (all.length > mostPoints) return undefined;
  const points = all.map((value) => ({
    value,
    label: `${value}%`,
    means: `${value}% of what the line can give; to be put into words.`,
  }));
  return { name: 'Share in per cent', points, atStandard: all.find((value) => value >= 80) ?? 100 };
};

const inWhole = (values: readonly number[], answers: readonly { column: Column }[]): Scale | undefined => {
  const [low, high] = spanIn(answers) ?? [Math.min(...values), Math.max(...values)];
  const from = Math.min(low, 1, ...values);
  const to = Math.max(high, ...values);
  if (!values.every(Number.isInteger) || to - from + 1 > mostPoints || from < 0) return undefined;
  if (from === 0 && to <= 1) return inYesAndNo(['Yes', 'No']);
  if (to === from) return undefined;
  const points = Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    return { value, label: String(value), means: `${value} of ${to} on the form; to be put into words.` };
  });
  return { name: `From ${from} to ${to}`, points, atStandard: Math.ceil(from + (to - from) * 0.6) };
};

/** The span that a heading names, as in “Greeting (1-5)”. */
const spanIn = (answers: readonly { column: Column }[]): [number, number] | undefined => {
  const spans = answers.flatMap(({ column }) => {
    const [, low, high] = /\(\s*(\d)\s*(?:-|–|to)\s*(\d{1,2})\s*\)/.exec(column.heading) ?? [];
    return low === undefined ? [] : [[Number(low), Number(high)] as [number, number]];
  });
  return spans[0];
};

const inWords = (words: readonly string[]): Scale | undefined => {
  const said = new Map(words.map((one) => [one.trim().toLowerCase(), one.trim()]));
  const order = orderOf([...said.keys()]);
  if (!order || said.size < 2) return undefined;
  const ordered = order.filter((one) => said.has(one));
  const points = ordered.map((one, index) => ({
    value: index + 1,
    label: said.get(one) as string,
    means: `“${said.get(one)}” on the form; to be put into words.`,
  }));
  const meets = ordered.findIndex((one) =>
    /^(?:meets|met|at standard|good|satisfactory|green|usually|medium|fair)/.test(one),
  );
  return {
    name: points.map(({ label }) => label).join(', '),
    points,
    atStandard: (meets < 0 ? points.length - 1 : meets) + 1,
  };
};
