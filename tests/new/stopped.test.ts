import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBasis } from '../../scripts/new/make-basis.ts';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { runNew } from './run-new.ts';
import { scriptedAsker, stoppingAt } from './scripted-asker.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
beforeEach(() => {
  tiny = tinyPortfolio();
});
afterEach(() => tiny.remove());

const wishOf = (from?: string) => ({
  root: tiny.root,
  set: ['channel=telephone'],
  today: '2026-03-20',
  kind: 'observation' as const,
  from,
});

const script = {
  'colleague:': 'colleague-b',
  'check:': 'planned',
  'transaction:': 'A refund that was late',
  'greeting: Greets': '3',
  'greeting: what': 'By name',
};
const rest = { 'ownership: Takes': '2', 'ownership: what': 'She rang back', 'One thing done': 'Her tone' };

const draft = () => join(tiny.root, '.drafts/observation-answers.yaml');
const kept = () => readdirSync(join(tiny.root, '.drafts')).filter((name) => name !== '.gitignore');

describe('stopping part-way', () => {
  const stop = (from?: string) => makeRecord(wishOf(from), stoppingAt('ownership', script));

  it('keeps the answers so far and says how to go on', async () => {
    await expect(stop()).rejects.toThrow(
      /kept in \.drafts\/observation-answers\.yaml\. Go on where you stopped with:\n {2}npm run new observation from=\S*\.drafts\/observation-answers\.yaml$/,
    );
    expect(readFileSync(draft(), 'utf8')).toMatch(/^# Answers to[\s\S]*channel: telephone\n[\s\S]*By name/);
    expect(existsSync(join(tiny.root, 'content/observations'))).toBe(false);
  });

  it('goes on at the question where it stopped, and ends as if it had not been', async () => {
    await expect(stop()).rejects.toThrow();
    const { ask, asked } = scriptedAsker(rest);
    const outcome = await makeRecord(wishOf(draft()), ask);
    if (outcome.done !== 'written') throw new Error(JSON.stringify(outcome));
    expect(asked[0]?.ask).toMatch(/^ownership: Takes/);
    const went = readFileSync(join(tiny.root, outcome.file), 'utf8');
    tiny.remove();
    tiny = tinyPortfolio();
    const atOnce = await makeRecord(wishOf(), scriptedAsker({ ...script, ...rest }).ask);
    if (atOnce.done !== 'written') throw new Error(JSON.stringify(atOnce));
    expect(readFileSync(join(tiny.root, atOnce.file), 'utf8')).toBe(went);
  });

  it('takes the place of no other answers but of those that it went on from', async () => {
    await expect(stop()).rejects.toThrow();
    await expect(stop()).rejects.toThrow('observation-answers-2.yaml');
    await expect(stop(draft())).rejects.toThrow('.drafts/observation-answers.yaml');
    expect(kept()).toHaveLength(2);
    expect(readFileSync(join(tiny.root, '.drafts/.gitignore'), 'utf8')).toBe('*\n');
  });

  it('leaves no answers behind once the record is written', async () => {
    await expect(stop()).rejects.toThrow();
    await makeRecord(wishOf(draft()), scriptedAsker(rest).ask);
    expect(kept()).toEqual([]);
  });

  it('writes nothing twice where it was stopped between its record and its answers', async () => {
    await expect(stop()).rejects.toThrow();
    const answers = readFileSync(draft(), 'utf8');
    await makeRecord(wishOf(draft()), scriptedAsker(rest).ask);
    writeFileSync(draft(), answers);
    await expect(makeRecord(wishOf(draft()), scriptedAsker(rest).ask)).rejects.toThrow(
      /^That is written already: content\/observations\/E002-.*Nothing was written once more\.$/,
    );
    expect(readdirSync(join(tiny.root, 'content/observations'))).toHaveLength(1);
    expect(existsSync(draft())).toBe(false);
  });

  it('is gone on from only where somebody can be asked the rest', async () => {
    await expect(stop()).rejects.toThrow();
    const ran = await runNew(tiny.root, ['observation', '--from', draft()]);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('Go on in a terminal')]);
  });

  it('keeps nothing where nothing was answered', async () => {
    await expect(makeRecord(wishOf(), stoppingAt('', {}))).rejects.toThrow('Nothing was written.');
    expect(existsSync(join(tiny.root, '.drafts'))).toBe(false);
  });

  it('says again which records an account began from', async () => {
    const wish = {
      ...wishOf(),
      kind: 'account' as const,
      set: [],
      again: ['from=E001', 'slug=A b'],
    };
    await expect(makeRecord(wish, stoppingAt('units:', { 'title:': 'Mine' }))).rejects.toThrow(
      /answers\.yaml from=E001 "slug=A b"$/,
    );
  });
});

describe('stopping in the file about people', () => {
  it.each([true, false])('doubles nobody who was written before the answers went away', async (isThere) => {
    const wish = { root: tiny.root, set: [], today: '2026-03-20' };
    const file = join(tiny.root, 'content/people.yaml');
    if (!isThere) rmSync(file);
    const answers = { 'Your own name': 'Sam', 'The name of the assessor': 'Jo Blake', 'How many': '2' };
    const run = (from?: string) => makeBasis({ ...wish, from }, 'people', scriptedAsker(answers).ask);
    // A folder in the way of the text that is being written stands for the end of the process.
    const half = join(tiny.root, `content/.portfolio-${process.pid}.part`);
    mkdirSync(half);
    await expect(run()).rejects.toThrow();
    rmSync(half, { recursive: true });
    const draft = join(tiny.root, '.drafts/people-answers.yaml');
    const kept = readFileSync(draft, 'utf8');
    expect((await run(draft)).done).toBe('written');
    const written = readFileSync(file, 'utf8');
    writeFileSync(draft, kept);
    await expect(run(draft)).rejects.toThrow('written already, in content/people.yaml');
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(existsSync(draft)).toBe(false);
  });

  it('keeps the answers too', async () => {
    const wish = { root: tiny.root, set: [], today: '2026-03-20' };
    rmSync(join(tiny.root, 'content/people.yaml'));
    await expect(
      makeBasis(wish, 'people', stoppingAt('Who vouches', { 'Your own name': 'Sam' })),
    ).rejects.toThrow('npm run new people from=');
  });
});
