import { expect, test } from 'vitest';
import { chains, proposalsWithoutAction } from '#monitoring/chains.ts';
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

test('nothing is missing before an action is due; after that its session is', () => {
  const portfolio = made([action('a1')]);
  expect(chains(portfolio, '2026-03-31')[0]?.missing).toEqual([]);
  expect(chains(portfolio, '2026-04-03')[0]?.missing).toEqual(['coaching']);
});

test('an action that was done without a word lacks its session, a later check of its line, its day and its outcome', () => {
  const [chain] = chains(made([action('a1', { state: 'done', quality: 'closing' })]), '2026-05-01');
  expect(chain?.missing).toEqual(['coaching', 'later check', 'day closed', 'outcome']);
});

test('a reason for having no later look, or a record of what came of it, stands for the look', () => {
  const closed = { state: 'done', closedOn: '2026-04-01', outcome: 'Done.' };
  const reasoned = made([action('a1', closed)], { E020: session('a1', { noFollowUp: 'On leave.' }) });
  expect(chains(reasoned, '2026-05-01')[0]?.missing).toEqual([]);
  const shown = made([action('a1', { ...closed, shownBy: ['E030'] })], {}, { proposals: [] });
  expect(chains(shown, '2026-05-01')[0]?.missing).toEqual([]);
});

const done = (quality: string) =>
  action('a1', { state: 'done', closedOn: '2026-04-21', outcome: 'Better.', quality });

test('without a session a later check of the same quality criterion is enough; one before anything was done is none', () => {
  const only = (one: object) => chains(made([one], {}, { proposals: [] }), '2026-05-01')[0];
  expect(only(done('listening'))).toMatchObject({ seenSince: { number: 'E030' }, missing: [] });
  expect(only(done('closing'))).toMatchObject({ seenSince: undefined, missing: ['later check'] });
  const idle = action('a1', { quality: 'listening' });
  expect(only(idle)).toMatchObject({ seenSince: undefined, missing: [] });
});

test('after a session the follow-up must be named: a line that merely came up again is none', () => {
  const after = (more: object) => chains(made([done('listening')], more), '2026-05-01')[0];
  expect(after({ E020: session('a1') })).toMatchObject({
    seenSince: { number: 'E030' },
    missing: ['follow-up'],
  });
  expect(after({ E020: session('a1', { followUp: 'E030' }) })?.missing).toEqual([]);
  expect(after({ E020: session('a1', { on: '2026-04-20' }) })?.seenSince).toBeUndefined();
});

test('the last session is the one that asks for a follow-up, whatever the numbers say', () => {
  const later = session('a1', { on: '2026-04-22' });
  const first = session('a1', { followUp: 'E030' });
  const missing = (coaching: object) => chains(made([done('listening')], coaching), '2026-05-01')[0]?.missing;
  expect(missing({ E020: first, E021: later })).toEqual(['follow-up']);
  expect(missing({ E020: later, E021: first })).toEqual(['follow-up']);
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

test('a dropped action that was not coached lacks neither coaching nor a later check', () => {
  const dropped = action('a1', { state: 'dropped', closedOn: '2026-03-10', outcome: 'Moved teams.' });
  expect(chains(made([dropped]), '2026-05-01')[0]?.missing).toEqual([]);
});

test('a session on an action that was dropped since wants its follow-up all the same', () => {
  const dropped = action('a1', { state: 'dropped', closedOn: '2026-03-24', outcome: 'Moved teams.' });
  expect(chains(made([dropped], { E020: session('a1') }), '2026-05-01')[0]?.missing).toEqual(['follow-up']);
});

test('a session for another action of the same feedback is no part of the chain', () => {
  const portfolio = made([action('a1'), action('a2')], { E020: session('a2') });
  const sessions = chains(portfolio, '2026-03-31').map((chain) => [chain.action.id, chain.sessions.length]);
  expect(sessions).toEqual([
    ['a1', 0],
    ['a2', 1],
  ]);
});

test('an action lacks a session only where coaching was proposed for it: on its line, or as the only action', () => {
  const closed = { state: 'done', closedOn: '2026-03-30', outcome: 'Done.' };
  const two = [
    action('a1', { ...closed, quality: 'listening' }),
    action('a2', { ...closed, quality: 'greeting' }),
    action('a3', closed),
  ];
  const lackingIn = (actions: readonly object[], proposed: object, coaching = {}) =>
    chains(made(actions, coaching, { proposals: [{ ...proposals[0], ...proposed }] }), '2026-05-01')
      .filter(({ missing }) => missing.includes('coaching'))
      .map((chain) => chain.action.id);
  expect(lackingIn(two, { quality: 'listening' })).toEqual(['a1']);
  expect(lackingIn(two, {})).toEqual([]);
  expect(lackingIn(two.slice(2), { quality: 'listening' })).toEqual(['a3']);
  expect(lackingIn(two.slice(0, 1), { quality: 'greeting' })).toEqual([]);
  const alike = [...two, action('a4', { ...closed, quality: 'listening' })];
  expect(lackingIn(alike, { quality: 'listening' }, { E020: session('a4') })).toEqual([]);
});

test('training is the action itself: no session is missing, whether it is done or late', () => {
  const training = { proposals: [{ type: 'training', text: 'The refresher.' }] };
  const [late] = chains(made([action('a1')], {}, training), '2026-05-01');
  expect(late).toMatchObject({ proposed: 'training', missing: [], daysOverdue: 31 });
  const closed = action('a1', { state: 'done', closedOn: '2026-03-30', outcome: 'Passed.' });
  expect(chains(made([closed], {}, training), '2026-05-01')[0]?.missing).toEqual([]);
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
