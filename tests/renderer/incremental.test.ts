import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { program } from '../../scripts/site/compiled.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { randomEdits } from './random-edits.ts';

const { buildInto, checkWhole, Memory, rendererFor, siteOf } = await program();
const today = '2026-03-20';
const tiny = tinyPortfolio();
const desk = mkdtempSync(join(tmpdir(), 'incremental-'));
afterAll(() => {
  tiny.remove();
  rmSync(desk, { recursive: true, force: true });
});

const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const)
      .sort(),
  );

/** What `start` remembers of the portfolio from look to look; a build remembers nothing of it. */
const memory = new Memory();

/** The pages of the portfolio as it is now, as `start` shows them: made from what it remembers and what has changed. */
const pagesNow = async (): Promise<Map<string, string>> => {
  const site = siteOf(await checkWhole(tiny.root, today, undefined, memory));
  if (!site) throw new Error('The portfolio could not be read whole.');
  const { pages, render } = rendererFor(site);
  const made = pages().map(
    async (path) => [path, Buffer.from((await render(path)) ?? '').toString('latin1')] as const,
  );
  return new Map(await Promise.all(made));
};

/** What builds keep of one another on the disk, which may be cut short, overwritten or gone at any time. */
const kept = join(desk, 'kept');
const damage = (turn: number): void => {
  const files = existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : [];
  if (turn % 17 === 0) rmSync(kept, { recursive: true, force: true });
  else if (turn % 11 === 0) for (const file of files) truncateSync(file, 1_000);
  else if (turn % 7 === 0) for (const file of files) writeFileSync(file, 'Something else.');
};

const pagesIn = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([path]) => !/^(?:pagefind|artefacts)\/|^\.portfolio/.test(path)));

const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

it('a build over the last one, what start shows and a build from nothing are alike, byte for byte, through sixty random edits', async () => {
  const edit = randomEdits(tiny.root, 8);
  const out = join(desk, 'site');
  for (let edits = 1; edits <= 60; edits += 1) {
    const did = edit();
    damage(edits);
    await buildInto(tiny.root, out, today, { kept });
    const built = filesOf(out);
    const pages = pagesIn(built);
    expect([edits, did, differences(pages, await pagesNow())]).toEqual([edits, did, []]);
    if (edits % 20 !== 0) continue;
    const clean = join(desk, `clean-${edits}`);
    const beside = join(desk, `beside-${edits}`);
    // The indexer serves one build of a process at a time.
    await Promise.all([
      buildInto(tiny.root, clean, today),
      buildInto(tiny.root, beside, today, { kept, search: false }),
      buildInto(tiny.root, `${beside}-too`, today, { kept, search: false }),
    ]);
    for (const other of [beside, `${beside}-too`])
      expect([edits, differences(pages, pagesIn(filesOf(other)))]).toEqual([edits, []]);
    expect([edits, differences(built, filesOf(clean))]).toEqual([edits, []]);
  }
}, 300_000);
