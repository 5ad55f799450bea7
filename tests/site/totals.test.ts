import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CriterionState, Totals } from '#portfolio/coverage/coverage.ts';
import { stateLooks } from '#site/states.ts';
import { type MadeSite, madeSite } from './made-site.ts';

let made: MadeSite;
let told: Record<
  string,
  { criteria: { code: string; state: CriterionState; claims: unknown[] }[]; totals: Totals }
>;

beforeAll(async () => {
  made = await madeSite();
  const script = resolve(import.meta.dirname, '../../scripts/coverage.ts');
  const args = [script, '--portfolio', made.portfolio, '--format', 'json'];
  told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).units;
});

const stateOfWord = new Map(
  Object.entries(stateLooks).map(([state, { word }]) => [word, state as CriterionState]),
);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();
const read = (path: string): string => readFileSync(join(made.site, path), 'utf8');

interface Counted {
  code: string;
  state: CriterionState | undefined;
  claims: number;
  submitted: boolean;
  judged: boolean;
}

/** What a reader of a unit's page counts: each criterion with its chip, its claims, and whether its lanes hold anything. */
const criteriaOnUnitPage = (path: string): Counted[] =>
  read(path)
    .split('<details class="criterion"')
    .slice(1)
    .map((article) => {
      const lane = (title: string) =>
        new RegExp(`<h4>${title}</h4>([\\s\\S]*?)</section>`).exec(article)?.[1] ?? '';
      return {
        code: textOf(/<span class="number-tag"[^>]*>(.*?)<\/span>/.exec(article)?.[1] ?? ''),
        state: stateOfWord.get(
          textOf(/<span class="chip[^"]*">([\s\S]*?<\/svg>[^<]*)<\/span>/.exec(article)?.[1] ?? ''),
        ),
        claims: [...lane('Claimed').matchAll(/class="claim-source"/g)].length,
        submitted: lane('Submitted').includes('<li>'),
        judged: /<li/.test(lane('Judged')),
      };
    });

/** The key of the bar at the top of a unit's page: how many criteria stand in each state that one has. */
const keyOn = (path: string): Record<string, number> => {
  const key = /<ul class="bar-key"[\s\S]*?<\/ul>/.exec(read(path))?.[0] ?? '';
  return Object.fromEntries(
    [...key.matchAll(/<b>(\d+)<\/b> ([^<]+)<\/li>/g)].map(([, n, word = '']) => [word.trim(), Number(n)]),
  );
};

describe('what is counted from the pages', () => {
  it.each(['made-1', 'made-2'])('agrees with the totals of %s, criterion by criterion', (unit) => {
    const counted = criteriaOnUnitPage(`units/${unit}.html`);
    const { criteria, totals } = told[unit] as (typeof told)[string];
    expect(counted.map(({ code, state, claims }) => ({ code, state, claims }))).toEqual(
      criteria.map(({ code, state, claims }) => ({ code, state, claims: claims.length })),
    );
    const count = (test: (one: Counted) => boolean) => counted.filter(test).length;
    expect({
      criteria: counted.length,
      claimed: count(({ claims }) => claims > 0),
      submitted: count(({ submitted }) => submitted),
      judged: count(({ judged }) => judged),
      met: count(({ state }) => state === 'met'),
      counted: count(({ state }) => state === 'met' || state === 'exempt'),
    }).toEqual({
      criteria: totals.criteria,
      claimed: totals.claimed,
      submitted: totals.submitted,
      judged: totals.judged,
      met: totals.met,
      counted: totals.counted,
    });
  });

  it('agrees with the figure and the key at the top of the page', () => {
    const counted = criteriaOnUnitPage('units/made-1.html');
    const count = (states: CriterionState[]) =>
      counted.filter(({ state }) => state !== undefined && states.includes(state)).length;
    expect(textOf(/<div class="figure">[\s\S]*?<\/div>/.exec(read('units/made-1.html'))?.[0] ?? '')).toBe(
      `${count(['met', 'exempt'])} of ${counted.length} met or exempt`,
    );
    const inState = (Object.keys(stateLooks) as CriterionState[]).flatMap((state) =>
      count([state]) === 0 ? [] : [[stateLooks[state].word.toLowerCase(), count([state])]],
    );
    expect(keyOn('units/made-1.html')).toEqual(Object.fromEntries(inState));
  });

  it('says the same of every criterion on the page by stage', () => {
    const byCode = (list: Counted[]) => [...list].sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(byCode(criteriaOnUnitPage('units/made-1-by-stage.html'))).toEqual(
      byCode(criteriaOnUnitPage('units/made-1.html')),
    );
  });

  it('agrees with the map: a column a criterion with its state, and a cell wherever a record claims', () => {
    const map = read('coverage.html');
    const columns = [
      ...map.matchAll(
        /<th scope="col"[^>]*data-unit="([^"]+)"[^>]*data-state="([^"]+)"[^>]*>([\s\S]*?)<\/th>/g,
      ),
    ].map(([, , state, inside = '']) => `${textOf(inside)} ${state}`);
    const expected = Object.entries(told).flatMap(([unit, { criteria }]) =>
      criteria.map(({ code, state }) => `${unit}/${code} ${state}`),
    );
    expect(columns).toEqual(expected);
    const body = /<tbody>([\s\S]*)<\/tbody>/.exec(map)?.[1] ?? '';
    const cells = [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => cell.includes('<a ')),
    );
    const claimed = Object.values(told).flatMap(({ criteria }) =>
      criteria.map(
        ({ claims }) => new Set((claims as { evidence: string }[]).map(({ evidence }) => evidence)).size,
      ),
    );
    expect(claimed.map((_, column) => cells.filter((row) => row[column]).length)).toEqual(claimed);
  });
});
