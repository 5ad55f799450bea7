import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBasis } from '../../scripts/new/make-basis.ts';
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
    const { ask } = scriptedAsker({
      'title:': 'A sheet',
      'what:': 'A sheet of calls',
    });
    const outcome = await makeRecord({ ...wish, set: ['replaces=E404'] }, ask);
    if (outcome.done !== 'refused' || !outcome.kept) throw new Error('It was not refused, or not kept.');
    expect(outcome.kept.file).toBe('.drafts/E002-a-sheet.yaml');
    const said = asText(outcome, 100, false);
    expect(said).toContain('Your answers are kept in .drafts/E002-a-sheet.yaml');
    expect(said).toContain('npm run new product from=');
    expect(existsSync(join(root, 'content/products'))).toBe(false);
    const from = join(root, outcome.kept.file);
    expect((await runNew(root, ['product', '--from', from, '--set', 'replaces=E001'])).status).toBe(0);
  });

  it('keeps nothing of what nobody was asked for', async () => {
    const outcome = await makeRecord({ ...wish, set: ['on=2026-02-30'] }, scriptedAsker({}).ask);
    expect(outcome).toMatchObject({ done: 'refused', kept: undefined });
  });
});

describe('the file about people, refused when all has been answered', () => {
  it('is kept too, and can be gone on from', async () => {
    const { root, remove } = tinyPortfolio();
    const file = join(root, 'content/people.yaml');
    rmSync(file);
    const set = ['observed=[{ id: Not a slug, shownAs: Colleague A, class: colleague }]'];
    const outcome = await makeBasis({ root, set, today: '2026-03-20' }, 'people', scriptedAsker(script).ask);
    if (outcome.done !== 'refused' || !outcome.kept) throw new Error('It was not refused, or not kept.');
    expect(outcome.kept).toMatchObject({ file: '.drafts/people.yaml' });
    expect(outcome.kept.goOn).toMatch(/^npm run new people from=\S*\.drafts\/people\.yaml$/);
    const from = join(root, outcome.kept.file);
    expect(readFileSync(from, 'utf8')).toContain('Not a slug');
    const mended = 'observed=[{ id: colleague-a, shownAs: Colleague A, class: colleague }]';
    expect((await runNew(root, ['people', '--from', from, '--set', mended])).status).toBe(0);
    expect(existsSync(file)).toBe(true);
    remove();
  });

  const script = { 'Your own name': 'The learner', 'Who vouches': 'nobody' };
});
