import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { localToday } from '../../scripts/command/command.ts';
import { program } from '../../scripts/site/compiled.ts';
import { tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { builtByAstro } from './by-astro.ts';

const { checkWhole, rendererFor, siteOf } = await program();

const rendererOf = async (root: string, folder?: string) => {
  const site = siteOf(await checkWhole(root, localToday()), 'assessor', { folder });
  if (!site) throw new Error(`${root} could not be read whole.`);
  return rendererFor(site);
};

/** Every page and file of a renderer. */
const rendered = async ({ pages, render }: Awaited<ReturnType<typeof rendererOf>>) => {
  const made = await Promise.all(pages().map(async (path) => [path, await render(path)] as const));
  return new Map(made.map(([path, content]) => [path, Buffer.from(content ?? '')]));
};

describe('the renderer', () => {
  it('makes every page and file of the example as `astro build` does, byte for byte', async () => {
    const example = resolve(import.meta.dirname, '../..');
    const astros = builtByAstro(example);
    const ours = await rendered(await rendererOf(example));
    expect(ours.size).toBeGreaterThan(600);
    expect([...ours.keys()].sort()).toEqual([...astros.keys()].sort());
    expect([...ours].filter(([path, bytes]) => !astros.get(path)?.equals(bytes))).toEqual([]);
  }, 300_000);

  it('says on the page of a record what was found of it alone, also where commands name a folder', async () => {
    const { render } = await rendererOf(resolve(import.meta.dirname, '../..'), 'mine');
    expect(await render('evidence/E097.html')).toContain('E097 claims only what is met without it');
  });
});

describe('two portfolios in one process', () => {
  const canary = 'Canary of Norwich';
  const called = (title: string) =>
    tinyFiles['content/portfolio.yaml']?.replace('A tiny portfolio', title) ?? '';
  const portfolios = ['A tiny portfolio', canary].map((title) =>
    tinyPortfolio({ 'content/portfolio.yaml': called(title) }),
  );
  afterAll(() => {
    for (const { remove } of portfolios) remove();
  });

  it('share nothing: made in turns, each has the pages that it has alone, and none of the other', async () => {
    const [one, other] = await Promise.all(portfolios.map(({ root }) => rendererOf(root)));
    if (!one || !other) throw new Error('There are two.');
    const both = new Map<string, [string, string]>();
    for (const path of one.pages()) {
      const [ours, theirs] = await Promise.all([one.render(path), other.render(path)]);
      both.set(path, [String(ours), String(theirs)]);
    }
    const alone = await rendered(await rendererOf(portfolios[1]?.root ?? ''));
    for (const [path, [ours, theirs]] of both) {
      expect(ours).not.toContain(canary);
      if (path.endsWith('.html')) expect([path, theirs]).toEqual([path, String(alone.get(path))]);
    }
    expect(both.get('index.html')?.[1]).toContain(canary);
  });
});
