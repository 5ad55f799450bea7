import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';
import { made, runNew, type Written, writeHere } from './run-new.ts';

const begin = async (from: string[], more: More = {}) => {
  const { set = [], files = {}, ...begun } = more;
  const root = basePortfolio(files);
  return { root, ...(await writeHere(root, 'account', set, { from, ...begun })) };
};

interface More {
  fromColleague?: string;
  period?: string;
  set?: string[];
  files?: Record<string, string>;
}

const numbersIn = (text: string) =>
  [...text.matchAll(/^- <Evidence number="(E\d+)"/gm)].map(([, number]) => number);

describe('npm run new account --from', () => {
  it('links the records named, in order of their days, with dates and facts', async () => {
    const root = basePortfolio();
    const { stdout } = await runNew(root, ['account', '--json', '--from', 'E012,E010', '--from', 'E011']);
    const text = readFileSync(join(root, (JSON.parse(stdout) as Written).file), 'utf8');
    expect(numbersIn(text)).toEqual(['E010', 'E011', 'E012']);
    expect(text).toMatch(/- <Evidence number="E010" \/>: \d+ March 2026, Colleague A, telephone, /);
  });

  it('counts what was observed, at standard or above, fed back and coached', async () => {
    const { text } = await begin(['E010,E011,E012']);
    expect(text).toContain('This account looks back on 3 records, ');
    expect(text).toMatch(/^- 1 observation: 1 (planned|spot); 1 telephone; 1 (non-)?routine$/m);
    expect(text).toMatch(/^- \d+ of \d+ ratings? at standard or better on <Evidence number="E001" \/>;/m);
    expect(text).toContain(
      '- 1 feedback record: 1 strength, 1 development point, 1 action, 0 of them still open',
    );
    expect(text).toContain('- 1 coaching session, ');
  });

  it('shows the chart of the colleague on what the development points are about', async () => {
    const { text } = await begin(['E010,E011']);
    expect(text).toContain('<Trend colleague="colleague-a" quality="listening" />');
  });

  it('fills in title, days, stages and units, so that nothing has to be asked', async () => {
    const { text } = await begin(['E010,E011']);
    expect(text).toContain('title: "Account: looking back on Colleague A, ');
    expect(text).toContain('units:\n  - tiny-1\n');
    expect(text).toMatch(/about:\n {2}from: 2026-03-\d+\n {2}to: 2026-03-06\n/);
    expect(text).toContain('stages:\n  - monitor\n  - feed-back\n');
  });

  it('leaves the thinking as questions, which are findings while they stand', async () => {
    const { findings, root } = await begin(['E010']);
    expect(findings.map(({ rule }) => rule)).toContain('text-unfilled');
    const all = checkPortfolio(root, '2026-08-03').findings;
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('claims nothing for the learner', async () => {
    expect((await begin(['E010,E011'])).text).not.toContain('<Claim');
  });

  it('lets what is set by hand stand', async () => {
    const { text } = await begin(['E010'], { set: ['title=What I learnt'] });
    expect(text).toContain('title: What I learnt\n');
  });

  it('takes all checks, feedback and coaching of a colleague, and only those of a period', async () => {
    const all = numbersIn((await begin([], { fromColleague: 'colleague-a' })).text);
    expect(all).toEqual(expect.arrayContaining(['E010', 'E011', 'E012']));
    const some = numbersIn(
      (await begin([], { fromColleague: 'colleague-a', period: '2026-03-06..2026-03-06' })).text,
    );
    expect(some).toEqual(['E011']);
  });

  it('leaves out a record that was withdrawn', async () => {
    const file = 'content/feedback/E011-refund-call.yaml';
    const feedback = readFileSync(
      join(import.meta.dirname, '..', 'cases', 'base', 'portfolio', file),
      'utf8',
    );
    const withdrawn = `${feedback}withdrawn: { on: 2026-04-01, reason: Another call was meant. }\n`;
    expect(numbersIn((await begin(['E010,E011'], { files: { [file]: withdrawn } })).text)).toEqual(['E010']);
  });

  it('begins the same account from the same records each time', async () => {
    expect((await begin(['E010,E011'])).text).toBe((await begin(['E011,E010'])).text);
  });
});

describe('npm run new account, where it cannot begin,', () => {
  it.each([
    ['names a record that is not there', { from: ['E999'] }, 'There is no record E999'],
    ['names a colleague that is not there', { fromColleague: 'colleague-z' }, 'Did you mean colleague-a?'],
    ['names a period backwards', { period: '2026-05-31..2026-03-01' }, 'the earlier first'],
    ['finds nothing in the period', { period: '2025-01-01..2025-01-02' }, 'No record of an observation'],
    ['finds no such file', { from: ['fields.yaml'] }, 'fields.yaml could not be opened'],
  ])('%s', async (_what, begun, words) => {
    await expect(async () => made(basePortfolio(), 'account', [], begun)).rejects.toThrow(words);
  });

  it('is of another kind', async () => {
    const { status, stderr } = await runNew(basePortfolio(), ['product', '--from', 'E010']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('Only an account looks back on records')]);
  });
});

it('a file with fields still begins a record of any kind', async () => {
  const root = basePortfolio({ 'fields.yaml': 'title: A sheet\nwhat: A sheet of calls\nauthor: learner\n' });
  expect(await writeHere(root, 'product', [], { from: [join(root, 'fields.yaml')] })).toMatchObject({
    status: 0,
  });
});
