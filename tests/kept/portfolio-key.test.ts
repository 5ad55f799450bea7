import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { portfolioKey } from '../../scripts/kept/portfolio-key.ts';
import { put, tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { randomEdits } from '../renderer/random-edits.ts';

const product = 'content/products/E010-thing.yaml';
const tiny = tinyPortfolio();
const { root } = tiny;
afterAll(() => tiny.remove());

const changes: Readonly<Record<string, () => void>> = {
  'a record': () => put(root, product, 'title: A thing\n'),
  'one sign of it': () => put(root, product, 'title: A thong\n'),
  'its name': () => renameSync(join(root, product), join(root, 'content/products/E011-thing.yaml')),
  'a file of evidence': () => put(root, 'evidence/E011/note.txt', 'A note.'),
  'an empty folder': () => mkdirSync(join(root, 'content/reports')),
  'the wording of claims': () => put(root, 'claims.lock', '{}\n'),
  'what was kept of signed records': () => put(root, 'records.lock', '#\n'),
  'the private register': () => put(root, 'private/people.yaml', 'people: []\n'),
  'what git takes along': () => put(root, '.gitignore', '/private\n'),
  'the repository around it': () => mkdirSync(join(root, '.git')),
  'what git has taken': () => writeFileSync(join(root, '.git/index'), 'DIRC private/people.yaml\0'),
  'a record that is gone': () => rmSync(join(root, 'content/products/E011-thing.yaml')),
};

describe('the name of the state of a portfolio', () => {
  it.each(Object.entries(changes))('is another one after a change of %s', (_, change) => {
    const before = portfolioKey(root);
    expect(portfolioKey(root)).toBe(before);
    change();
    expect(portfolioKey(root)).toMatch(/^[0-9a-f]{64}$/);
    expect(portfolioKey(root)).not.toBe(before);
  });

  it('is the same only for the same files, through sixty random edits', () => {
    const other = tinyPortfolio();
    const edit = randomEdits(other.root, 8);
    const seen = new Set([portfolioKey(other.root)]);
    let before = portfolioKey(other.root);
    const same: string[] = [];
    for (let edits = 1; edits <= 60; edits += 1) {
      const did = edit();
      const now = portfolioKey(other.root);
      if (now === before) same.push(did);
      before = now;
      seen.add(now);
    }
    other.remove();
    expect(seen.size).toBeGreaterThan(30);
    expect(same.filter((did) => /^(?:adds|renames|deletes)/.test(did))).toEqual([]);
  });

  it('is not given where something lies elsewhere that counts', () => {
    const linked = tinyPortfolio();
    symlinkSync(join(root, 'content/people.yaml'), join(linked.root, 'content/link.yaml'));
    expect(portfolioKey(linked.root)).toBeUndefined();
    linked.remove();
    const portfolio = `${tinyFiles['content/portfolio.yaml']}privateRegister: ../people.yaml\n`;
    const elsewhere = tinyPortfolio({ 'content/portfolio.yaml': portfolio });
    expect(portfolioKey(elsewhere.root)).toBeUndefined();
    elsewhere.remove();
  });

  // Windows and Macs hold no such name.
  it.runIf(process.platform === 'linux')('is not given where nobody can tell the letters of a name', () => {
    const odd = tinyPortfolio();
    writeFileSync(
      Buffer.concat([Buffer.from(join(odd.root, 'content/caf')), Buffer.from([0xe9])]),
      'A note.',
    );
    expect(portfolioKey(odd.root)).toBeUndefined();
    odd.remove();
  });
});
