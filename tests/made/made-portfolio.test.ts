import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckedPortfolio, checkPortfolio } from '#files/check-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { makePortfolio } from '../../scripts/bench/made-portfolio.ts';

let desk: string;
let checked: CheckedPortfolio;

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'made-portfolio-'));
  makePortfolio({ folder: join(desk, 'one'), records: 60, seed: 7 });
  checked = checkPortfolio(join(desk, 'one'), '2000-01-01');
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** Every file of a folder with the hash of its bytes. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

describe('a made portfolio', () => {
  it('is read whole and has no error', () => {
    expect(checked.portfolio?.records.length).toBe(60);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds a record of every kind', () => {
    const there = new Set(checked.portfolio?.records.map(({ kind }) => kind));
    expect(kinds.map(({ name }) => name).filter((name) => !there.has(name))).toEqual([]);
  });

  it('has a criterion in every state', () => {
    const states = coverage(checked.portfolio as Portfolio).flatMap(({ criteria }) =>
      criteria.map(({ state }) => state),
    );
    expect([...new Set(states)].sort()).toEqual([
      'claimed',
      'exempt',
      'gap-planned',
      'met',
      'met-action-open',
      'not-yet-met',
      'open',
      'part-met',
      'submitted',
    ]);
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    makePortfolio({ folder: join(desk, 'two'), records: 60, seed: 7 });
    makePortfolio({ folder: join(desk, 'three'), records: 60, seed: 8 });
    expect(bytesOf(join(desk, 'two'))).toEqual(bytesOf(join(desk, 'one')));
    expect(bytesOf(join(desk, 'three'))).not.toEqual(bytesOf(join(desk, 'one')));
  });

  it('holds about as many records as were asked for, three quarters of them observations', () => {
    const count = makePortfolio({ folder: join(desk, 'four'), records: 1000, seed: 7 });
    expect(Math.abs(count - 1000)).toBeLessThan(20);
    const observations = readdirSync(join(desk, 'four/content/observations')).length;
    expect(observations / count).toBeGreaterThan(0.7);
    expect(() => makePortfolio({ folder: desk, records: 59, seed: 7 })).toThrow(/60 records or more/);
  });

  it('has artefacts that programs can read', async () => {
    const find = (pattern: RegExp) =>
      readdirSync(join(desk, 'one/evidence'), { recursive: true })
        .map(String)
        .filter((path) => pattern.test(path));
    const [photo = ''] = find(/\.jpg$/);
    const picture = sharp(join(desk, 'one/evidence', photo));
    expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 40 });
    expect((await picture.stats()).isOpaque).toBe(true);
    const [guide = ''] = find(/guide\.pdf$/);
    const pdf = readFileSync(join(desk, 'one/evidence', guide), 'latin1');
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    for (const [, at = '', number] of [...pdf.matchAll(/(\d{10}) 00000 n /g)].map(
      (found, index) => [...found, index + 1] as const,
    ))
      expect(pdf.slice(Number(at))).toMatch(new RegExp(`^${number} 0 obj\\n`));
  });
});
