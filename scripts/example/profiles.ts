import type { Chance } from './chance.ts';

/** The chance that a quality criterion is at standard or better. */
type Shares = Record<string, number>;

export type Rating = 1 | 2 | 3 | 4;

/** The lines of the scorecard, with `expectation` only from its second version. */
export const qualities = [
  'greeting',
  'identity',
  'listening',
  'questions',
  'knowledge',
  'ownership',
  'next-steps',
  'expectation',
  'tone',
  'record',
] as const;

export type Quality = (typeof qualities)[number];

const usual: Shares = {
  greeting: 0.92,
  identity: 0.95,
  listening: 0.82,
  questions: 0.8,
  knowledge: 0.88,
  ownership: 0.82,
  'next-steps': 0.8,
  expectation: 0.8,
  tone: 0.9,
  record: 0.8,
};

/** How each colleague works, from a day on; the last line that has begun applies. */
const profiles: Record<string, { from: string; shares: Shares }[]> = {
  a: [
    { from: '2026-03-01', shares: { listening: 0.75, questions: 0.45, ownership: 0.35, 'next-steps': 0.2 } },
    { from: '2026-04-08', shares: { ownership: 0.92, 'next-steps': 0.93, questions: 0.6, record: 0.9 } },
    { from: '2026-05-05', shares: { ownership: 0.95, 'next-steps': 0.95, questions: 0.95, record: 0.9 } },
  ],
  b: [{ from: '2026-03-01', shares: { listening: 0.74, questions: 0.78, 'next-steps': 0.75, record: 0.68 } }],
  c: [{ from: '2026-03-01', shares: { questions: 0.7, ownership: 0.75 } }],
  d: [
    { from: '2026-03-01', shares: { 'next-steps': 0.9, knowledge: 0.92 } },
    { from: '2026-05-18', shares: { 'next-steps': 0.35, knowledge: 0.92 } },
    { from: '2026-06-17', shares: { 'next-steps': 0.85, knowledge: 0.92 } },
  ],
  e: [
    { from: '2026-03-01', shares: { greeting: 0.8, tone: 0.85, expectation: 0.4 } },
    { from: '2026-06-18', shares: { greeting: 0.9, tone: 0.92, expectation: 0.88 } },
  ],
};

/** Checks in which identity was not confirmed before a detail was given: the critical failures. */
const critical = new Set(['E017', 'E048', 'E058', 'E094', 'E104', 'E131']);

/** The rating that a colleague earned on one quality criterion that day. */
export function ratingOf(
  arranged: { number: string; colleague: string; on: string },
  quality: Quality,
  chance: Chance,
): Rating {
  if (quality === 'identity' && critical.has(arranged.number)) return 1;
  const current = (profiles[arranged.colleague] ?? []).findLast(({ from }) => from <= arranged.on);
  const share = current?.shares[quality] ?? usual[quality] ?? 0.8;
  if (chance.happens(share)) return chance.happens(0.22) ? 4 : 3;
  return quality !== 'identity' && chance.happens(0.14) ? 1 : 2;
}
