import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseHome } from '../rules/case-folders.ts';
import { filesOf } from './html.ts';
import { buildInto } from './made-site.ts';

// Numbers that a form asks for and that lead to a person: what a copy may show of them is looked for in every byte of it.
const forms = resolve(import.meta.dirname, '../forms');
const uln = '4821907762';
const reference = '4821930';

let folder: string;
let portfolio: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'withheld-'));
  portfolio = join(folder, 'portfolio');
  for (const from of [
    join(caseHome, 'base/portfolio'),
    join(forms, 'call-monitoring-form/portfolio'),
    join(forms, 'registration-form/portfolio'),
  ])
    cpSync(from, portfolio, { recursive: true });
  for (const audience of ['assessor', 'public'])
    buildInto(portfolio, join(folder, audience), {}, [`for=${audience}`]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a copy in whose bytes, names or packed parts some words stand. */
const holding = (audience: 'assessor' | 'public', words: string): string[] => {
  const site = join(folder, audience);
  return filesOf(site).filter((path) => {
    const bytes = readFileSync(join(site, path));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return path.includes(words) || plain.includes(words);
  });
};

describe('what is withheld', () => {
  it('is the reference of a contact from the public, and not from the assessor', () => {
    expect(holding('assessor', reference)).toContain('evidence/E200.html');
    expect(holding('public', reference)).toEqual([]);
    expect(holding('public', 'Reason for contact')).toContain('evidence/E200.html');
  });

  it.each(['assessor', 'public'] as const)(
    'is every number under which the learner is registered, from the copy for the %s',
    (audience) => {
      expect(readFileSync(join(portfolio, 'private/people.yaml'), 'utf8')).toContain(uln);
      for (const number of [uln, 'EXA-2048811', '2048811', '70315'])
        expect({ number, in: holding(audience, number) }).toEqual({ number, in: [] });
    },
  );

  it('stops a copy in which a learner number stands, though no register holds it', () => {
    const copy = join(folder, 'named');
    cpSync(portfolio, copy, { recursive: true });
    rmSync(join(copy, 'private'), { recursive: true });
    const account = join(copy, 'content/accounts/E013-why-we-sample.mdx');
    writeFileSync(account, `${readFileSync(account, 'utf8')}\nMy learner number is 739 401 8260.\n`);
    const args = ['scripts/build.ts', '--portfolio', copy, '--out', join(folder, 'stopped')];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain('a unique learner number');
    expect(`${stdout}${stderr}`).not.toMatch(/739 ?401 ?8260/);
  }, 60_000);
});
