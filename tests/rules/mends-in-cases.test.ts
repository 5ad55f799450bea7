import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';
import { caseNames, layersOf } from './case-folders.ts';

/** The files that a case lays over the portfolio that all begin from. */
const filesOf = (name: string): Record<string, string> => {
  const path = caseNames.find((one) => one.endsWith(`/${name}`)) ?? name;
  return Object.fromEntries(layersOf(path).flatMap(textsIn));
};

const textsIn = (folder: string): [string, string][] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

const mendIn = (name: string, rule: string): string | undefined =>
  checkPortfolio(basePortfolio(filesOf(name)), '2026-08-03').findings.find((one) => one.rule === rule)?.mend;

describe('what to write instead, in a portfolio that', () => {
  test.each([
    [
      'fails-a-critical-line-and-does-not-say-so',
      'critical-failure-unsaid',
      'Add a line at the left margin, as `strengths:` stands: `criticalFailures: [{ text: what happened, quality: greeting }]`. Or mend the rating.',
    ],
    [
      'names-a-list-that-the-frame-does-not-agree-with',
      'frame-not-whole',
      '40 and 2 must agree: mend the `size` of refunds, or what contacts.csv gives for it. A sample is already drawn (E003): it comes from this frame only as it was on that day.',
    ],
    [
      'uses-a-scorecard-before-it-was-in-force',
      'scorecard-not-in-force',
      'If the team used E001 then, mend its `inForceFrom`; otherwise these checks have no agreed scorecard.',
    ],
    [
      'observes-by-telephone-what-was-drawn-from-the-counter',
      'observation-unlike-its-item',
      'Mend what the observation says or the item that it names. Where another transaction was taken on purpose: make it `check: spot` with a `reason`, take out `draw` and `drawItem` and any claim at them, and still observe d1.',
    ],
    [
      'feeds-back-on-two-checks-before-the-second',
      'feedback-before-observation',
      'Mend `on:` if the feedback was later. If E080 was not part of it, take it out of `observations`.',
    ],
    [
      'closes-an-action-without-an-outcome',
      'action-without-end',
      'Add `closedOn`: the day, and `outcome`: what came of a1.',
    ],
  ])('%s', (name, rule, mend) => {
    expect(mendIn(name, rule)).toBe(mend);
  });
});
