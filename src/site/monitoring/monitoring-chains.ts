import type { Chain, Missing } from '#monitoring/chain.ts';
import { chains, proposalsWithoutAction } from '#monitoring/chains.ts';
import { isFollowedUp } from '#monitoring/missing-in-chain.ts';
import { nameShown } from '#portfolio/select.ts';
import { manyInWords } from '../coaching/before-and-after.ts';
import { paths } from '../href.ts';
import { atOnce } from '../paging.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { type ChainShown, chainView, cited } from './chain-row.ts';

/** Every action agreed in feedback, from what was seen to what came of it; those that are open first. */
export const chainsView = (site: Site, colleague?: string) => {
  const all = chains(site.portfolio, site.today).filter(
    ({ feedback }) => colleague === undefined || feedback.data.colleague === colleague,
  );
  const isOpen = ({ action }: Chain) => action.state === 'open';
  const [open, closed] = [all.filter(isOpen), all.filter((chain) => !isOpen(chain))];
  const [openShown, closedShown] = [open.slice(0, atOnce), closed.slice(-atOnce)].map((some) =>
    some.map((chain) => chainView(site, chain, all)),
  ) as [ChainShown[], ChainShown[]];
  const unclosed = all.filter(({ missing, daysOverdue }) => missing.length > 0 || daysOverdue > 0);
  const withoutAction = proposalsWithoutAction(site.portfolio).filter(
    ({ data }) => colleague === undefined || data.colleague === colleague,
  );
  const inState = (state: string) => all.filter(({ action }) => action.state === state).length;
  return {
    n: all.length,
    open: openShown,
    closed: closedShown,
    /** How many there are of each, shown or not. */
    all: {
      open: open.length,
      closed: closed.length,
      unclosed: unclosed.length,
      without: withoutAction.length,
    },
    many: manyInWords([...openShown, ...closedShown].filter(({ change }) => change?.difference).length),
    counts: {
      done: inState('done'),
      open: inState('open'),
      dropped: inState('dropped'),
      overdue: all.filter(({ daysOverdue }) => daysOverdue > 0).length,
      byName: all.filter(isFollowedUp).length,
      cameUpAgain: all.filter((chain) => !isFollowedUp(chain) && chain.seenSince !== undefined).length,
    },
    unclosed: unclosed.slice(0, atOnce).map(unclosedShown),
    withoutAction: withoutAction.slice(0, atOnce).map(cited),
  };
};

/** Every action as a row of a file, with the records that it rests on and what came of it. */
export const actionRows = ({ portfolio, today }: Site): string[][] => [
  [
    'feedback',
    'fed_back_on',
    'colleague',
    'action',
    'quality',
    'owner',
    'due',
    'state',
    'closed_on',
    'outcome',
    'seen_in',
    'coached_in',
    'days_overdue',
    'missing',
  ],
  ...chains(portfolio, today).map(({ feedback, action, observations, sessions, daysOverdue, missing }) => [
    ...[feedback.number, feedback.data.on, nameShown(portfolio, feedback.data.colleague)],
    ...[action.action, action.quality ?? '', nameShown(portfolio, action.owner), action.due],
    ...[action.state, action.closedOn ?? '', action.outcome ?? ''],
    observations.map(({ number }) => number).join(' '),
    sessions.map(({ coaching }) => coaching.number).join(' '),
    String(daysOverdue),
    missing.join(', '),
  ]),
];

/** A loop that somebody should close now, with what it lacks. */
const unclosedShown = ({ feedback, action, missing, daysOverdue }: Chain) => {
  const overdue = daysOverdue > 0 ? [`${counted(daysOverdue, 'day')} overdue`] : [];
  return {
    number: feedback.number,
    path: paths.record(feedback.number),
    words: `${action.id}: ${[...missing.map((what) => lacking[what]), ...overdue].join(', ')}`,
  };
};

const lacking: Record<Missing, string> = {
  coaching: 'the session proposed is not recorded',
  'follow-up': 'no follow-up named',
  'later check': 'its line not checked since',
  'day closed': 'no day closed',
  outcome: 'no outcome',
};
