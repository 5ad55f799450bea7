import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { findingsAsText } from '#report/findings-as-text.ts';

const base = join(import.meta.dirname, '..', 'cases', 'base', 'portfolio');
const secrets = [
  'Kowalczyk',
  'kowalczyk',
  '07700 900461',
  'QQ 12 34 56 C',
  'Ottoline',
  'ottoline',
  'Duchess',
  'Hill Rise',
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'masked-'));
  cpSync(base, root, { recursive: true });
  mkdirSync(join(root, 'private'));
  writeFileSync(
    join(root, 'private', 'people.yaml'),
    'people:\n  - { name: Aga Kowalczyk, alsoCalled: [Duchess], addresses: [12 Hill Rise] }\n',
  );
  writeFileSync(
    join(root, 'content', 'accounts', 'E088-agnieszka-kowalczyk.mdx'),
    [
      '---',
      'title: A call with the Duchess',
      'on: 2026-04-01',
      'units: [tiny-1]',
      'by: ottoline-vance',
      '---',
      '',
      'I rang Aga Kowalczyk on 07700 900461, and she gave QQ 12 34 56 C and 12 Hill Rise.',
      '',
    ].join('\n'),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what a check shows of a record that holds secrets', () => {
  const shown = () => {
    const { findings, texts } = checkPortfolio(root, '2026-08-03');
    return {
      text: findingsAsText(findings, { sources: texts, colour: false, width: 120, all: true }),
      json: findingsAsJson(findings),
      sarif: findingsAsSarif(findings, { rules: [], version: '1' }),
      github: findingsAsGithub(findings),
    };
  };

  test('tells of them by both rules', () => {
    expect(shown().json).toContain('"third-party-named"');
    expect(shown().json).toContain('"must-stay-private"');
  });

  test.each(['text', 'json', 'sarif', 'github'] as const)('as %s holds none of them', (format) => {
    const words = shown()[format];
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
  });
});

test('what must wait until a file can be read names that file without the secret in its name', () => {
  writeFileSync(join(root, 'content', 'observations', 'E089-aga-kowalczyk.yaml'), 'title: a: b\n');
  const { until } = checkPortfolio(root, '2026-08-03').silent;
  expect(until.length).toBeGreaterThan(0);
  expect(until.join()).not.toMatch(/kowalczyk/i);
});
