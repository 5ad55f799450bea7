import { afterAll, describe, expect, it } from 'vitest';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { tinyFiles, tinyPortfolio } from './tiny-portfolio.ts';

const file = 'content/portfolio.yaml';
const undated = (tinyFiles[file] ?? '').replace(/^asAt:.*\n/m, '');

describe('the day that a prompt offers', () => {
  const removals: (() => void)[] = [];
  afterAll(() => {
    for (const remove of removals) remove();
  });
  const offered = async (portfolio: string, today: string) => {
    const { root, remove } = tinyPortfolio({ [file]: portfolio });
    removals.push(remove);
    const { ask, asked } = scriptedAsker({ 'title:': 'A sheet', 'what:': 'A sheet of calls' });
    await makeRecord({ root, set: [], today, kind: 'product' }, ask);
    const question = asked.find(({ ask: words }) => words.startsWith('on:'));
    return { initial: question?.type === 'words' ? question.initial : '', ask: question?.ask };
  };
  const asAt = `asAt: 2026-03-20\n${undated}`;

  it('is the real day', async () => {
    const { initial, ask } = await offered(undated, '2026-02-03');
    expect(initial).toBe('2026-02-03');
    expect(ask).not.toContain('asAt');
  });

  it('is the real day too where the portfolio stands at a later one', async () => {
    expect((await offered(asAt, '2026-02-03')).initial).toBe('2026-02-03');
  });

  it('is the day at which the portfolio stands where that is earlier, and the prompt says so', async () => {
    const { initial, ask } = await offered(asAt, '2026-05-01');
    expect(initial).toBe('2026-03-20');
    expect(ask).toContain('The portfolio stands at 2026-03-20 (asAt in content/portfolio.yaml).');
  });
});
