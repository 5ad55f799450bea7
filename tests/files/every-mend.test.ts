import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#files/read-records.ts';
import { done } from './done-mend.ts';
import { type Slip, slips } from './slips.ts';

const base = join(import.meta.dirname, '../cases/base/portfolio');
const around = { units: [{ code: 'tiny-1', criteria: ['1.1', '1.2', '1.3', '2.1', '2.10'] }] };

const read = (file: string, text: string) =>
  readRecord({ file, absolute: file, bytes: text.length }, text, around);

const slipped = ({ file, right, wrong }: Slip): string => {
  const text = readFileSync(join(base, file), 'utf8');
  expect(text).toContain(right);
  return text.replace(right, () => wrong);
};

/** Empty back-ticks, and the words of the libraries that read. */
const jargon = /``(?!`)|\b(zod|scalar|mapping|token|JSX|mdx-jsx|undefined)\b/i;

const shown = (words: string): string => JSON.stringify(words.length > 90 ? `${words.slice(0, 89)}…` : words);

test('the list is long, and of several kinds of record', () => {
  expect(slips.length).toBeGreaterThan(120);
  expect(new Set(slips.map(({ file }) => file)).size).toBeGreaterThan(6);
  expect(new Set(slips.map(({ file, wrong }) => file + wrong)).size).toBe(slips.length);
});

describe('whoever does what is said of a slip, word for word, is rid of it', () => {
  test.each(slips.map((slip) => [shown(slip.wrong), slip] as const))('%s', (_wrong, slip) => {
    let text = slipped(slip);
    const { findings } = read(slip.file, text);
    expect(findings).not.toEqual([]);
    for (const { message, mend, line, column } of findings) {
      expect(message.length).toBeLessThanOrEqual(400);
      expect(`${message} ${mend}`).not.toMatch(jargon);
      expect(text.split('\n')[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    }
    for (let turn = 0; turn < (slip.turns ?? 1); turn += 1) {
      const [finding] = read(slip.file, text).findings;
      expect(finding).toBeDefined();
      text = done(text, finding as (typeof findings)[0]) ?? `No mend: ${finding?.message} ${finding?.mend}`;
    }
    const left = read(slip.file, text).findings;
    expect(left.map((one) => `${one.line}: ${one.message} ${one.mend}\n${text}`)).toEqual([]);
    if (slip.reads) expect(text).toContain(slip.reads);
  });
});
