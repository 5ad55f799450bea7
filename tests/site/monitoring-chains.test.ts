import { expect, test } from 'vitest';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { judge } from '#rules/judge.ts';
import { chainsView } from '#site/monitoring/monitoring-chains.ts';
import type { Site } from '#site/portfolio.ts';
import { fedBack, observed, smallPortfolio } from '../monitoring/small-portfolio.ts';

const good = { greeting: 3, listening: 3 };
const agreed = (id: string, more = {}) => ({
  ...{ id, action: `Do ${id}.`, owner: 'colleague-a', due: '2026-03-20', measure: 'The next checks.' },
  ...{ state: 'done', closedOn: '2026-03-21', outcome: 'Done.', quality: 'listening' },
  ...more,
});
const session = (action: string, more = {}) => ({
  ...{ on: '2026-03-16', colleague: 'colleague-a', feedback: 'E020', action },
  ...{ by: 'sam', what: 'Two calls.', result: 'Heard it.' },
  ...more,
});

const siteOf = (actions: readonly object[], coaching = {}, proposals: readonly object[] = []): Site => {
  const portfolio = smallPortfolio({
    observation: { E010: observed('2026-03-02', good), E030: observed('2026-04-20', good) },
    feedback: { E020: fedBack('2026-03-06', ['E010'], { actions, proposals }) },
    coaching,
  });
  return { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
};

test('a follow-up that is named and a line that merely came up again are counted apart', () => {
  const site = siteOf([agreed('a1'), agreed('a2'), agreed('a3')], {
    E021: session('a1', { followUp: 'E030' }),
    E022: session('a2'),
  });
  const { counts, closed, unclosed } = chainsView(site);
  expect(counts).toMatchObject({ byName: 1, cameUpAgain: 2 });
  const looks = closed.map(({ looks: { records, cameUp } }) => [
    records.map(({ number }) => number),
    cameUp?.number,
  ]);
  expect(looks).toEqual([
    [['E030'], undefined],
    [[], 'E030'],
    [[], 'E030'],
  ]);
  expect(unclosed.map(({ words }) => words)).toEqual(['a2: no follow-up named']);
});

test('the finding on a session asks less than the page: any later check of the line', () => {
  const spoken = (quality: string) =>
    judge(siteOf([agreed('a1', { quality })], { E021: session('a1') }).portfolio, { today: '2026-08-03' })
      .filter(({ rule }) => rule === 'coaching-not-followed-up')
      .map(({ subject }) => subject);
  expect(spoken('listening')).toEqual([]);
  expect(spoken('closing')).toEqual(['E021']);
});

test('the row says why there was no session, and only what was proposed for an action is missed', () => {
  const proposals = [
    { type: 'coaching', text: 'Half an hour.', quality: 'listening' },
    { type: 'training', text: 'The refresher.', quality: 'greeting' },
  ];
  const open = { state: 'open', closedOn: undefined, outcome: undefined };
  const site = siteOf(
    [
      agreed('a1'),
      agreed('a2', { quality: 'greeting' }),
      agreed('a3', { quality: undefined }),
      agreed('a4', open),
      agreed('a5', { ...open, due: '2026-09-01', quality: 'greeting' }),
      agreed('a6', { state: 'dropped' }),
    ],
    {},
    proposals,
  );
  const { open: still, closed, unclosed } = chainsView(site);
  expect([...closed, ...still].map(({ noSession }) => noSession)).toEqual([
    'Coaching proposed, none recorded',
    'Training, done as the action itself',
    'None proposed',
    'Coaching proposed, dropped',
    'Coaching proposed, not held',
    'Training proposed, not yet held',
  ]);
  expect(still.map(({ waits }) => waits)).toEqual([true, true]);
  expect(unclosed.map(({ words }) => words)).toEqual([
    'a4: the session proposed is not recorded, 136 days overdue',
    'a1: the session proposed is not recorded',
  ]);
});

test('a row tells from when and up to when it counts, and many rows what chance would do among them', () => {
  const again = agreed('a1', { action: 'Do it again.' });
  const { portfolio } = siteOf([agreed('a1')]);
  const observation = {
    E010: observed('2026-03-02', good),
    E030: observed('2026-04-20', good),
    E031: observed('2026-05-20', good),
  };
  const feedback = {
    E020: fedBack('2026-03-06', ['E010'], { actions: [agreed('a1')] }),
    E021: fedBack('2026-04-22', ['E030'], { actions: [again] }),
  };
  const both = { ...siteOf([]), portfolio: smallPortfolio({ observation, feedback }) };
  const { closed, many } = chainsView(both);
  expect(closed.map(({ change }) => [change?.from, change?.to])).toEqual([
    [undefined, 'up to 22 Apr 2026, when it was next worked on'],
    ['since 6 Mar 2026, when the line was last worked on', undefined],
  ]);
  expect(many).toContain('2 differences stand side by side');
  expect(many).toContain('about one in twenty would leave out the true change by chance');
  expect(chainsView({ ...both, portfolio }).many).toBeUndefined();
});
