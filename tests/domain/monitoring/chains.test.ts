import { expect, test } from 'vitest';
import { chains, proposalsWithoutAction } from '#domain/monitoring/chains.ts';
import { fedBack, observed, smallPortfolio } from './small-portfolio.ts';

const good = { greeting: 3, listening: 3 };
const observation = { E010: observed('2026-03-02', good), E030: observed('2026-04-20', good) };
const proposals = [{ type: 'coaching', text: 'Half an hour on listening.' }];
const action = (id: string, more = {}) => ({
  id,
  action: 'Listen to two calls together.',
  owner: 'colleague-a',
  due: '2026-03-31',
  measure: 'The next two checks.',
  state: 'open',
  ...more,
});
const session = (of: string, more = {}) => ({
  on: '2026-03-20',
  colleague: 'colleague-a',
  feedback: 'E012',
  action: of,
  by: 'sam',
  what: 'Two calls.',
  result: 'Heard it.',
  ...more,
});

const made = (actions: readonly object[], coaching = {}, more = {}) =>
  smallPortfolio({
    observation,
    feedback: { E012: fedBack('2026-03-06', ['E010'], { proposals, actions, ...more }) },
    coaching,
  });

test('a chain goes from the observation through feedback, action and coaching to the later look', () => {
  const done = action('a1', { state: 'done', closedOn: '2026-04-21', outcome: 'Better.' });
  const [chain] = chains(made([done], { E020: session('a1', { followUp: 'E030' }) }), '2026-05-01');
  expect(chain?.observations.map(({ number }) => number)).toEqual(['E010']);
  expect(chain?.feedback.number).toBe('E012');
  expect(chain?.sessions.map(({ coaching, followUp }) => [coaching.number, followUp?.number])).toEqual([
    ['E020', 'E030'],
  ]);
  expect(chain).toMatchObject({ missing: [], daysOverdue: 0 });
});

test('an open action is overdue from the day after it was due', () => {
  const portfolio = made([action('a1')]);
  expect(chains(portfolio, '2026-03-31')[0]?.daysOverdue).toBe(0);
  expect(chains(portfolio, '2026-04-03')[0]?.daysOverdue).toBe(3);
});

test('nothing is missing before an action is due; after that its session and the later look are', () => {
  const portfolio = made([action('a1')]);
  expect(chains(portfolio, '2026-03-31')[0]?.missing).toEqual([]);
  expect(chains(portfolio, '2026-04-03')[0]?.missing).toEqual(['coaching', 'follow-up']);
});

test('an action that was done without a word lacks session, later look, day and outcome', () => {
  const [chain] = chains(made([action('a1', { state: 'done' })]), '2026-05-01');
  expect(chain?.missing).toEqual(['coaching', 'follow-up', 'day closed', 'outcome']);
});

test('a reason for having no later look, or a record of what came of it, stands for the look', () => {
  const closed = { state: 'done', closedOn: '2026-04-01', outcome: 'Done.' };
  const reasoned = made([action('a1', closed)], { E020: session('a1', { noFollowUp: 'On leave.' }) });
  expect(chains(reasoned, '2026-05-01')[0]?.missing).toEqual([]);
  const shown = made([action('a1', { ...closed, shownBy: ['E030'] })], {}, { proposals: [] });
  expect(chains(shown, '2026-05-01')[0]?.missing).toEqual([]);
});

test('a later check of the same quality criterion counts as a look, though nobody named it; one before anything was done does not', () => {
  const done = (quality: string) =>
    action('a1', { state: 'done', closedOn: '2026-04-21', outcome: 'Better.', quality });
  const [seen] = chains(made([done('listening')], { E020: session('a1') }), '2026-05-01');
  expect(seen).toMatchObject({ seenSince: { number: 'E030' }, missing: [] });
  const [other] = chains(made([done('closing')], { E020: session('a1') }), '2026-05-01');
  expect(other).toMatchObject({ seenSince: undefined, missing: ['follow-up'] });
  const [late] = chains(
    made([done('listening')], { E020: session('a1', { on: '2026-04-20' }) }),
    '2026-05-01',
  );
  expect(late?.seenSince).toBeUndefined();
  const [idle] = chains(made([action('a1', { quality: 'listening' })]), '2026-05-01');
  expect(idle).toMatchObject({ seenSince: undefined, missing: ['coaching', 'follow-up'] });
});

test('a follow-up that was withdrawn shows nothing', () => {
  const withdrawn = { on: '2026-04-22', reason: 'Of another team.' };
  const [chain] = chains(
    smallPortfolio({
      observation: { ...observation, E030: observed('2026-04-20', good, { withdrawn }) },
      feedback: { E012: fedBack('2026-03-06', ['E010'], { proposals, actions: [action('a1')] }) },
      coaching: { E020: session('a1', { followUp: 'E030' }) },
    }),
    '2026-05-01',
  );
  expect(chain?.missing).toEqual(['follow-up']);
});

test('a dropped action lacks neither coaching nor a later look', () => {
  const dropped = action('a1', { state: 'dropped', closedOn: '2026-03-10', outcome: 'Moved teams.' });
  expect(chains(made([dropped]), '2026-05-01')[0]?.missing).toEqual([]);
});

test('a session for another action of the same feedback is no part of the chain', () => {
  const portfolio = made([action('a1'), action('a2')], { E020: session('a2') });
  const sessions = chains(portfolio, '2026-03-31').map((chain) => [chain.action.id, chain.sessions.length]);
  expect(sessions).toEqual([
    ['a1', 0],
    ['a2', 1],
  ]);
});

test('open chains come first, the longest overdue on top', () => {
  const portfolio = made([
    action('closed', { state: 'done' }),
    action('later', { due: '2026-06-01' }),
    action('late', { due: '2026-03-20' }),
    action('latest', { due: '2026-03-10' }),
  ]);
  const order = chains(portfolio, '2026-05-01').map((chain) => chain.action.id);
  expect(order).toEqual(['latest', 'late', 'later', 'closed']);
});

test('coaching that was proposed and agreed by no action is told', () => {
  expect(proposalsWithoutAction(made([])).map(({ number }) => number)).toEqual(['E012']);
  expect(proposalsWithoutAction(made([action('a1')]))).toEqual([]);
});
