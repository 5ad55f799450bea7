import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { asText } from '../../scripts/new/outcome.ts';
import { runNew } from './run-new.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

describe('a record that is refused when all has been answered', () => {
  const { root, remove } = tinyPortfolio();
  afterAll(remove);
  const wish = { root, set: [], today: '2026-03-20', kind: 'product' } as const;

  it('keeps the answers outside content/, to go on from', async () => {
    const { ask } = scriptedAsker({ 'title:': 'A sheet', 'what:': 'A sheet of calls', 'on:': '2027-01-01' });
    const outcome = await makeRecord(wish, ask);
    if (outcome.done !== 'refused' || !outcome.kept) throw new Error('It was not refused, or not kept.');
    expect(outcome.kept.file).toBe('.drafts/E002-a-sheet.yaml');
    const said = asText(outcome, 100, false);
    expect(said).toContain('Your answers are kept in .drafts/E002-a-sheet.yaml');
    expect(said).toContain('npm run new -- product --from ');
    expect(existsSync(join(root, 'content/products'))).toBe(false);
    const from = join(root, outcome.kept.file);
    expect(runNew(root, ['product', '--from', from, '--set', 'on=2026-03-20']).status).toBe(0);
  });

  it('keeps nothing of what nobody was asked for', async () => {
    const outcome = await makeRecord({ ...wish, set: ['on=2026-02-30'] }, scriptedAsker({}).ask);
    expect(outcome).toMatchObject({ done: 'refused', kept: undefined });
  });
});
