import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { asTyped, folderShown } from '#report/advised-commands.ts';
import { wrap } from '#report/wrap.ts';
import { siteOf } from '#site/portfolio.ts';
import { folderTyped } from '../../scripts/command/command.ts';
import { wordsAsOptions } from '../../scripts/command/words-as-options.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

const takes = {
  options: [
    { name: 'portfolio', value: 'required' },
    { name: 'from-colleague', value: 'required' },
    { name: 'explain', value: 'optional' },
    { name: 'holes', value: 'none' },
    { name: 'json', value: 'none' },
  ],
  words: 1,
} as const;

const read = (words: string, env: Record<string, string> = {}) =>
  wordsAsOptions(words.split(' ').filter(Boolean), takes, env).join(' ');

describe('an option of a command', () => {
  it.each([
    ['as npm passes it after --', '--portfolio mine --holes', '--portfolio mine --holes'],
    [
      'as a word, which every shell and every npm passes on',
      'portfolio=mine holes',
      '--portfolio=mine --holes',
    ],
    ['as a word with a hyphen', 'from-colleague=colleague-a', '--from-colleague=colleague-a'],
    ['that may have a value', 'explain=vague-feedback', '--explain=vague-feedback'],
    ['that may have none', 'explain', '--explain'],
    ['as a value, which is left alone', '--portfolio holes', '--portfolio holes'],
    ['that is none, which is left alone', 'observation channel=telephone', 'observation channel=telephone'],
  ])('is taken %s', (_how, words, options) => {
    expect(read(words)).toBe(options);
  });

  it.each([
    ['with its value', 'observation', { npm_config_portfolio: 'mine' }, 'observation --portfolio=mine'],
    ['without one', '', { npm_config_holes: 'true' }, '--holes'],
    [
      'and parted from its value',
      'observation mine',
      { npm_config_portfolio: 'true' },
      'observation --portfolio=mine',
    ],
    ['of a name that npm itself has', '', { npm_config_json: 'true' }, ''],
  ] as const)('is read back where npm took it for its own, %s', (_how, words, env, options) => {
    expect(read(words, env)).toBe(options);
  });

  it('is never guessed where npm parted two from their values', () => {
    const env = { npm_config_portfolio: 'true', npm_config_from_colleague: 'true' };
    expect(() => read('account mine colleague-a', env)).toThrow('portfolio=… from-colleague=…');
    expect(() => read('', { npm_config_portfolio: 'true' })).toThrow('Write it without dashes: portfolio=…');
  });
});

describe('a command that a message advises', () => {
  it.each([
    ['Run `npm run check` and mend it.', 'Run `npm run check portfolio=mine` and mend it.'],
    ['Write one first: npm run new scorecard', 'Write one first: npm run new scorecard portfolio=mine'],
    ['`npm run new` does so by itself.', '`npm run new portfolio=mine` does so by itself.'],
    ['npm run sample swap E012 r1-2', 'npm run sample swap portfolio=mine E012 r1-2'],
    ['type `npm start` again', 'type `npm start portfolio=mine` again'],
    ['`npm run new\n  account`', '`npm run new\n  account portfolio=mine`'],
    ['npm run new account portfolio=mine', 'npm run new account portfolio=mine'],
    ['npm run check explain=date-order', 'npm run check explain=date-order portfolio=mine'],
    ['`npm\n  run check`', '`npm\n  run check portfolio=mine`'],
  ])('names the portfolio that was given: %s', (text, said) => {
    expect(asTyped(text, { folder: 'mine' })).toBe(said);
    expect(asTyped(said, { folder: 'mine' })).toBe(said);
    expect(asTyped(text, { folder: undefined })).toBe(text);
  });

  it.each([
    ['Put the file into the folder evidence/E001/.', 'Put the file into the folder ../mine/evidence/E001/.'],
    ['Move it to\n  content/products/.', 'Move it to\n  ../mine/content/products/.'],
    ['  2 │ I put it into evidence/E001/', '  2 │ I put it into evidence/E001/'],
    ['content/people.yaml:3:1', 'content/people.yaml:3:1'],
  ])('says in which folder a file is to be put, as seen from the program: %s', (text, said) => {
    expect(asTyped(text, { folder: '../mine/' })).toBe(said);
    expect(asTyped(text, { folder: undefined })).toBe(text);
  });

  it.each([
    ['../my-portfolio', '../my-portfolio'],
    ['..\\my portfolio', '../my portfolio'],
    ['mine', 'mine'],
    ['', undefined],
    ['../../home/priya/nvq', '…'],
    ['D:\\priya\\nvq', '…'],
    ['..', '…'],
    ['../../home/priya/nvq', '~/nvq', 'nvq'],
    ['..\\..\\priya\\My files\\nvq', '~/My files/nvq', 'My files\\nvq'],
    ['../../home/priya', '~', ''],
    ['../../../mnt/stick/nvq', '…', '../../mnt/stick/nvq'],
    ['D:\\priya\\nvq', '…', 'D:\\priya\\nvq'],
  ])(
    'names on pages handed over no path of a computer, and what one finds it by: %s',
    (from, shown, own?: string) => {
      expect(folderShown(from, own)).toBe(shown);
    },
  );

  it('takes the folder as the pages name it, in every shell', () => {
    expect(folderTyped('~/nvq')).toBe(join(homedir(), 'nvq'));
    expect(folderTyped('~nvq')).toBe(resolve('~nvq'));
    expect(asTyped('npm run check', { folder: '~/nvq' })).toBe('npm run check portfolio=~/nvq');
    expect(asTyped('npm run new portfolio=~/nvq', { folder: '~/nvq' })).toBe('npm run new portfolio=~/nvq');
    expect(asTyped('npm run check', { folder: '~/My files' })).toBe('npm run check "portfolio=~/My files"');
  });

  it('is kept on one line of a terminal', () => {
    const said = asTyped('When all is as you want it, run `npm run check accept`. It writes a file.', {
      folder: '../mine',
    });
    expect(wrap(said, 50)).toContain('`npm run check accept portfolio=../mine`. It');
  });

  it('names the portfolio on the pages of the site, and none on the copy for the public', async () => {
    const account = `---
title: What I learnt
on: 2026-03-19
by: learner
units: [ocr-41]
about: { from: 2026-03-01, to: 2026-03-19 }
---

<Claim criteria="ocr-41/4.1" shows="how I chose">I took every tenth call of March.</Claim>
`;
    const { root, remove } = tinyPortfolio({ 'content/accounts/E002-learnt.mdx': account });
    afterAll(remove);
    const checked = await checkWhole(root, '2026-03-20');
    const mends = (audience: 'assessor' | 'public') =>
      siteOf(checked, audience, { folder: '../mine' })
        ?.findings.map(({ mend }) => mend)
        .join('\n');
    const commands = mends('assessor')?.match(/`npm run [^`]*`/g) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((one) => !one.includes('portfolio=../mine'))).toEqual([]);
    expect(mends('public')).not.toContain('portfolio=');
  });

  it('puts a name with spaces in quotes, with strokes that every shell takes', () => {
    expect(asTyped('npm run check', { folder: 'C:\\My files\\nvq' })).toBe(
      'npm run check "portfolio=C:/My files/nvq"',
    );
  });
});
