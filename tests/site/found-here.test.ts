import { describe, expect, it } from 'vitest';
import { foundOf, foundOfMonitoring } from '#site/findings/found-here.ts';
import { deskSite } from './desk-portfolio.ts';

const passage = `When I took over the desk I was handed a form with many boxes on it and told to do a few of them each week, and nobody
could say to me why there were so many, or who had ever read what was written on them.`;

const account = (title: string) => `---
title: ${title}
on: 2026-02-01
by: learner
units: [ocr-41]
about: { from: 2026-01-05, to: 2026-01-30 }
aiUse: none
---

${passage}
`;

const vagueScorecard = `title: A scorecard
version: "1"
on: 2026-02-01
agreedOn: 2026-02-02
agreedBy: [The team]
inForceFrom: 2026-02-03
scale:
  name: Two points
  atStandard: 2
  points: [{ value: 1, label: Below, means: It was left out. }, { value: 2, label: At standard, means: It was done. }]
sections:
  - { id: all, title: All of it, qualityCriteria: [{ id: attitude, text: Good attitude, standard: Guide 1 }] }
`;

const rulesOn = (site: ReturnType<typeof deskSite>, subject: string): string[] =>
  foundOf(site, subject).map(({ rule }) => rule);

describe('what an assessor would say stands beside what it is about', () => {
  const site = deskSite({
    'content/accounts/E020-first.mdx': account('First'),
    'content/accounts/E021-second.mdx': account('Second'),
  });

  it('on the pages of both records that share a passage, with both passages whole and a link to each', () => {
    for (const number of ['E020', 'E021']) expect(rulesOn(site, number)).toContain('same-words');
    const [{ passages = [] } = {}] = foundOf(site, 'E021').filter(({ rule }) => rule === 'same-words');
    expect(passages.map(({ about, path }) => [about, path])).toEqual([
      ['E020', 'evidence/E020.html'],
      ['E021', 'evidence/E021.html'],
    ]);
    for (const { words } of passages) expect(words).toBe(passage.replace('\n', ' '));
  });

  it('on the page of the criterion, but not what its state says already', () => {
    expect(site.findings.map(({ rule }) => rule)).toContain('criterion-unjudged');
    for (const { code } of site.portfolio.criteria.values())
      expect(rulesOn(site, `ocr-41/${code}`)).not.toContain('criterion-unjudged');
  });

  it('on the page of the unit', () => {
    expect(rulesOn(site, 'ocr-41')).toContain('item-not-declared');
  });

  it('on the page of the monitoring, where it is about preparing, monitoring or feeding back', () => {
    const monitored = deskSite({ 'content/scorecards/E040-card.yaml': vagueScorecard });
    const found = foundOfMonitoring(monitored).map(({ rule }) => rule);
    expect(found).toContain('quality-criterion-vague');
    expect(found).not.toContain('item-not-declared');
  });

  it('on each of many records that are gathered into one finding', () => {
    const numbers = ['E030', 'E031', 'E032', 'E033', 'E034'];
    const many = deskSite(
      Object.fromEntries(
        numbers.map((number) => [
          `content/products/${number}-note.yaml`,
          `title: Note ${number}\non: 2026-02-01\nwhat: A note on how calls are chosen.\nauthor: learner\nclaims: [{ criterion: ocr-41/4.1, shows: How }]\n`,
        ]),
      ),
    );
    const gathered = many.findings.find(({ subjects = [] }) => subjects.length >= numbers.length);
    expect(gathered?.message).toContain('more');
    for (const number of numbers) expect(rulesOn(many, number)).toContain(gathered?.rule);
  });
});
