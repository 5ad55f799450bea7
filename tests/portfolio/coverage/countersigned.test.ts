import { expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { portfolioOf } from '../../rules/portfolio-of.ts';

const people = (more: string) => `vouching:
  - { id: sam-reed, role: learner, shownAs: Sam Reed, agreedOn: 2026-01-05 }
  - { id: jo-blake, role: assessor, shownAs: Jo Blake, agreedOn: 2026-01-05, trainee: true }
  - { id: amy-holt, role: assessor, shownAs: Amy Holt, agreedOn: 2026-01-05${more} }
  - { id: lee-marsh, role: iqa, shownAs: Lee Marsh, agreedOn: 2026-01-05 }
  - { id: pat-doyle, role: witness, shownAs: Pat Doyle, agreedOn: 2026-01-05 }
observed:
  - { id: colleague-a, shownAs: Colleague A, class: colleague }
  - { id: colleague-b, shownAs: Colleague B, class: colleague }
`;

const decision = (countersigned: string) => `title: A decision
on: 2026-04-22
assessor: jo-blake
submission: D001
evidence: [E010, E011, E013]
criteria: [{ criterion: tiny-1/1.1, state: met }]
feedback: Clear.
nextAction: Go on.
${countersigned}`;

const firstCriterion = (countersigned: string, more = '') => {
  const portfolio = portfolioOf({
    'content/people.yaml': people(more),
    'content/decisions/D002-calls.yaml': decision(countersigned),
  });
  return coverage(portfolio)[0]?.criteria[0];
};

test("a trainee's decision is shown and does not count until somebody qualified countersigns it", () => {
  expect(firstCriterion('')).toMatchObject({ state: 'submitted', judged: null });
  expect(firstCriterion('')?.history).toHaveLength(1);
  const signed = firstCriterion('countersigned: { by: amy-holt, on: 2026-04-23 }\n');
  expect(signed).toMatchObject({ state: 'met', judged: { by: 'jo-blake' } });
});

test('neither the trainee nor another trainee can countersign', () => {
  const own = firstCriterion('countersigned: { by: jo-blake, on: 2026-04-23 }\n');
  const other = firstCriterion('countersigned: { by: amy-holt, on: 2026-04-23 }\n', ', trainee: true');
  expect([own?.state, other?.state]).toEqual(['submitted', 'submitted']);
});

test('what a trainee says of a unit is no decision on it until it is countersigned', () => {
  const ofUnit = (countersigned: string) =>
    coverage(
      portfolioOf({
        'content/people.yaml': people(''),
        'content/decisions/D002-calls.yaml': `${decision(countersigned)}units: [{ unit: tiny-1, state: competent }]\n`,
      }),
    )[0]?.decision;
  expect(ofUnit('')).toBeUndefined();
  const signed = ofUnit('countersigned: { by: amy-holt, on: 2026-04-23 }\n');
  expect(signed).toMatchObject({ state: 'competent', from: '2026-04-23' });
});
