import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { scriptInProcess } from '../start/in-process.ts';

const program = resolve(import.meta.dirname, '../..');
const kept = join(program, 'node_modules/.cache/portfolio-answers');
const tiny = tinyPortfolio();
const desk = mkdtempSync(join(tmpdir(), 'kept-'));
const out = join(desk, 'site');
afterAll(() => {
  tiny.remove();
  rmSync(desk, { recursive: true, force: true });
});

const run = async (name: string, ...args: string[]): Promise<{ code: number | null; said: string }> => {
  const ran = await scriptInProcess(name, ['--portfolio', tiny.root, ...args]);
  return { code: ran.status, said: ran.stdout + ran.stderr };
};
const build = () => run('build', '--out', out);

/** Writes into what was kept of this portfolio, so that one sees whether an answer is given or worked out. */
const markKept = (): number => {
  const files = readdirSync(kept).map((name) => join(kept, name));
  const ours = files.filter((file) => readFileSync(file, 'utf8').includes(JSON.stringify(tiny.root)));
  for (const file of ours) {
    const answer = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...answer, printed: `${answer.printed}As before.\n` }));
  }
  return ours.length;
};

describe('an answer that is kept', () => {
  it('is given again by check and build as long as nothing changes, and worked out as soon as something does', async () => {
    const checked = await run('check');
    const built = await build();
    expect(built).toMatchObject({ code: 0, said: expect.stringContaining('pages built') });
    expect(markKept()).toBe(2);
    expect(await run('check')).toEqual({ ...checked, said: `${checked.said}As before.\n` });
    expect(await build()).toEqual({ ...built, said: `${built.said}As before.\n` });
    expect((await run('check', '--all')).said).not.toContain('As before.');

    put(tiny.root, 'content/products/E010-thing.yaml', 'title: [\n');
    expect(await build()).toMatchObject({ code: 1, said: expect.stringContaining('Nothing was built') });
    expect(await run('check')).toMatchObject({ code: 1, said: expect.stringContaining('E010-thing.yaml') });

    rmSync(join(tiny.root, 'content/products'), { recursive: true });
    expect(await build()).toEqual(built);
    appendFileSync(join(out, 'index.html'), ' ');
    expect(await build()).toMatchObject({ code: 2, said: expect.stringContaining('index.html') });
    rmSync(out, { recursive: true });
    expect(await build()).toEqual(built);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('A tiny portfolio');
  });

  it('is not given where a link by which a folder is named leads elsewhere now', () => {
    const [one, two, now] = ['one', 'two', 'now'].map((name) => join(desk, name)) as [string, string, string];
    for (const folder of [one, two]) cpSync(tiny.root, folder, { recursive: true });
    put(two, 'content/products/E010-thing.yaml', 'title: [\n');
    const pointTo = (folder: string) => {
      rmSync(now, { force: true });
      symlinkSync(folder, now, 'junction');
    };
    const check = () => spawnSync(process.execPath, [join(program, 'scripts/check.ts'), '--portfolio', now]);
    pointTo(one);
    expect(check().status).toBe(0);
    pointTo(two);
    expect(check().status).toBe(1);
  });
});
