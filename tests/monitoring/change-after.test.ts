import { expect, test } from 'vitest';
import { chains } from '#monitoring/chains.ts';
import { changeAfter } from '#monitoring/change-after.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import { differenceOfShares } from '#statistics/statistics.ts';
import { fedBack, observed, smallPortfolio } from './small-portfolio.ts';

const greeting = (rating: number) => ({ greeting: rating, listening: 3 });
const action = {
  id: 'a1',
  action: 'Try it',
  owner: 'colleague-a',
  due: '2026-04-01',
  measure: 'x',
  state: 'open',
};
const session = {
  on: '2026-03-20',
  colleague: 'colleague-a',
  feedback: 'E020',
  action: 'a1',
  by: 'sam',
  what: 'Practice',
  result: 'Good',
  noFollowUp: 'Soon',
};

const changeIn = (more: Record<string, unknown> = {}, withSession = true) => {
  const portfolio = smallPortfolio({
    observation: {
      E010: observed('2026-03-02', greeting(2)),
      E011: observed('2026-03-12', greeting(2)),
      E012: observed('2026-03-20', greeting(3)),
      E013: observed('2026-04-02', greeting(3)),
      E014: observed('2026-04-09', greeting(4)),
      E015: observed('2026-04-10', greeting(1), { check: 'spot', reason: 'Quiet.' }),
      E016: observed('2026-04-10', greeting(1), { colleague: 'colleague-b' }),
      E017: observed('2026-06-10', greeting(1), { scorecard: 'E002', version: '2' }),
    },
    feedback: {
      E020: fedBack('2026-03-14', ['E010', 'E011'], {
        actions: [{ ...action, quality: 'greeting', ...more }],
      }),
    },
    ...(withSession ? { coaching: { E030: session } } : {}),
  });
  const all = chains(portfolio, '2026-08-03');
  return all[0] && changeAfter(all[0], all, scoredObservations(portfolio));
};

test('planned checks of the colleague in one version are counted before and after the session', () => {
  const change = changeIn();
  expect(change?.turn).toEqual({ what: 'coaching', number: 'E030', on: '2026-03-20' });
  expect(change?.before).toMatchObject({ atStandard: 1, n: 3 });
  expect(change?.after).toMatchObject({ atStandard: 2, n: 2 });
  expect(change?.otherVersion).toBe(1);
  expect(change?.difference).toEqual(differenceOfShares({ successes: 1, n: 3 }, { successes: 2, n: 2 }));
});

test('without a session the feedback is the turn', () => {
  expect(changeIn({}, false)?.turn).toEqual({ what: 'feedback', number: 'E020', on: '2026-03-14' });
  expect(changeIn({}, false)?.before).toMatchObject({ atStandard: 0, n: 2 });
});

test('an action without a quality criterion, or one that nobody rated, claims no change', () => {
  expect(changeIn({ quality: undefined })).toBeUndefined();
  expect(changeIn({ quality: 'closing' })).toMatchObject({ before: undefined, difference: undefined });
});

const followedBy = (second: Record<string, unknown>, more: Record<string, unknown> = {}) => {
  const agreed = { ...action, quality: 'greeting', state: 'done' };
  const portfolio = smallPortfolio({
    observation: {
      E010: observed('2026-03-02', greeting(1)),
      E011: observed('2026-03-12', greeting(2)),
      E012: observed('2026-03-25', greeting(3)),
      E013: observed('2026-04-02', greeting(3)),
      E014: observed('2026-04-09', greeting(4)),
    },
    feedback: {
      E020: fedBack('2026-03-03', ['E010'], { actions: [agreed] }),
      E021: fedBack('2026-04-02', ['E012'], { actions: [{ ...agreed, ...second }], ...more }),
    },
    coaching: { E030: session },
  });
  const all = chains(portfolio, '2026-08-03');
  return all.map((chain) => changeAfter(chain, all, scoredObservations(portfolio)));
};

test('another action on the same line ends the one side and begins the other, so that no check counts after both', () => {
  const [first, second] = followedBy({});
  expect(first).toMatchObject({ from: undefined, turn: { on: '2026-03-20' }, to: '2026-04-02' });
  expect(first?.before).toMatchObject({ atStandard: 0, n: 2 });
  expect(first?.after).toMatchObject({ atStandard: 2, n: 2 });
  expect(second).toMatchObject({ from: '2026-03-20', turn: { on: '2026-04-02' }, to: undefined });
  expect(second?.before).toMatchObject({ atStandard: 2, n: 2 });
  expect(second?.after).toMatchObject({ atStandard: 1, n: 1 });
});

test('an action on another line, or of another colleague, bounds nothing', () => {
  const unbound = { from: undefined, to: undefined, after: { n: 3 } };
  expect(followedBy({ quality: 'listening' })[0]).toMatchObject(unbound);
  expect(followedBy({}, { colleague: 'colleague-b' })[0]).toMatchObject(unbound);
});

test('two actions with one turn share their checks and bound each other at neither side', () => {
  const [first, second] = followedBy({}, { on: '2026-03-20' });
  expect(first).toMatchObject({ from: undefined, to: undefined });
  expect(second?.after).toEqual(first?.after);
});
