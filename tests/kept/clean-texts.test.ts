import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanTexts } from '../../scripts/kept/clean-texts.ts';
import { lendKnown } from '../../src/leaks/known-clean.ts';
import { type Knowledge, nothingKnown } from '../../src/leaks/leak.ts';
import { leakFinder } from '../../src/leaks/leaks-in.ts';

const desk = mkdtempSync(join(tmpdir(), 'clean-texts-'));
const folder = join(desk, 'kept');
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const quiet = 'The caller was shown how to reset the meter.';
const other = 'Bramble Thicket was asked to ring back.';
const leaky = 'Ring me on 020 7946 0958 after six.';
const named: Knowledge = {
  ...nothingKnown,
  register: [{ names: ['Bramble Thicket'], numbers: [], addresses: [] }],
};

/** One run of a command: what it finds in the three texts, and which of them it knew to be clean. */
const run = (knowledge = nothingKnown, version = 'one') => {
  const kept = cleanTexts(version, folder);
  const known = kept.for(knowledge);
  const knew = [quiet, other, leaky].map((text) => known.has(text, false));
  const find = leakFinder(knowledge);
  lendKnown(find, known);
  const found = [quiet, other, leaky].map((text) => find(text).length);
  kept.keep();
  return { knew, found };
};

const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));

describe('what is kept of texts in which nothing was found', () => {
  it('is known in the next run, which finds what the first one found', () => {
    expect(run()).toEqual({ knew: [false, false, false], found: [0, 0, 1] });
    expect(run()).toEqual({ knew: [true, true, false], found: [0, 0, 1] });
  });

  it('counts for one state of names and one version of the program only', () => {
    run();
    expect(run(named)).toEqual({ knew: [false, false, false], found: [0, 1, 1] });
    expect(run(nothingKnown, 'two').knew).toEqual([false, false, false]);
    expect(run(named)).toEqual({ knew: [true, false, false], found: [0, 1, 1] });
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 40)],
    ['overwritten', (file: string) => writeFileSync(file, 'Something else.')],
    ['changed in one sign', (file: string) => writeFileSync(file, flipped(readFileSync(file)))],
    ['gone', (file: string) => rmSync(file)],
  ])('is passed over where it is %s, and kept anew', (_, damage) => {
    run();
    files().forEach(damage);
    expect(run()).toEqual({ knew: [false, false, false], found: [0, 0, 1] });
    expect(run().knew).toEqual([true, true, false]);
  });

  it('is whole where two runs keep it at once', () => {
    const [one, two] = [cleanTexts('one', folder), cleanTexts('one', folder)];
    one.for(nothingKnown).add(quiet, false);
    two.for(nothingKnown).add(other, false);
    one.keep();
    two.keep();
    expect(run().knew).toEqual([false, true, false]);
    expect(run().knew).toEqual([true, true, false]);
  });

  it('holds no text and no name', () => {
    run(named);
    const bytes = files().map((file) => `${file} ${readFileSync(file, 'latin1')}`);
    expect(bytes.length).toBe(1);
    expect(bytes.join()).not.toMatch(/Bramble|caller|meter|ring/i);
  });
});

const flipped = (bytes: Buffer): Buffer => {
  bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
  return bytes;
};
