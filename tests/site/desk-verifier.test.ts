import { expect, test } from 'vitest';
import { auditTrail } from '#site/audit-trail.ts';
import { qualityAssuranceView, sampledUnits } from '#site/desk/quality-assurance.ts';
import { verifierView } from '#site/desk/verifier.ts';
import { findingsView } from '#site/findings/findings.ts';
import { glossaryView } from '#site/glossary/glossary.ts';
import { guidanceIndexView, guidanceView } from '#site/guidance/guidance.ts';
import { deskSite } from './desk-portfolio.ts';

test('each criterion says who decided and who sampled it when, and the sample is counted against the plan', () => {
  const [unit] = sampledUnits(deskSite());
  expect(unit?.sampled).toBe('IQA: 1 of the 2 planned');
  expect(unit?.criteria).toMatchObject([
    {
      code: '4.1',
      state: 'met-action-open',
      decision: { number: 'D002', by: 'The assessor', on: '2026-02-20', earlier: 0 },
      iqa: [{ number: 'Q001', by: 'The quality assurer', agrees: false }],
    },
    { code: '4.9', decision: null, planned: true, iqa: [] },
    { code: '4.10', decision: null, planned: false },
  ]);
});

test('an exempted criterion says who exempted it and when', () => {
  const exemption = `title: Known before
on: 2026-02-03
type: rpl
criteria: [ocr-41/4.10]
grounds: A course with a test.
decidedBy: assessor
state: granted
reason: The test covers the same ground.
`;
  const [unit] = sampledUnits(deskSite({ 'content/exemptions/D006-known.yaml': exemption }));
  expect(unit?.criteria[2]).toMatchObject({
    state: 'exempt',
    exemption: { number: 'D006', by: 'The assessor', on: '2026-02-03' },
  });
});

test('each assessor has how much was decided, how much of it was sampled, and how often that was agreed', () => {
  const { assessors } = qualityAssuranceView(deskSite());
  expect(assessors).toMatchObject([
    { name: 'The assessor', trainee: false, decided: 1, iqa: 1, iqaAgreed: 0, eqa: 0 },
  ]);
});

test('a decision that was sampled again counts once, by the later sample', () => {
  const again = `title: Again
on: 2026-03-09
iqa: quality-assurer
stage: interim
sampled: [{ decision: D002, criterion: ocr-41/4.1, agrees: true }]
outcome: accepted
feedback: The questions were asked.
`;
  const { assessors } = qualityAssuranceView(deskSite({ 'content/iqa-samples/Q002-again.yaml': again }));
  expect(assessors[0]).toMatchObject({ iqa: 1, iqaAgreed: 1 });
});

test('the audit trail is in order of time, and what one person did on one day to several records is one entry', () => {
  const signed = (title: string) => `title: ${title}
on: 2026-02-01
location: The office
holder: The manager
claims: [{ criterion: ocr-41/4.1 }]
signatures: [{ by: learner, on: 2026-02-15 }]
seenBy: { by: assessor, on: 2026-02-25 }
`;
  const trail = auditTrail(
    deskSite({
      'content/workplace-documents/E020-one.yaml': signed('One'),
      'content/workplace-documents/E021-two.yaml': signed('Two'),
    }),
  );
  expect(
    trail.map(({ on, what, who, records }) => [on, what, who, records.map(({ number }) => number)]),
  ).toEqual([
    ['2026-02-10', 'Submission', 'The learner', ['D001']],
    ['2026-02-15', 'Signed', 'The learner', ['E020', 'E021']],
    ['2026-02-20', 'Decision', 'The assessor', ['D002']],
    ['2026-02-25', 'Seen in the workplace', 'The assessor', ['E020', 'E021']],
    ['2026-03-01', 'IQA sample', 'The quality assurer', ['Q001']],
  ]);
});

test('a withdrawal stands in the trail with its reason', () => {
  const withdrawn = `title: Gone
on: 2026-02-01
what: A note.
author: learner
withdrawn: { on: 2026-03-02, reason: It named a customer. }
`;
  const trail = auditTrail(deskSite({ 'content/products/E030-gone.yaml': withdrawn }));
  expect(trail.at(-1)).toMatchObject({ on: '2026-03-02', what: 'Withdrawn: It named a customer.' });
});

test('everybody who vouches is shown with what they did', () => {
  const { team } = verifierView(deskSite());
  expect(team.map(({ id, did }) => [id, did])).toEqual([
    ['learner', []],
    ['assessor', ['1 decision']],
    ['quality-assurer', ['1 IQA sample']],
    ['verifier', []],
    ['witness', []],
  ]);
});

test('what is still to do stands by its unit and leads to its criterion', () => {
  const { toDo, counts } = findingsView(deskSite());
  const all = toDo.flatMap(({ findings }) => findings);
  expect(all.length).toBe(counts['to-do']);
  expect(toDo[0]?.unit).toBe('ocr-41');
  for (const { about } of all) expect(about?.path).toMatch(/\.html/);
});

const guidance = `code: study
title: A page
qualification: A qualification
about: It advises.
items:
  - { id: a-tip, kind: tip, title: A tip, text: Listen., criteria: [ocr-41/4.1], sourceItem: Line 1, strength: advice }
  - { id: a-point, kind: marking-point, title: A point, text: Look., sourceItem: Line 2, strength: advice }
source: { title: A text, file: none }
`;

test('guidance stands by kind beside what the portfolio has on its criteria', () => {
  const site = deskSite({ 'content/guidance/study.yaml': guidance });
  const [page] = site.portfolio.guidance;
  if (!page) throw new Error('The page of guidance was not read.');
  const { groups } = guidanceView(page, site);
  expect(groups.map(({ kind }) => kind)).toEqual(['marking-point', 'tip']);
  expect(groups[1]?.items[0]).toMatchObject({
    recordCount: 1,
    records: [{ number: 'E010' }],
    criteria: [{ ref: 'ocr-41/4.1', state: 'met-action-open' }],
  });
  const [unit] = guidanceIndexView(site).units;
  expect(unit?.criteria[0]?.items).toMatchObject([{ path: 'guidance/study.html#a-tip' }]);
});

test('every term of the glossary has a place of its own, and leads only to terms that are there', () => {
  const terms = glossaryView(deskSite()).flatMap(({ terms }) => terms);
  const ids = new Set(terms.map(({ id }) => id));
  expect(ids.size).toBe(terms.length);
  for (const { id, see = [] } of terms)
    for (const other of see) expect([id, ids.has(other)]).toEqual([id, true]);
});
