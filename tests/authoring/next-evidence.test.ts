import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';

const base = join(import.meta.dirname, '../cases/base/portfolio/content');
const registered = readFileSync(join(base, 'portfolio.yaml'), 'utf8').replace(
  '      - unit: tiny-1\n',
  '      - unit: tiny-1\n      - unit: review-1\n',
);

/** A second unit, of which nothing is claimed. `named` is what its outcome says of evidence types. */
const secondUnit = (named = ''): string => `code: review-1
awardingOrganisation: Example Awards
number: "9"
title: Review service
level: 4
credit: 2
guidedLearningHours: 10
aim: To look back on service.
nos: { text: Maps to nothing. }
stages: [{ id: understand, title: Understand, criteria: ["1.1", "1.2"] }]
outcomes:
  - code: "1"
    text: Understand reviewing
    kind: knowledge
${named}    criteria:
      - { code: "1.1", text: explain how to construct a sample }
      - { code: "1.2", text: explain which deadlines matter for refunds }
requirements:
  - id: channels
    title: Two channels
    text: "Channels:"
    source: range
    need: all
    items:
      - { id: phone, text: by telephone, shownBy: [{ kind: observation, field: channel, equals: telephone }] }
      - { id: post, text: in writing, shownBy: [{ kind: observation, field: channel, equals: written }] }
source:
  title: Another unit made up for tests
  publisher: Example Awards
  file: none
  checkedBy: Nobody
  checkedOn: 2026-01-02
`;

const named = `    evidenceTypes:
      lead: May be supplied by
      types: [{ text: questioning, kinds: [questioning] }]
`;

const alike = `equivalences:
  - id: sampling
    about: samples
    criteria: [tiny-1/2.1, review-1/1.1]
    confidence: close
    reason: Both ask about samples.
`;

const next = (portfolio: Portfolio) => nextEvidence(portfolio, coverage(portfolio));
const withSecond = (files: Record<string, string> = {}, unit = secondUnit()) =>
  portfolioOf({ 'content/portfolio.yaml': registered, 'content/units/review-1.yaml': unit, ...files });

describe('the next best evidence', () => {
  test('is nothing where nothing is open', () => {
    expect(next(portfolioOf())).toEqual({ existing: undefined, piece: undefined, open: 0 });
  });

  test('is a record that claims something alike in another unit, with the reason', () => {
    const { existing } = next(withSecond({ 'content/equivalences.yaml': alike }));
    expect(existing?.record).toBe('E013');
    expect(existing?.closes).toEqual([
      {
        what: 'claim',
        criterion: 'review-1/1.1',
        unit: 'review-1',
        why: 'It claims tiny-1/2.1, and review-1/1.1 asks something close: samples. tiny-1/2.1 was met with reflective account (E013).',
      },
    ]);
  });

  test('is no record of a kind that the unit does not name, however much alike', () => {
    const portfolio = withSecond({ 'content/equivalences.yaml': alike }, secondUnit(named));
    expect(next(portfolio).existing).toBeUndefined();
  });

  test('is a new piece of the kind that the unit names', () => {
    const { piece } = next(withSecond({}, secondUnit(named)));
    expect(piece?.kind).toBe('questioning');
    expect(piece?.closes.map(({ criterion }) => criterion)).toEqual(['review-1/1.1', 'review-1/1.2']);
    expect(piece?.closes[0]?.why).toContain('review-1 names the method “questioning” for outcome 1.');
  });

  test('is a new piece of a kind that shows what must be included, with the value of its field', () => {
    const { piece } = next(withSecond());
    expect(piece?.kind).toBe('observation');
    expect(piece?.closes).toEqual([
      {
        what: 'item',
        unit: 'review-1',
        why: 'review-1 asks for “by telephone” (Two channels); give it `channel: telephone`.',
      },
    ]);
  });

  test('is a record to hand in where it claims and nothing was submitted', () => {
    const account = readFileSync(join(base, 'accounts', 'E013-why-we-sample.mdx'), 'utf8').replace(
      'units: [tiny-1]',
      'units: [tiny-1, review-1]',
    );
    const portfolio = withSecond({
      'content/accounts/E070-deadlines.mdx': account.replaceAll('tiny-1/2.1', 'review-1/1.2'),
    });
    const { existing } = next(portfolio);
    expect(existing).toMatchObject({
      record: 'E070',
      closes: [{ what: 'hand-in', criterion: 'review-1/1.2' }],
    });
  });

  test('claims nothing: every figure of the coverage is as it was', () => {
    const portfolio = withSecond({ 'content/equivalences.yaml': alike });
    const before = JSON.stringify(coverage(portfolio).map(({ totals }) => totals));
    expect(next(portfolio)).toEqual(next(portfolio));
    expect(JSON.stringify(coverage(portfolio).map(({ totals }) => totals))).toBe(before);
  });
});
