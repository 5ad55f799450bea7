import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitIgnores } from '#files/disk/git-ignores.ts';
import { readRegister } from '#files/read-register.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  root = join(folder, 'mine');
  mkdirSync(join(root, 'private'), { recursive: true });
  writeFileSync(join(root, '.gitignore'), '/private/\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const rulesOf = (configured?: string) => readRegister(root, configured).findings.map(({ rule }) => rule);

describe('the private register', () => {
  test('may be left out', () => {
    expect(readRegister(root, undefined)).toEqual({ findings: [] });
  });

  test('is read from where it is said to lie, which may be outside the portfolio', () => {
    writeFileSync(join(folder, 'key.yaml'), 'people: [{ name: Aga Kowalczyk }]\n');
    expect(readRegister(root, '../key.yaml')).toMatchObject({
      register: { people: [{ name: 'Aga Kowalczyk' }] },
      findings: [],
    });
  });

  test('that is said to lie where nothing is, or in what is published, is told', () => {
    expect(rulesOf('private/other.yaml')).toEqual(['register-unfit']);
    expect(rulesOf('content/key.yaml')).toEqual(['register-unfit']);
  });

  test('beside which a cloud has laid a copy is read, and the copy is told', () => {
    write('private/people.yaml', 'people: [{ name: Aga Kowalczyk }]\n');
    write('private/people-DESKTOP-4K2P9QJ.yaml', 'people: [{ name: Jo Patel }]\n');
    write('private/notes.yaml', 'other: true\n');
    const { register, findings } = readRegister(root, undefined);
    expect(register?.people).toHaveLength(1);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('people-DESKTOP-4K2P9QJ.yaml, which looks like a copy of it'),
    ]);
  });

  test('that is a link is not read', () => {
    writeFileSync(join(folder, 'key.yaml'), 'people: [{ name: Aga Kowalczyk }]\n');
    symlinkSync(join(folder, 'key.yaml'), join(root, 'private', 'people.yaml'));
    const { register, findings } = readRegister(root, undefined);
    expect(register).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['register-unfit']);
  });

  test.each([
    'people: Aga Kowalczyk',
    'Aga Kowalczyk: [',
    'people:\n  - naem: Aga Kowalczyk',
    'people: [{ name: 1 }]',
  ])('as "%s" is told by its line alone', (text) => {
    write('private/people.yaml', text);
    const { findings } = readRegister(root, undefined);
    expect(findings.map(({ rule }) => rule)).toEqual(['register-unfit']);
    expect(JSON.stringify(findings)).not.toContain('Kowalczyk');
  });
});

describe('a private register that git', () => {
  const kept = () => {
    write('private/people.yaml', 'people: [{ name: Aga Kowalczyk }]\n');
    return readRegister(root, undefined).findings;
  };

  test('knows nothing of, since the portfolio lies in no repository, needs no .gitignore', () => {
    write('.gitignore', '');
    expect(kept()).toEqual([]);
  });

  test('would take along is told, and the line that keeps it out passes', () => {
    mkdirSync(join(root, '.git'));
    write('.gitignore', '');
    const [finding] = kept();
    expect(finding).toMatchObject({ rule: 'register-tracked', file: 'private/people.yaml' });
    write('.gitignore', `${/line (\S+) into/.exec(finding?.mend ?? '')?.[1]}\n`);
    expect(kept()).toEqual([]);
  });

  test.each(['folder', 'file'])('has already is told, whatever .gitignore says (.git as a %s)', (kind) => {
    const git = kind === 'folder' ? join(root, '.git') : join(folder, 'elsewhere');
    mkdirSync(git);
    if (kind === 'file') write('.git', 'gitdir: ../elsewhere\n');
    writeFileSync(join(git, 'index'), Buffer.from('DIRC\0\0\0\x02 private/people.yaml\0\0'));
    expect(kept()).toMatchObject([
      { rule: 'register-tracked', mend: expect.stringContaining('git rm --cached "private/people.yaml"') },
    ]);
  });

  test('would take along from a place outside the portfolio is told where that place is named', () => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'key.yaml'), 'people: [{ name: Aga Kowalczyk }]\n');
    expect(readRegister(root, '../key.yaml').findings).toMatchObject([
      { rule: 'register-tracked', file: 'content/portfolio.yaml' },
    ]);
  });
});

describe('git leaves a file out', () => {
  test.each([
    ['/private/', true],
    ['private', true],
    ['private/', true],
    ['private/*', true],
    ['*.yaml', true],
    ['**/people.yaml', true],
    ['/people.yaml', false],
    ['privat', false],
    ['# private/', false],
    ['private/\n!private/', false],
    ['', false],
  ])('by %j: %s', (lines, ignored) => {
    write('.gitignore', `${lines}\n`);
    expect(gitIgnores(root, 'private/people.yaml')).toBe(ignored);
  });

  test('by a line of the repository that it lies in, and not by one above the repository', () => {
    write('.gitignore', '');
    writeFileSync(join(folder, '.gitignore'), 'private/\n');
    expect(gitIgnores(root, 'private/people.yaml')).toBe(false);
    mkdirSync(join(folder, '.git'));
    expect(gitIgnores(root, 'private/people.yaml')).toBe(true);
  });
});
