import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from './base-portfolio.ts';

const files = [
  'content/portfolio.yaml',
  'content/people.yaml',
  'content/units/tiny-1.yaml',
  'content/observations/E010-refund-call.yaml',
  'content/feedback/E011-refund-call.yaml',
  'content/accounts/E013-why-we-sample.mdx',
  'content/decisions/D002-calls.yaml',
];

const pieces = [
  '<',
  '{',
  '}',
  '/>',
  '</Claim>',
  '*',
  '&a',
  '!',
  '- ',
  ': ',
  '\n',
  '\t',
  '"',
  "'",
  '---\n',
  '__proto__: 1\n',
  '\0',
  '𝄞',
  '[',
  '..',
  'null',
  '~',
  '2026-13-01',
];

test('whatever is written into a file, checking reports it and never throws; findings have places in that file', () => {
  const root = basePortfolio();
  const before = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const slip = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 30 }),
    put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
  });
  fc.assert(
    fc.property(slip, ({ file, at, cut, put }) => {
      const text = before.get(file) ?? '';
      const start = Math.floor(at * text.length);
      writeFileSync(join(root, file), text.slice(0, start) + put + text.slice(start + cut));
      const { findings, texts } = checkPortfolio(root, '2026-08-03');
      for (const finding of findings) {
        const lines = (texts.get(finding.file) ?? '').split('\n');
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.column).toBeGreaterThanOrEqual(1);
        if (texts.has(finding.file)) expect(finding.line).toBeLessThanOrEqual(lines.length);
        expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
      }
      writeFileSync(join(root, file), text);
    }),
    { numRuns: 150, seed: 41 },
  );
});
