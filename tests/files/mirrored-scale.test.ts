import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckedPortfolio, checkPortfolio } from '#files/check-portfolio.ts';
import { chains } from '#monitoring/chains.ts';
import { criticalFailuresIn } from '#monitoring/critical-failure.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { trendOf } from '#monitoring/trend.ts';
import { ofKind } from '#portfolio/select.ts';

/** The example portfolio with every scale of it turned round: 4 is written as 1, 3 as 2, and so on. */
const root = join(import.meta.dirname, '../..');
let there: CheckedPortfolio;
let mirrored: CheckedPortfolio;
let desk: string;

const turned = (text: string): string =>
  text
    .replace(
      /\b(value|rating|atStandard): ([1-4])\b/g,
      (_all, name: string, value: string) => `${name}: ${5 - Number(value)}`,
    )
    .replace(/^( *)atStandard: /m, '$1best: lowest\n$&');

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'mirrored-'));
  for (const folder of ['content', 'evidence', 'claims.lock'])
    cpSync(join(root, folder), join(desk, folder), { recursive: true });
  for (const folder of ['scorecards', 'observations', 'calibrations'])
    for (const name of readdirSync(join(desk, 'content', folder))) {
      const file = join(desk, 'content', folder, name);
      writeFileSync(file, turned(readFileSync(file, 'utf8')));
    }
  there = checkPortfolio(root, '2026-12-01');
  mirrored = checkPortfolio(desk, '2026-12-01');
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const scored = ({ portfolio }: CheckedPortfolio) =>
  scoredObservations(portfolio as NonNullable<typeof portfolio>);
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

describe('a scale on which the lowest number is best', () => {
  test('gives each check the score, and each share, of the same scale the other way round', () => {
    const scores = (of: CheckedPortfolio) =>
      scored(of).map(({ observation, score, atStandard }) => [
        observation.number,
        rounded(score.percent),
        rounded(score.points),
        atStandard,
      ]);
    expect(scores(there).length).toBeGreaterThan(100);
    expect(scores(mirrored)).toEqual(scores(there));
  });

  test('gives the same critical failures, trends and changes after coaching', () => {
    const seen = (of: CheckedPortfolio) => {
      const portfolio = of.portfolio as NonNullable<typeof of.portfolio>;
      const colleagues = [...new Set(ofKind(portfolio, 'observation').map(({ data }) => data.colleague))];
      return {
        failures: ofKind(portfolio, 'observation').map((one) => criticalFailuresIn(portfolio, one)),
        trends: colleagues.flatMap((colleague) =>
          ['greeting', 'listening', undefined].map((quality) =>
            trendOf(scored(of), {
              colleague,
              by: 'month',
              check: 'planned',
              minimum: 15,
              quality,
            }).points.map(({ n, atStandard, share }) => [n, atStandard, share]),
          ),
        ),
        chains: chains(portfolio, '2026-12-01').length,
      };
    };
    expect(seen(mirrored)).toEqual(seen(there));
  });

  test('is found fault with just where the same scale the other way round is', () => {
    const found = ({ findings }: CheckedPortfolio) =>
      findings
        .filter(({ rule }) => rule !== 'claim-suspect')
        .map(({ rule, severity, file, subject, message }) => [
          rule,
          severity,
          file,
          subject,
          /scorecards|\d/.test(message) ? '' : message,
        ]);
    expect(found(mirrored)).toEqual(found(there));
  });
});
