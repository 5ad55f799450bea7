import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outFolder } from '../../scripts/command/out-folder.ts';
import { clearKilledBuilds, putInPlace } from '../../scripts/command/put-in-place.ts';
import { isEmpty, markSite } from '../../scripts/command/site-mark.ts';
import { put, tinyFiles } from '../new/tiny-portfolio.ts';
import { runCommand } from './running-command.ts';

let desk: string;
let mine: string;
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'out-'));
  mine = join(desk, 'mine');
  for (const [file, text] of Object.entries(tinyFiles)) put(mine, file, text);
  put(mine, 'evidence/E001/form.txt', 'A form.');
  put(mine, 'private/people.yaml', 'people: []\n');
});
afterEach(() => rmSync(desk, { recursive: true, force: true }));

const everything = (): string[] => readdirSync(desk, { recursive: true }).map(String).sort();

/** A folder as a build leaves it. */
const built = (folder: string): string => {
  put(folder, 'index.html', '<h1>Built</h1>');
  put(folder, 'evidence/E001.html', '<h1>E001</h1>');
  markSite(folder);
  return folder;
};

const refusal = (out: string): string => {
  const before = everything();
  let said = '';
  try {
    outFolder(out, mine);
  } catch (error) {
    said = `${(error as Error).name}: ${(error as Error).message}`;
  }
  expect(everything()).toEqual(before);
  return said;
};

test.each([
  '.',
  '..',
  '../..',
  'content',
  'content/',
  'content/observations/new',
  'content/../evidence',
  'evidence/E001',
  'private',
  '.git/site',
  '.schemas',
  'CONTENT',
  'Evidence/E001/site',
  '../Mine',
])('a build is not written to %s of the portfolio', (way) => {
  expect(refusal(join(mine, way))).toMatch(/^CannotRunError: Nothing was built, and nothing was changed/);
});

test.each(['.', '..', 'src', 'content/units', '.git', 'evidence'])(
  'a build is not written to %s of the program',
  (way) => {
    expect(refusal(join(import.meta.dirname, '../..', way))).toContain('CannotRunError');
  },
);

test('a build is not written to a folder in the content of another portfolio, or in the history of a repository', () => {
  const other = join(desk, 'other');
  put(other, 'content/portfolio.yaml', '');
  mkdirSync(join(desk, 'elsewhere/.git'), { recursive: true });
  expect(refusal(join(other, 'content/site'))).toContain('lies where');
  expect(refusal(join(other, 'evidence'))).toContain('lies where');
  expect(refusal(join(desk, 'elsewhere/.git/site'))).toContain('lies where');
});

test('a folder that leads to the records by a link is known for what it is', () => {
  symlinkSync(join(mine, 'content'), join(desk, 'way'));
  symlinkSync(mine, join(desk, 'home'));
  expect(refusal(join(desk, 'way/site'))).toContain('content/');
  expect(refusal(join(desk, 'home'))).toContain('holds the folder of the portfolio');
  expect(refusal(join(desk, 'home/evidence'))).toContain('evidence/');
  built(join(desk, 'site'));
  symlinkSync(join(desk, 'site'), join(desk, 'dist'));
  expect(refusal(join(desk, 'dist'))).toContain('is a link');
  symlinkSync(join(desk, 'nowhere'), join(desk, 'lost'));
  expect(refusal(join(desk, 'lost/site'))).toContain('a link that leads nowhere');
});

test('a file, and a folder that no build marked, are left alone', () => {
  put(desk, 'notes.txt', 'Mine.');
  put(desk, 'old/index.html', '<h1>Of an earlier version</h1>');
  put(desk, 'hidden/.env', 'Mine.');
  expect(refusal(join(desk, 'notes.txt'))).toContain('is a file');
  expect(refusal(join(desk, 'notes.txt/site'))).toContain('a file stands in its way');
  expect(refusal(join(desk, 'old'))).toMatch(/If it is the site of an earlier version, rename the folder/);
  expect(refusal(join(desk, 'hidden'))).toContain('is not empty');
});

test('a built folder into which somebody has put something is left alone, and it is said what that is', () => {
  const site = built(join(desk, 'site'));
  expect(refusal(site)).toBe('');
  put(site, 'desktop.ini', 'litter');
  expect(refusal(site)).toBe('');
  put(site, 'assets/notes.txt', 'Mine.');
  expect(refusal(site)).toContain('assets/notes.txt. Move that elsewhere');
  rmSync(join(site, 'assets/notes.txt'));
  put(site, 'index.html', '<h1>Built</h1><p>and changed by hand</p>');
  expect(refusal(site)).toContain('index.html');
});

test('a folder that is not there, that is empty, or that a build marked may be written to', () => {
  mkdirSync(join(desk, 'empty'));
  put(desk, 'litter/.DS_Store', '');
  for (const name of ['new/deep/site', 'empty', 'litter', 'mine/dist', 'mine-out', 'mine2/dist'])
    expect([name, refusal(join(desk, name))]).toEqual([name, '']);
  cpSync(built(join(desk, 'site')), join(desk, 'copied'), { recursive: true });
  expect(refusal(join(desk, 'copied'))).toBe('');
  expect(outFolder(join(desk, 'content/../new'), mine)).toBe(outFolder(join(desk, 'new'), mine));
  expect(isEmpty(join(desk, 'empty'))).toBe(true);
});

test('the command says in plain words why it builds nothing, and nothing is gone', async () => {
  const before = everything();
  const { code, printed } = await runCommand('build.ts', '--portfolio', mine, '--out', mine);
  expect(code).toBe(2);
  expect(printed).toMatch(/^Nothing was built, and nothing was changed: .*Name another folder/);
  expect(printed).not.toContain(' at ');
  expect(everything()).toEqual(before);
});

/** A site that was made and is not yet in its place. */
const made = (words: string): string => {
  const folder = mkdtempSync(join(desk, 'made-'));
  put(folder, 'index.html', words);
  return folder;
};

test('a new site takes the place of the last one, and folders with like names beside it stay', () => {
  const site = join(desk, 'dist');
  for (const name of ['dist.next', 'dist.last', 'dist-old']) put(desk, `${name}/notes.txt`, 'Mine.');
  putInPlace(made('first'), site, () => outFolder(site, mine));
  putInPlace(made('second'), site, () => outFolder(site, mine));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('second');
  expect(readdirSync(desk).sort()).toEqual(['dist', 'dist-old', 'dist.last', 'dist.next', 'mine']);
});

test('what was put into the last site while a build ran is kept, and so is the last site', () => {
  const site = built(join(desk, 'dist'));
  put(site, 'notes.txt', 'Mine.');
  expect(() => putInPlace(made('second'), site, () => outFolder(site, mine))).toThrow('notes.txt');
  expect(readFileSync(join(site, 'notes.txt'), 'utf8')).toBe('Mine.');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Built');
});

/** What a build leaves that was ended between taking the last site away and putting the new one in its place. */
const endedBetween = (site: string, pid: number): string => {
  const work = join(dirname(site), '.portfolio-build-abcdef');
  put(work, 'build.json', JSON.stringify({ pid, host: hostname(), what: basename(site) }));
  put(work, 'site/index.html', 'new');
  renameSync(built(site), join(work, 'last'));
  return work;
};

test('after a build that was ended between its two steps the last site is put back', () => {
  const site = join(desk, 'dist');
  const work = endedBetween(site, 2 ** 30);
  clearKilledBuilds(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('<h1>Built</h1>');
  expect(existsSync(work)).toBe(false);
});

test('a build that was ended while it took its folder away leaves nothing of the last site that looks whole', () => {
  const site = join(desk, 'dist');
  const work = endedBetween(site, 2 ** 30);
  put(work, 'last.going/index.html', 'Half gone.');
  rmSync(join(work, 'last'), { recursive: true });
  clearKilledBuilds(site);
  expect(existsSync(site)).toBe(false);
  expect(existsSync(work)).toBe(false);
});

test('a folder that a build made and no more is taken away once it is old, and so is one whose number is another’s', () => {
  const site = join(desk, 'dist');
  const work = endedBetween(site, process.ppid);
  const bare = join(desk, '.portfolio-build-bare');
  put(bare, 'build.json', '');
  writeFileSync(join(desk, '.portfolio-build-file'), 'Mine.');
  for (const one of [bare, join(work, 'build.json'), join(desk, '.portfolio-build-file')])
    utimesSync(one, new Date('2026-01-01'), new Date('2026-01-01'));
  clearKilledBuilds(site);
  expect([existsSync(bare), existsSync(work), existsSync(join(site, 'index.html'))]).toEqual([
    false,
    false,
    true,
  ]);
  expect(existsSync(join(desk, '.portfolio-build-file'))).toBe(true);
});

test('what another build is working in, or a folder of such a name that is no build’s, stays', () => {
  const site = join(desk, 'dist');
  const work = endedBetween(site, process.ppid);
  put(desk, '.portfolio-build-mine/notes.txt', 'Mine.');
  writeFileSync(join(desk, '.portfolio-build-file'), 'Mine.');
  clearKilledBuilds(site);
  expect(existsSync(join(work, 'last/index.html'))).toBe(true);
  expect(existsSync(join(desk, '.portfolio-build-mine/notes.txt'))).toBe(true);
});
