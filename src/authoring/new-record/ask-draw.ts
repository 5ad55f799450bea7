import { z } from 'zod';
import { type Frame, populationOf } from '#monitoring/sampling/frame.ts';
import type { Choice } from '#portfolio/choices.ts';
import { day } from '#portfolio/schema/fields.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { sampleSize } from '#statistics/statistics.ts';
import { askField } from './ask-fields.ts';
import { words } from './ask-words.ts';
import { offersFor } from './offers.ts';
import type { Asker, Setting } from './question.ts';
import { wordsQuestion } from './words-question.ts';

/** What a draw is made from, by the names of the options of `npm run sample`, each in words. */
export type DrawAnswers = Readonly<Record<string, string>>;

const { shape } = schemas.draw;

/** The names of what nobody but a person can say of a draw; a size follows from a margin or from quotas too. */
export const lackingForDraw = ({ size, margin, quotas, ...known }: DrawAnswers): string[] => [
  ...['frame', 'method'].filter((name) => known[name] === undefined),
  ...((size ?? margin ?? quotas) === undefined ? ['size'] : []),
  ...(known.reason === undefined ? ['reason'] : []),
];

/**
 * Asks for what a draw is made from: the frame, the day, the method, how many (by a number, by how sure it is to be, or
 * of each group), what chance starts from, with whom, by when, and why.
 * What is known is not asked. `frameNamed` gives the frame of a number, and may throw where nothing can be drawn from it.
 */
export const askDraw = async (
  ask: Asker,
  given: Setting,
  known: DrawAnswers,
  frameNamed: (number: string) => Frame,
): Promise<DrawAnswers> => {
  const setting = { ...given, kind: 'draw', record: {} };
  const field = async (name: 'frame' | 'on') =>
    known[name] ?? String(await askField(name, shape[name], ask, setting, true));
  const frame = await field('frame');
  const holds = frameNamed(frame);
  const on = await field('on');
  const method = known.method ?? (await askMethod(ask, holds));
  const size: DrawAnswers = lackingForDraw(known).includes('size')
    ? await askHowMany(ask, holds, method)
    : {};
  const seed = known.seed ?? (await askSeed(ask, on));
  const colleagues = known.colleagues ?? (await askColleagues(ask, setting));
  const days = known.firstDay === undefined && known.lastDay === undefined ? await askDays(ask, on) : {};
  const reason = known.reason ?? (await ask(words('Why this method, and why so many?', true))).trim();
  const shared: DrawAnswers = colleagues === '' ? {} : { colleagues };
  return { ...known, frame, on, method, ...size, seed, ...shared, ...days, reason };
};

/** The ways in which a sample can be drawn. */
export const methods: readonly Choice[] = [
  { value: 'simple-random', label: 'simple random: by chance from all, each as likely as any other' },
  { value: 'systematic', label: 'systematic: every so many, from a start by chance' },
  {
    value: 'stratified-proportional',
    label: 'stratified by share: by chance, of each group as much as it is of the whole',
  },
  { value: 'stratified-equal', label: 'stratified equally: by chance, the same number of each group' },
  { value: 'quota', label: 'quota: so many of each group by its share; which ones, you choose' },
];

/** Where a frame has several groups, each is to have its share; of one group all is drawn alike. */
const askMethod = (ask: Asker, { strata }: Frame): Promise<string> =>
  ask({
    type: 'choice',
    ask: 'How are they to be drawn?',
    choices: methods,
    initial: strata.length > 1 ? 'stratified-proportional' : 'simple-random',
  });

/** How many: of each group where a quota is filled, else a number, or how near a share told from them is to be. */
const askHowMany = async (ask: Asker, frame: Frame, method: string): Promise<DrawAnswers> => {
  if (method === 'quota' && frame.strata.length > 1) return { quotas: await askQuotas(ask, frame) };
  const way = await ask({
    type: 'choice',
    ask: 'How is it to be settled how many are drawn?',
    choices: waysToSettle(frame),
    initial: 'size',
  });
  return way === 'size' ? { size: await askSize(ask, frame) } : { margin: way };
};

/** How it can be settled how many are drawn: `size`, or a margin with the number that it comes to. */
export const waysToSettle = (frame: Frame): Choice[] => [
  { value: 'size', label: 'I say a number' },
  ...margins.map((points) => ({
    value: String(points / 100),
    label: `so many that a share is told to ${points} points either way, 19 times in 20: ${enoughFor(frame, points / 100)}`,
  })),
];

/** Points of a hundred by which a share may be wrong, as samples are commonly made for. */
const margins = [5, 10, 15];

const enoughFor = (frame: Frame, margin: number): number =>
  sampleSize({ population: populationOf(frame), margin, confidence: 0.95 });

/** Asks for the quota of each group, none of more than the group holds; a group of which none is wanted is left out. */
const askQuotas = async (ask: Asker, { strata }: Frame): Promise<string> => {
  for (;;) {
    const quotas: string[] = [];
    for (const { id, size } of strata) {
      const count = z.int('a whole number').min(0, 'a number from 0').max(size, `${size} at most`);
      const question = wordsQuestion(`How many of ${id}? The frame holds ${size}.`, count, {
        required: true,
      });
      const words = (await ask(question)).trim();
      if (Number(words) > 0) quotas.push(`${id}=${words}`);
    }
    if (quotas.length > 0) return quotas.join(',');
    await ask({ type: 'told', ask: 'Nothing was wanted of any group. One at least is to be drawn.' });
  }
};

/** The days by which they are due, both or neither. */
const askDays = async (ask: Asker, on: string): Promise<DrawAnswers> => {
  const first = await askDue('The first day by which one of them is due', on, ask);
  if (first === '') return {};
  return { firstDay: first, lastDay: await askDue('The last day by which they are due', first, ask, true) };
};

const askDue = async (what: string, from: string, ask: Asker, required = false): Promise<string> => {
  const question = wordsQuestion(`${what}; they are spread over the weekdays.`, day('A day.'), {
    required,
    today: from,
    ahead: true,
    notBefore: { day: from, trouble: 'that is too early.' },
  });
  const words = await ask(question);
  return question.reads?.(words) ?? words;
};

const askSize = async (ask: Asker, frame: Frame): Promise<string> => {
  const population = populationOf(frame);
  const enough = sampleSize({ population, margin: 0.1, confidence: 0.95 });
  const question = `How many are to be drawn? The frame holds ${population}; ${enough} tell a share to ten points either way, 19 times in 20.`;
  const count = z
    .int('a whole number')
    .min(1, 'a number from 1 up')
    .max(population, `${population} at most, for the frame holds no more`);
  return (await ask(wordsQuestion(question, count, { required: true }))).trim();
};

const askSeed = async (ask: Asker, on: string): Promise<string> => {
  const question =
    'The seed, which chance starts from: any words, said before the draw. With the same words anybody can repeat it.';
  return (await ask({ ...words(question, true), initial: on, lines: false })).trim();
};

const askColleagues = async (ask: Asker, setting: Setting): Promise<string> => {
  const choices = offersFor('colleague', shape.items.element.shape.colleague, setting);
  if (choices.length === 0) return '';
  const question = 'Whom are they to be observed with? They are shared out by chance. (may stay empty)';
  return (await ask({ type: 'choices', ask: question, choices, required: false })).join(',');
};
