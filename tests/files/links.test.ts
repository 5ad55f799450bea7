import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptClaims } from '#files/accept-claims.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { createFile, replaceFile } from '#files/disk/write-file.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { keepAside } from '#files/write-record.ts';
import { basePortfolio } from './base-portfolio.ts';

let root: string;
/** A folder of somebody else, with a file in it. */
let other: string;
beforeEach(() => {
  root = basePortfolio();
  other = mkdtempSync(join(tmpdir(), 'other-'));
  writeFileSync(join(other, 'secret.yaml'), 'title: Secret\n');
});
afterEach(() => rmSync(other, { recursive: true, force: true }));

const check = (folder = root) => checkPortfolio(folder, '2026-08-03');
const escapes = () =>
  check()
    .findings.filter(({ rule }) => rule === 'path-escapes')
    .map(({ file, message }) => `${file}: ${message}`);

/** Moves a folder of the portfolio to somebody else and leaves a link in its place. */
const linked = (name: string): string => {
  const moved = join(other, 'moved');
  if (existsSync(join(root, name))) renameSync(join(root, name), moved);
  else mkdirSync(moved);
  symlinkSync(moved, join(root, name));
  return moved;
};

test('evidence that lies elsewhere is no evidence of this portfolio', () => {
  linked('evidence');
  expect(readPortfolio(root).content.artefacts).toEqual([]);
  expect(escapes()).toEqual(['evidence: evidence is a link to a folder, and is not followed.']);
});

test('records that lie elsewhere are not read at all', () => {
  linked('content');
  expect(() => check()).toThrow(/^content is a link, and nothing is read or written through it/);
});

test.each(['content/observations', 'evidence/E010'])(
  'a link in the middle of a path, %s, is not followed',
  (name) => {
    const moved = linked(name);
    expect(escapes()).toEqual([`${name}: ${name} is a link to a folder, and is not followed.`]);
    expect(() => createFile(root, `${name}/E099-new.yaml`, 'title: New\n')).toThrow(`${name} is a link`);
    expect(() => replaceFile(root, `${name}/deeper/E099-new.yaml`, 'x')).toThrow(`${name} is a link`);
    expect(readdirSync(moved).filter((one) => one.startsWith('E099') || one === 'deeper')).toEqual([]);
  },
);

test('checking writes nothing where .schemas is a link, and says so', () => {
  const moved = linked('.schemas');
  expect(writeLiveSchemas(root, check().portfolio)).toMatch(/^\.schemas is a link, and nothing is/);
  expect(readdirSync(moved)).toEqual([]);
});

test('one schema that is a link is not written through either', () => {
  mkdirSync(join(root, '.schemas'));
  symlinkSync(join(other, 'secret.yaml'), join(root, '.schemas/observation.schema.json'));
  expect(writeLiveSchemas(root, check().portfolio)).toContain('.schemas/observation.schema.json is a link');
  expect(readFileSync(join(other, 'secret.yaml'), 'utf8')).toBe('title: Secret\n');
});

test('answers are not laid aside through a link', () => {
  const moved = linked('.drafts');
  expect(() => keepAside(root, 'notice.yaml', 'title: Kept\n')).toThrow('.drafts is a link');
  expect(readdirSync(moved)).toEqual([]);
});

test('accepted wordings are neither read nor written through a link', () => {
  const { portfolio } = check();
  renameSync(join(root, 'claims.lock'), join(other, 'claims.lock'));
  symlinkSync(join(other, 'claims.lock'), join(root, 'claims.lock'));
  const before = readFileSync(join(other, 'claims.lock'), 'utf8');
  expect(escapes()).toEqual(['claims.lock: claims.lock is a link that leaves the portfolio.']);
  if (!portfolio) throw new Error('The portfolio was not read.');
  expect(() => acceptClaims(root, portfolio)).toThrow('claims.lock is a link');
  expect(readFileSync(join(other, 'claims.lock'), 'utf8')).toBe(before);
});

test('a file is followed to another of content/ and evidence/, and not to what else lies in the portfolio', () => {
  mkdirSync(join(root, 'private'));
  writeFileSync(join(root, 'private/people.yaml'), 'people: []\n');
  mkdirSync(join(root, 'evidence/E011'));
  symlinkSync(join(root, 'private/people.yaml'), join(root, 'evidence/E011/people.yaml'));
  symlinkSync('../E010/form.txt', join(root, 'evidence/E011/form.txt'));
  expect(escapes()).toEqual([
    'evidence/E011/people.yaml: evidence/E011/people.yaml is a link that leaves the portfolio.',
  ]);
  expect(readPortfolio(root).content.artefacts.map(({ file }) => file)).toContain('evidence/E011/form.txt');
});

test('a portfolio whose own folder is reached by a link is as good as any', () => {
  symlinkSync(root, join(other, 'way'));
  expect(check(join(other, 'way')).findings).toEqual([]);
  createFile(join(other, 'way'), '.drafts/x.yaml', 'x\n');
  expect(existsSync(join(root, '.drafts/x.yaml'))).toBe(true);
});
