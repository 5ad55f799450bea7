import { expect, test } from 'vitest';
import { assessorView } from '#site/desk/assessor.ts';
import { awaitsJudgement } from '#site/desk/assessor-waiting.ts';
import { mapView } from '#site/map/map.ts';
import { deskSite } from './desk-portfolio.ts';

const waits = (more?: Record<string, string>) =>
  awaitsJudgement(deskSite(more)).map(({ number, criteria }) => [number, criteria.map(({ ref }) => ref)]);

const decision = (text: string) => `title: A later decision
on: 2026-03-05
assessor: assessor
feedback: Read.
nextAction: Go on.
${text}`;

test('what was handed in and no decision has answered awaits judgement, with the words claimed and their place', () => {
  const [first] = awaitsJudgement(deskSite());
  expect(first?.criteria.map(({ ref }) => ref)).toEqual(['ocr-41/4.9']);
  expect(first?.criteria[0]?.places.map(({ number, quote, path }) => [number, quote, path])).toEqual([
    ['E010', 'A note on how calls are chosen.', 'evidence/E010.html#f-what'],
    ['E011', '', 'evidence/E011.html'],
  ]);
});

test('a long quotation stands whole, with its day and with what vouches for it', () => {
  const words = `${'Every tenth call was drawn from the log. '.repeat(12)}Then I compared.`;
  const report = `title: A long report
on: 2026-02-12
by: learner
type: monitoring
period: { from: 2026-02-02, to: 2026-02-11 }
units: [ocr-41]
restsOn: [E010]
audience: The manager
aiUse: none
signatures: [{ by: learner, on: 2026-02-13 }]
`;
  const handed =
    'title: Again\non: 2026-03-01\nto: assessor\nitems: [{ evidence: E040, criteria: [ocr-41/4.9] }]\n';
  const site = deskSite({
    'content/reports/E040-long.mdx': `---\n${report}---\n\n<Claim criteria="ocr-41/4.9" shows="how">${words}</Claim>\n`,
    'content/submissions/D004-again.yaml': handed,
  });
  const places = awaitsJudgement(site).flatMap(({ criteria }) => criteria.flatMap((one) => one.places));
  const place = places.find(({ number }) => number === 'E040');
  expect(place?.quote).toBe(words);
  expect(place?.on).toBe('2026-02-12');
  expect(place?.authenticity).toEqual([
    'The learner',
    'signed by The learner, 13 February 2026',
    'AI tools: none',
  ]);
});

test('a decision that rests on the evidence answers for that evidence only', () => {
  const more = decision('evidence: [E010]\ncriteria: [{ criterion: ocr-41/4.9, state: part-met }]');
  const [first] = awaitsJudgement(deskSite({ 'content/decisions/D003-later.yaml': more }));
  expect(first?.criteria[0]?.places.map(({ number }) => number)).toEqual(['E011']);
});

test('the map says of evidence that it waits where a decision on other evidence left the criterion open', () => {
  const onEvidence = (number: string, state: string) => {
    const more = decision(`evidence: [${number}]\ncriteria: [{ criterion: ocr-41/4.9, state: ${state} }]`);
    const { columns, rows } = mapView(deskSite({ 'content/decisions/D003-later.yaml': more }));
    const at = columns.findIndex(({ ref }) => ref === 'ocr-41/4.9');
    return rows.find((row) => row.number === 'E010')?.cells[at];
  };
  expect(onEvidence('E001', 'part-met')).toMatchObject({ state: 'submitted', settled: false });
  expect(onEvidence('E001', 'met')).toMatchObject({ state: 'submitted', settled: true });
  expect(onEvidence('E010', 'part-met')).toMatchObject({ state: 'part-met', settled: false });
});

test('a decision of met, or one that names the submission, leaves nothing waiting', () => {
  const met = decision('evidence: [E001]\ncriteria: [{ criterion: ocr-41/4.9, state: met }]');
  const named = decision(
    'submission: D001\nevidence: [E001]\ncriteria: [{ criterion: ocr-41/4.9, state: not-yet-met }]',
  );
  expect(waits({ 'content/decisions/D003-later.yaml': met })).toEqual([]);
  expect(waits({ 'content/decisions/D003-later.yaml': named })).toEqual([]);
});

test('a decision made before evidence was handed in again does not answer it', () => {
  const again =
    'title: Again\non: 2026-03-01\nto: assessor\nitems: [{ evidence: E010, criteria: [ocr-41/4.1] }]\n';
  expect(waits({ 'content/submissions/D004-again.yaml': again })).toContainEqual(['D004', ['ocr-41/4.1']]);
});

test('a withdrawn decision answers nothing', () => {
  const withdrawn = `title: On the first note
on: 2026-02-20
assessor: assessor
submission: D001
evidence: [E010]
criteria: [{ criterion: ocr-41/4.1, state: met }]
feedback: Clear.
nextAction: Go on.
withdrawn: { on: 2026-02-21, reason: Written in error. }
`;
  expect(waits({ 'content/decisions/D002-first.yaml': withdrawn })).toEqual([
    ['D001', ['ocr-41/4.1', 'ocr-41/4.9']],
  ]);
});

test('the figures count criteria once, of all criteria', () => {
  const { figures } = assessorView(deskSite());
  expect(figures.map(({ id, numerator, denominator }) => [id, numerator, denominator])).toEqual([
    ['waiting', 1, 3],
    ['judged', 1, 3],
    ['not-submitted', 1, 3],
  ]);
});

test('a claim that was not handed in for its criterion is named once for each record', () => {
  const [unit] = assessorView(deskSite()).notSubmitted;
  expect(unit?.criteria.map(({ ref, evidence }) => [ref, evidence.map(({ number }) => number)])).toEqual([
    ['ocr-41/4.10', ['E011']],
  ]);
});

test('a disagreement stays unsettled and an action open and overdue until somebody settles them', () => {
  const view = assessorView(deskSite());
  expect(view.disagreements).toMatchObject([{ ref: 'ocr-41/4.1', settled: false, decision: 'D002' }]);
  expect(view.actions).toMatchObject([{ id: 'a1', overdue: true, owner: 'The assessor', number: 'Q001' }]);

  const later = decision(
    'evidence: [E010]\ncriteria: [{ criterion: ocr-41/4.1, state: met }]\nchanges: D002',
  );
  const settled = assessorView(deskSite({ 'content/decisions/D003-later.yaml': later }));
  expect(settled.disagreements).toMatchObject([{ settled: true }]);
  expect(settled.decisions.map(({ number, changes }) => [number, changes])).toEqual([
    ['D003', 'D002'],
    ['D002', undefined],
  ]);
});

test('a gap plan is overdue after its day and only while it is open', () => {
  const plan = (state: string) => `title: A gap
on: 2026-02-01
criteria: [ocr-41/4.10]
reason: Not done yet.
method: An account.
agreedWith: assessor
due: 2026-03-19
state: ${state}
`;
  const overdue = (state: string) =>
    assessorView(deskSite({ 'content/gap-plans/D005-gap.yaml': plan(state) })).gapPlans.map(
      (one) => one.overdue,
    );
  expect(overdue('open')).toEqual([true]);
  expect(overdue('closed')).toEqual([false]);
});
