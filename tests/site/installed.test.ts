import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serveFolder } from '../browser/browser.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { deadLinks } from './dead-links.ts';
import { writeSmall } from './small-portfolios.ts';

const repository = resolve(import.meta.dirname, '../..');
const desk = mkdtempSync(join(tmpdir(), 'installed-'));
/** As somebody may call a folder. */
const home = join(desk, 'My #1 folder, 50% naïve');
const mine = join(home, 'my portfolio');

const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
for (const left of ['VITEST', 'NODE_ENV', 'PORTFOLIO_DIR', 'PORTFOLIO_OUT']) delete env[left];

const typed = (program: string, args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: false });
  return { status, stdout, stderr };
};

/** Runs the one command of the installed program. */
const portfolio = (...args: string[]) =>
  typed(
    process.execPath,
    [join(home, 'node_modules/assessor-trusted-portfolio/bin/portfolio.mjs'), ...args],
    mine,
  );

/** The commands that the file of a host runs, in their order. */
const commandsIn = (host: string, folder: string): string[] => {
  const file = host === 'github' ? '.github/workflows/pages.yml' : '.gitlab-ci.yml';
  const read = parse(readFileSync(join(folder, file), 'utf8'));
  if (host === 'gitlab') return read.pages.script;
  expect(read.permissions).toEqual({ contents: 'read' });
  return read.jobs.build.steps.flatMap((step: { run?: string }) => step.run ?? []);
};

beforeAll(() => {
  mkdirSync(mine, { recursive: true });
  const packed = typed('npm', ['pack', '--pack-destination', desk], repository);
  expect(packed.status, packed.stderr).toBe(0);
  const [archive = ''] = readdirSync(desk).filter((name) => name.endsWith('.tgz'));
  // A copy beside it, as one would have it from a download.
  cpSync(join(desk, archive), join(home, 'archive.tgz'));
  const installed = typed(
    'npm',
    ['install', './archive.tgz', '--prefer-offline', '--no-audit', '--no-fund'],
    home,
  );
  expect(installed.status, installed.stderr).toBe(0);
}, 300_000);
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe('the program packed, and installed in an empty folder', () => {
  test('brings few packages along, and nothing of the tests', () => {
    const list = typed('npm', ['ls', '--all', '--parseable'], home).stdout.trim().split('\n');
    expect(list.length).toBeLessThan(40);
    const own = readdirSync(join(home, 'node_modules/assessor-trusted-portfolio'));
    expect(own).not.toContain('tests');
  });

  test('says what it can do, and what a mistyped command may have meant', () => {
    expect(portfolio('help').stdout).toContain('portfolio <command>');
    const { status, stderr } = portfolio('chek');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean check?')]);
  });

  test('begins a portfolio that holds only what is one’s own', () => {
    const { status, stdout, stderr } = portfolio('init', '.', 'units=cg-312');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npx portfolio new people');
    expect(readdirSync(mine).sort()).toEqual(
      ['.gitignore', '.vscode', 'README.md', 'content', 'evidence', 'package.json'].sort(),
    );
    const { dependencies } = JSON.parse(readFileSync(join(mine, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({ 'assessor-trusted-portfolio': 'file:../archive.tgz' });
    expect(readFileSync(join(mine, '.gitignore'), 'utf8')).toContain('/private/');
  });

  test('begins none where something else lies', () => {
    const { status, stderr } = portfolio('init', '.', 'units=cg-312');
    expect(status).toBe(2);
    expect(stderr).toContain('begun in an empty folder');
  });

  test('moves what an older version wrote, keeps a copy, and then finds nothing old', () => {
    const unit = 'content/units/tiny-1.yaml';
    const older = 'tests/cases/older-form/names-the-stage-of-an-outcome/portfolio';
    cpSync(join(repository, older, unit), join(mine, unit));
    expect(portfolio('check').stdout).toContain('npx portfolio upgrade');
    const { status, stdout } = portfolio('upgrade');
    expect([status, stdout]).toEqual([0, expect.stringContaining(`before-0.2.0/${unit}`)]);
    expect(portfolio('check').stdout).not.toContain('older-form');
    rmSync(join(mine, unit));
    rmSync(join(mine, 'before-0.2.0'), { recursive: true });
  });

  test('writes a record, checks it and builds a site without a dead link, which a browser opens', async () => {
    writeSmall('cg-312', mine);
    const written = portfolio(
      'new',
      'product',
      'title=A template',
      'on=2026-03-02',
      'what=A letter to start from.',
      'author=learner',
      '--json',
    );
    expect([written.status, written.stderr]).toEqual([0, '']);
    expect(JSON.parse(written.stdout)).toMatchObject({ done: 'written', number: 'E001' });
    expect(portfolio('check').stdout).toContain('npx portfolio check explain=');
    const built = portfolio('build');
    expect([built.status, built.stderr]).toEqual([0, '']);
    const site = join(mine, 'dist');
    expect(existsSync(join(site, 'evidence/E001.html'))).toBe(true);
    expect(deadLinks(site)).toEqual([]);
    const browser = await sharedBrowser();
    const server = await serveFolder(site);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.url}evidence/E001.html`);
      expect(await page.textContent('h1')).toContain('A template');
      await page.close();
    } finally {
      await server.close();
    }
  });

  test.each(['github', 'gitlab'])(
    'is published from %s, or refused, by the very commands of its file',
    (host) => {
      const outside = portfolio('pages', host);
      const archive = join(mine, 'program.tgz');
      if (!existsSync(archive)) {
        expect([outside.status, outside.stderr]).toEqual([
          2,
          expect.stringContaining('does not lie in this folder'),
        ]);
        cpSync(join(home, 'archive.tgz'), archive);
        const installed = typed(
          'npm',
          ['install', './program.tgz', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'],
          mine,
        );
        expect(installed.status, installed.stderr).toBe(0);
      }
      const { status, stdout } = portfolio('pages', host);
      expect([status, stdout]).toEqual([0, expect.stringContaining('is written. Then:')]);
      expect(readFileSync(join(mine, '.gitignore'), 'utf8')).toMatch(/^\/node_modules\/$/m);
      const machine = join(desk, host);
      const passedOver = /node_modules|\bdist\b|\bprivate\b/;
      cpSync(mine, machine, { recursive: true, filter: (path) => !passedOver.test(path.slice(mine.length)) });
      const commands = commandsIn(host, machine);
      // What a machine was once given is not got anew for each way.
      if (host === 'gitlab')
        cpSync(join(desk, 'github/node_modules'), join(machine, 'node_modules'), { recursive: true });
      const ran = commands.filter((one) => host === 'github' || one !== 'npm ci');
      const all = (people = '') =>
        spawnSync('bash', ['-ec', ran.join('\n')], {
          ...{ cwd: machine, encoding: 'utf8' as const },
          env: { ...env, PEOPLE: people, npm_config_prefer_offline: 'true' },
        });
      const made = all();
      expect([made.status, made.stdout], made.stderr).toEqual([
        0,
        expect.stringContaining('pages built in public'),
      ]);
      expect(existsSync(join(machine, 'public/evidence/E001.html'))).toBe(true);
      ran.splice(0, ran.indexOf('npm ci') + 1);
      const product = join(machine, 'content/products/E001-a-template.yaml');
      const text = readFileSync(product, 'utf8');
      writeFileSync(product, text.replace('A letter', 'Deborah Quill wrote a letter'));
      const named = all('people:\n  - { name: Deborah Quill, pseudonym: colleague-a }');
      expect([named.status, named.stdout + named.stderr]).toEqual([
        1,
        expect.stringContaining('Nothing was built'),
      ]);
    },
    300_000,
  );
});
