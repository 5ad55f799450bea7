import { expect, test } from 'vitest';
import { criterionUnjudged } from '#rules/general/criterion-unjudged.ts';
import { judge } from '#rules/judge.ts';
import { portfolioOf } from './portfolio-of.ts';

const decision = 'content/decisions/D002-calls.yaml';
const submission = 'content/submissions/D001-calls.yaml';

const decisionOn = (criteria: readonly string[], assessor = 'jo-blake'): string =>
  `title: Decision on calls
on: 2026-04-22
assessor: ${assessor}
submission: D001
evidence: [E010, E011, E013]
criteria:
${criteria.map((criterion) => `  - { criterion: ${criterion}, state: met }\n`).join('')}feedback: Clear observations.
nextAction: Go on with the next draw.
checked: { valid: true, authentic: true, current: true, sufficient: true }
signatures: [{ by: ${assessor}, on: 2026-04-22 }]
`;

const handedIn = (day: string, evidence: readonly string[]): string =>
  `title: Handed in\non: ${day}\nto: jo-blake\nitems:\n${evidence.map((one) => `  - { evidence: ${one} }\n`).join('')}`;

const allBut13 = decisionOn(['tiny-1/1.1', 'tiny-1/1.2', 'tiny-1/2.1']);

/** What the rule says of one criterion of a portfolio with these files: what happened, and what to do. */
const saidOf = (ref: string, files: Record<string, string>) => {
  const found = judge(portfolioOf(files), { today: '2026-08-03' }, [criterionUnjudged]);
  return found.filter(({ subject }) => subject === ref).map(({ message, mend }) => ({ message, mend }));
};

test('what was handed in waits for the assessor, and nobody is told to hand it in again', () => {
  expect(saidOf('tiny-1/1.3', { [decision]: allBut13 })).toEqual([
    {
      message: 'tiny-1/1.3 was handed in with D001 and is not decided on yet.',
      mend: 'Handed in with D001 on 2026-04-20; it waits for the assessor’s decision.',
    },
  ]);
});

test('what was handed in twice waits since the later day', () => {
  const again = { 'content/submissions/D003-again.yaml': handedIn('2026-05-02', ['E011']) };
  expect(saidOf('tiny-1/1.3', { [decision]: allBut13, ...again })[0]?.mend).toMatch(
    /^Handed in with D003 on 2026-05-02;/,
  );
});

test('what is claimed and was not handed in is to be handed in', () => {
  const files = { [decision]: allBut13, [submission]: handedIn('2026-04-20', ['E010', 'E013']) };
  expect(saidOf('tiny-1/1.3', files)).toEqual([
    {
      message: 'tiny-1/1.3 is claimed by E011 and not handed in yet.',
      mend: 'Hand the evidence in with a submission, to be decided on by your assessor.',
    },
  ]);
});

test('what is decided says nothing', () => {
  expect(saidOf('tiny-1/1.3', {})).toEqual([]);
});
