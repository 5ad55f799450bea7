import { Chance } from '../../example/chance.ts';
import { pdfFile } from './artefacts.ts';
import { day, monitoringDays, monitoringFrom } from './calendar.ts';
import { type Cast, longCriterion } from './cast.ts';
import type { SetUp } from './set-up.ts';
import { colleagueAnswers, qualityLines, spotReasons, transactions } from './words.ts';
import type { Fields, Writing } from './writing.ts';

/** An observation as feedback needs to know it. */
interface Seen {
  number: string;
  on: number;
  colleague: string;
  low: readonly string[];
}

/** A feedback record as coaching needs to know it. */
interface Given {
  number: string;
  on: number;
  colleague: string;
}

const channels = ['telephone', 'written', 'online', 'face-to-face', 'social-media'] as const;
const strata = {
  telephone: 'telephone',
  written: 'written',
  online: 'online',
  'face-to-face': 'counter',
  'social-media': 'social',
};
const perDraw = 40;

/** A development point as a good record has it: something to do. */
const toDo = (quality: string): string => `On ${quality}: read the order back before the caller hangs up.`;

/**
 * Writes so many observations over the time of observing, with their draws; after every fifth a feedback record and
 * after every fifth of these a coaching session. Each value comes from the seeded dice.
 */
export const writeMonitoring = (
  writing: Writing,
  cast: Cast,
  setUp: SetUp,
  counts: { observations: number; feedback: number; seed: number },
) => {
  const chance = new Chance(counts.seed);
  const span = monitoringDays(cast.records);
  const seen: Seen[] = [];
  const given: Given[] = [];
  let draw = '';
  for (let index = 0; index < counts.observations; index += 1) {
    const on = monitoringFrom + Math.floor((index * span) / counts.observations);
    if (index % perDraw === 0)
      draw = writing.add('draw', `draw-${1 + index / perDraw}`, drawOf(setUp.frame, on - 2, index, cast));
    seen.push(writeObservation(writing, cast, setUp, chance, { index, on, draw }));
    const due = Math.floor(((index + 1) * counts.feedback) / counts.observations);
    if (given.length === due) continue;
    given.push(writeFeedback(writing, cast, seen.slice(-5), chance));
    if (given.length % 5 === 0) writeCoaching(writing, given.at(-5) as Given, seen);
  }
};

/** A draw two days before its first check, which is the check of that index; each item is of the colleague then checked. */
const drawOf = (frame: string, on: number, first: number, { colleagues }: Cast): Fields<'draw'> => ({
  title: `Draw of ${day(on)}`,
  on: day(on),
  frame,
  method: 'stratified-proportional',
  reason: 'Channels differ, and each should appear as often as it is used.',
  seed: `${frame}-${on}`,
  items: Array.from({ length: perDraw }, (_, index) => ({
    id: `i${index + 1}`,
    stratum: strata[channels[index % channels.length] as keyof typeof strata],
    colleague: colleagues[(first + index) % colleagues.length] as string,
  })),
  swaps: [{ item: 'i2', on: day(on + 1), reason: 'The colleague was away.' }],
  claims: [{ criterion: 'made-1/1.2', at: 'items', shows: 'that nobody chose the transactions' }],
});

const writeObservation = (
  writing: Writing,
  cast: Cast,
  setUp: SetUp,
  chance: Chance,
  { index, on, draw }: { index: number; on: number; draw: string },
): Seen => {
  const colleague = cast.colleagues[index % cast.colleagues.length] as string;
  const channel = channels[index % channels.length] as (typeof channels)[number];
  const planned = chance.happens(0.7);
  const newer = on >= setUp.changes;
  const [type, about] = chance.one(transactions);
  const rated = qualityLines.map((line) => ({ line, point: 1 + Math.max(chance.below(4), chance.below(4)) }));
  const low = rated.filter(({ point }) => point < 3).map(({ line }) => line.id);
  const form = index % 20 === 10;
  const number = writing.add(
    'observation',
    `${type}-${index + 1}`,
    {
      title: `${type.charAt(0).toUpperCase()}${type.slice(1)}, check ${index + 1}`,
      colleague,
      observedOn: day(on),
      observedAt: `${String(9 + chance.below(8)).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}`,
      writtenUpOn: day(on + chance.below(3)),
      channel,
      check: planned ? 'planned' : 'spot',
      nature: chance.happens(0.7) ? 'routine' : 'non-routine',
      technique: channel === 'face-to-face' ? 'live' : 'recorded',
      transaction: `${about}, the ${index + 1}. that was looked at`,
      transactionType: type,
      complexity: chance.happens(0.6) ? 'simple' : 'complex',
      ...(planned ? { draw, drawItem: `i${1 + (index % perDraw)}` } : { reason: chance.one(spotReasons) }),
      scorecard: setUp.scorecards[newer ? 1 : 0],
      version: newer ? '2' : '1',
      ratings: rated.map(({ line, point }) =>
        line.id === 'closing' && index % 9 === 8
          ? { quality: line.id, notApplicable: 'The customer had to go.' }
          : { quality: line.id, rating: point, note: `${line.seen[point - 1]}.` },
      ),
      strengths: rated
        .filter(({ point }) => point > 2)
        .map(({ line, point }) => ({ text: line.seen[point - 1] as string, quality: line.id })),
      developmentPoints: low.map((quality) => ({ text: toDo(quality), quality })),
      ...(low.length === 0 ? { noDevelopment: 'All was at standard.' } : {}),
      ...(rated.some(({ line, point }) => line.id === 'accuracy' && point === 1)
        ? { criticalFailures: [{ text: 'Gave a price that was wrong', quality: 'accuracy' }] }
        : {}),
      disruption: 'Heard in a quiet hour.',
      attachments: form ? [{ file: 'form.pdf', title: 'The form as filled in' }] : [],
      ...(index % 50 === 13 ? { withdrawn: { on: day(on + 4), reason: 'The customer asked for it.' } } : {}),
      claims: [
        { criterion: 'made-1/2.1', at: 'transaction', shows: 'that I observed a transaction' },
        { criterion: 'made-1/2.2', at: 'ratings.listening', shows: 'that I rated what I saw' },
        ...longCriterion(cast, 1, index).map((criterion) => ({ criterion, at: 'ratings.accuracy' })),
        ...(form
          ? [{ criterion: 'made-1/2.10', at: 'form.pdf page 2', shows: 'the record as it is kept' }]
          : []),
      ],
    },
    form ? { files: { 'form.pdf': pdfFile([`Check ${index + 1}`, 'Ratings and notes']) } } : {},
  );
  return { number, on, colleague, low };
};

const writeFeedback = (writing: Writing, cast: Cast, lately: readonly Seen[], chance: Chance): Given => {
  const withLow = lately.filter(({ low }) => low.length > 0);
  const about = (withLow.at(-1) ?? lately.at(-1)) as Seen;
  const on = (lately.at(-1)?.on ?? about.on) + 3;
  const [quality] = about.low;
  const number = writing.add('feedback', `on-${about.number.toLowerCase()}`, {
    title: `Feedback on ${about.number}`,
    on: day(on),
    colleague: about.colleague,
    observations: [about.number],
    preparation: 'I said the day before which transaction we would look at.',
    strengths: [
      {
        text: 'Kept calm',
        quality: 'greeting',
        observation: about.number,
        example: 'Waited while the customer looked for the letter',
      },
    ],
    ...(quality
      ? {
          developmentPoints: [
            {
              text: toDo(quality),
              quality,
              observation: about.number,
              example: 'The first minute',
              instead: 'Say it back in other words',
            },
          ],
          proposals: [{ type: 'coaching' as const, text: 'Look at two more together', quality }],
        }
      : { noDevelopment: 'None this time: all was at standard.' }),
    colleagueWords: chance.one(colleagueAnswers),
    actions: [
      {
        id: 'a1',
        action: 'Try it in the next five',
        owner: about.colleague,
        due: day(on + 21),
        measure: 'Seen in three of five',
        state: chance.happens(0.5) ? 'open' : 'dropped',
        ...(quality ? { quality } : {}),
      },
    ],
    claims: [
      { criterion: 'made-1/3.1', at: 'colleagueWords', shows: 'that the feedback could be used' },
      ...(quality ? [{ criterion: 'made-1/3.1', at: 'developmentPoints.1' }] : []),
      ...longCriterion(cast, 2, writing.numbers('feedback').length).map((criterion) => ({
        criterion,
        at: 'strengths.1',
      })),
    ],
  });
  return { number, on, colleague: about.colleague };
};

/** Coaching four days after the feedback, with the first check of the same colleague after that, where there was one. */
const writeCoaching = (writing: Writing, { number, on, colleague }: Given, seen: readonly Seen[]): void => {
  const later = seen.find((one) => one.colleague === colleague && one.on > on + 4);
  writing.add('coaching', `after-${number.toLowerCase()}`, {
    title: `Coaching after ${number}`,
    on: day(on + 4),
    colleague,
    feedback: number,
    action: 'a1',
    by: 'sam-reed',
    what: 'We looked at two more transactions together.',
    minutes: 25,
    result: 'The second went better than the first.',
    ...(later ? { followUp: later.number } : { noFollowUp: 'The next draw begins in a fortnight.' }),
    claims: [{ criterion: 'made-1/3.2', at: 'result', shows: 'what was changed' }],
  });
};
