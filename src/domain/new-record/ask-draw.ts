import { z } from 'zod';
import { schemas } from '../kinds.ts';
import { sampleSize } from '../monitoring/statistics.ts';
import { type Frame, populationOf } from '../sampling/frame.ts';
import { askField } from './ask-fields.ts';
import { words } from './ask-words.ts';
import type { Choice } from './choices.ts';
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
 * Asks for what a draw is made from: the frame, the day, the method, how many, what chance starts from, with whom, and why.
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
  const size: DrawAnswers = lackingForDraw(known).includes('size') ? { size: await askSize(ask, holds) } : {};
  const seed = known.seed ?? (await askSeed(ask, on));
  const colleagues = known.colleagues ?? (await askColleagues(ask, setting));
  const reason = known.reason ?? (await ask(words('Why this method, and why so many?', true))).trim();
  const shared: DrawAnswers = colleagues === '' ? {} : { colleagues };
  return { ...known, frame, on, method, ...size, seed, ...shared, reason };
};

const methods: readonly Choice[] = [
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
