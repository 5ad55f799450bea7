import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Unit } from '#portfolio/schema/unit.ts';
import { requirementCoverage } from '#portfolio/units/requirements.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';

type Requirement = Unit['requirements'][number];
type Test = Requirement['items'][number]['shownBy'][number];

const base = join(import.meta.dirname, '../cases/base/portfolio');
const claim = 'claims: [{ criterion: tiny-1/1.1, shows: It does. }]\n';

/** A file of the base portfolio with a claim of the unit put to it. */
const claiming = (file: string) => ({ [file]: `${readFileSync(join(base, file), 'utf8')}${claim}` });
const survey = 'content/customer-feedback/E017-survey.yaml';

const item = (id: string, ...shownBy: Test[]) => ({ id, text: `about ${id}`, shownBy });
const routine = item('routine', { kind: 'observation', field: 'nature', equals: 'routine' });
const unusual = item('non-routine', { kind: 'observation', field: 'nature', equals: 'non-routine' });
const onlyAssessor = item('agreed');

const cover = (need: Requirement['need'], items: Requirement['items'], files = {}) => {
  const portfolio = portfolioOf(files);
  const unit = portfolio.units[0] as Unit;
  const requirement: Requirement = {
    id: 'r',
    title: 'R',
    text: 'Including:',
    source: 'range',
    outcomes: [],
    need,
    items,
    strength: 'must',
    realWork: false,
    sectors: [],
    tangible: false,
  };
  const [covered] = requirementCoverage(portfolio, { ...unit, requirements: [requirement] });
  if (!covered) throw new Error('A requirement has no coverage.');
  return covered;
};

describe('how many of the items are needed', () => {
  test.each([
    ['all', 2, false],
    ['any', 1, true],
    [undefined, 2, false],
    [1, 1, true],
    [2, 2, false],
    [5, 2, false],
  ] as const)('%s of two, of which one is shown', (need, needed, holds) => {
    expect(cover(need, [routine, unusual])).toMatchObject({ needed, shown: 1, holds });
  });

  test('a sentence without items is for the assessor', () => {
    expect(cover('all', [])).toMatchObject({ needed: 0, shown: 0, holds: 'assessor' });
  });

  test('what only an assessor can see may make up the number, and never counts as shown', () => {
    const covered = cover('all', [routine, onlyAssessor]);
    expect(covered).toMatchObject({ needed: 2, shown: 1, holds: 'assessor' });
    expect(covered.items.map(({ assessorOnly }) => assessorOnly)).toEqual([false, true]);
    expect(cover('all', [routine, unusual, onlyAssessor]).holds).toBe(false);
  });
});

describe('what shows an item', () => {
  const shownBy = (shown: Test, files = {}) =>
    cover('all', [item('x', shown)], files).items[0]?.shownBy.map(({ number }) => number);

  test('any record of the kind, where no field is named', () => {
    expect(shownBy({ kind: 'feedback' })).toEqual(['E011']);
    expect(shownBy({ kind: 'product' })).toEqual([]);
  });

  test('a record with something in the field, where no value is named; an empty list is nothing', () => {
    expect(shownBy({ kind: 'feedback', field: 'developmentPoints' })).toEqual(['E011']);
    expect(shownBy({ kind: 'feedback', field: 'sharedWith' })).toEqual([]);
    expect(shownBy({ kind: 'observation', field: 'disruption' })).toEqual([]);
  });

  test('a record that holds the value inside a list, or behind dots', () => {
    const asked = { kind: 'customer-feedback', field: 'data' } as const;
    expect(shownBy({ ...asked, equals: 'quantitative' }, claiming(survey))).toEqual(['E017']);
    expect(shownBy({ ...asked, equals: 'qualitative' }, claiming(survey))).toEqual([]);
    expect(shownBy({ kind: 'observation', field: 'ratings.quality', equals: 'listening' })).toEqual(['E010']);
    expect(shownBy({ kind: 'observation', field: 'ratings.rating', equals: '3' })).toEqual(['E010']);
    expect(shownBy({ kind: 'observation', field: 'ratings.length', equals: '2' })).toEqual([]);
  });

  test('never a withdrawn record', () => {
    const notice =
      'title: N\non: 2026-01-10\nto: staff\nmethod: Brief\nwording: Calls are heard.\ntells: { nature: a, extent: b, reasons: c }\n' +
      claim;
    const file = 'content/notices/E030-staff.yaml';
    expect(shownBy({ kind: 'notice', field: 'to', equals: 'staff' }, { [file]: notice })).toEqual(['E030']);
    const withdrawn = `${notice}withdrawn: { on: 2026-02-01, reason: Wrong words. }\n`;
    expect(shownBy({ kind: 'notice', field: 'to', equals: 'staff' }, { [file]: withdrawn })).toEqual([]);
  });

  test('no evidence that claims nothing of the unit', () => {
    expect(shownBy({ kind: 'customer-feedback' })).toEqual([]);
    expect(shownBy({ kind: 'customer-feedback' }, claiming(survey))).toEqual(['E017']);
  });

  test('a record of assessment, which claims nothing by its kind', () => {
    expect(shownBy({ kind: 'decision' })).toEqual(['D002']);
  });
});
