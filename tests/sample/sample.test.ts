import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPortfolio } from '#files/read-portfolio.ts';
import { sample as sampleCommand } from '../../scripts/sample/sample-command.ts';
import { withSwap } from '../../scripts/sample/with-swap.ts';
import { inProcess } from '../start/in-process.ts';

const script = join(import.meta.dirname, '../../scripts/sample.ts');
const base = join(import.meta.dirname, '../cases/base/portfolio');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sample-'));
  cpSync(base, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs `npm run sample` in this process. */
const sample = (args: readonly string[]) => inProcess(sampleCommand, [...args, '--portfolio', root]);

/** The same in a process of its own, with other surroundings. */
const startSample = (args: readonly string[], env: Record<string, string>): string =>
  spawnSync(process.execPath, [script, ...args, '--portfolio', root], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  }).stdout;

const asked = ['--frame', 'E002', '--method', 'simple-random', '--seed', 'March', '--reason'];
const why = 'Forty calls are few enough to draw from at random.';

interface Item {
  id: string;
  stratum: string;
  position?: number;
  colleague?: string;
  due?: string;
}
const fileOf = (stdout: string): string => join(root, (JSON.parse(stdout) as { file: string }).file);
const written = (stdout: string) =>
  parse(readFileSync(fileOf(stdout), 'utf8')) as { items: Item[]; seed: string; frameHash: string };

test('a draw becomes the next record, with seed, frame hash and every item', async () => {
  const { status, stdout } = await sample([...asked, why, '--size', '4', '--json']);
  expect(status).toBe(0);
  const record = written(stdout);
  expect(record.seed).toBe('March');
  expect(record.frameHash).toMatch(/^[0-9a-f]{64}$/);
  expect(record.items.map(({ id }) => id)).toEqual(['r2-01', 'r2-02', 'r2-03', 'r2-04']);
  for (const { stratum, position = 0 } of record.items) {
    expect(stratum).toBe('refunds');
    expect(position).toBeGreaterThanOrEqual(1);
    expect(position).toBeLessThanOrEqual(40);
  }
  expect(readPortfolio(root).findings).toEqual([]);
});

test('the word draw may be said or left out; in words, what comes next in a portfolio that is being begun is said', async () => {
  rmSync(join(root, 'content/accounts'), { recursive: true });
  const { status, stdout } = await sample(['draw', ...asked, why, '--size', '4']);
  expect(status).toBe(0);
  const [, file = ''] = /is written: (\S+)/.exec(stdout) ?? [];
  expect((parse(readFileSync(join(root, file), 'utf8')) as { items: Item[] }).items).toHaveLength(4);
  expect(stdout).toContain(`Next comes a reflective account:\n  npm run new account portfolio=${root}\n`);
});

test('the same words draw the same items in another time zone and language', () => {
  const first = written(startSample([...asked, why, '--size', '6', '--json'], { TZ: 'UTC', LC_ALL: 'C' }));
  const again = written(
    startSample([...asked, why, '--size', '6', '--json', '--prefix', 'r2'], {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
    }),
  );
  expect(again).toEqual(first);
});

test('a margin and a confidence give the size', async () => {
  // Of 40, ten points either way at 95 %: 29.
  const { items } = written((await sample([...asked, why, '--margin', '0.1', '--json'])).stdout);
  expect(items).toHaveLength(29);
});

test('colleagues and days are given out', async () => {
  const { stdout } = await sample([
    ...[...asked, why, '--size', '4', '--json', '--colleagues', 'colleague-a=3,colleague-b'],
    ...['--first-day', '2026-08-03', '--last-day', '2026-08-06'],
  ]);
  const { items } = written(stdout);
  expect(items.filter(({ colleague }) => colleague === 'colleague-a')).toHaveLength(3);
  expect(items.map(({ due }) => due)).toEqual(['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06']);
});

test.each<[string, string[], RegExp]>([
  ['no size', [...asked, why], /Not said yet: size\./],
  ['more than there are', [...asked, why, '--size', '41'], /holds 40 transactions; 41/],
  ['two sizes', [...asked, why, '--size', '4', '--margin', '0.1'], /and not both/],
  ['a size that is none', [...asked, why, '--size', 'many'], /whole number from 1 up, not many/],
  [
    'a frame that is not there',
    ['--frame', 'E099', ...asked.slice(2), why, '--size', '4'],
    /E099 is no sampling frame/,
  ],
  [
    'a method that is not there',
    ['--frame', 'E002', '--method', 'lucky', '--reason', why, '--size', '4'],
    /no method lucky/,
  ],
  ['no reason', [...asked.slice(0, -1), '--size', '4'], /Not said yet: reason\./],
])('%s is refused with what to mend, and nothing is written', async (_, args, words) => {
  const { status, stderr } = await sample(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
  expect(readPortfolio(root).content.records.filter(({ kind }) => kind === 'draw')).toHaveLength(1);
});

test('a colleague whom nobody knows is a finding, and nothing is written', async () => {
  const { status, stderr } = await sample([...asked, why, '--size', '4', '--colleagues', 'colleague-x']);
  expect(status).toBe(1);
  expect(stderr).toContain('unknown-pseudonym');
  expect(stderr).toContain(`Nothing was written to ${root}/content/.`);
});

test('a swap is logged with its reason, and names the transaction to take instead', async () => {
  const { stdout } = await sample([...asked, why, '--size', '4', '--json']);
  const { number } = JSON.parse(stdout) as { number: string };
  const swapped = await sample([
    'swap',
    number,
    'r2-02',
    '--reason',
    'The recording had been erased.',
    '--json',
  ]);
  expect(swapped.status).toBe(0);
  const record = parse(readFileSync(fileOf(stdout), 'utf8')) as {
    items: Item[];
    swaps: (Item & { reason: string; item: string; insteadOf: string })[];
  };
  const [swap] = record.swaps;
  expect(swap?.item).toBe('r2-02');
  expect(swap?.reason).toBe('The recording had been erased.');
  expect(swap?.insteadOf).toBe(`Number ${record.items[1]?.position} of refunds`);
  expect(record.items.map(({ position }) => position)).not.toContain(swap?.position);
  expect((await sample(['swap', number, 'r9-02', '--reason', 'Erased.'])).stderr).toMatch(/no item r9-02/);
});

test('logging a swap leaves every other character as it was', () => {
  const swap = { item: 'd2', on: '2026-03-02', reason: 'Erased: at the request of the customer.' };
  const texts = [
    '# kept\ntitle: A draw\nitems:\n  - { id: d2, stratum: a }   # kept too\n',
    'title: A draw\nswaps:\n  - item: d1\n    on: 2026-03-01\n    reason: >-\n      Long ago.\n# of claims\nclaims:\n  - criterion: a/1.1\n',
    'title: A draw\nswaps:\n- { item: d1, on: 2026-03-01, reason: Gone. }\nclaims: []\n',
    'title: A draw\nswaps: []\nclaims: []\n',
  ];
  for (const text of texts) {
    const after = withSwap(text, swap);
    const before = parse(text) as { swaps?: unknown[] };
    expect(parse(after)).toEqual({ ...before, swaps: [...(before.swaps ?? []), swap] });
    for (const line of text.split('\n')) if (line !== 'swaps: []') expect(after.split('\n')).toContain(line);
    const windows = (one: string) => `\uFEFF${one.replaceAll('\n', '\r\n')}`;
    expect(withSwap(windows(text), swap)).toBe(windows(after));
  }
});
