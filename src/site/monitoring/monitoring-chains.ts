import type { Chain, Missing } from '#monitoring/chain.ts';
import { chains, proposalsWithoutAction } from '#monitoring/chains.ts';
import { isFollowedUp } from '#monitoring/missing-in-chain.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { manyInWords } from './before-and-after.ts';
import { chainView, cited } from './chain-row.ts';

/** Every action agreed in feedback, from what was seen to what came of it; those that are open first. */
export const chainsView = (site: Site, colleague?: string) => {
  const all = chains(site.portfolio, site.today).filter(
    ({ feedback }) => colleague === undefined || feedback.data.colleague === colleague,
  );
  const shown = all.map((chain) => chainView(site, chain, all));
  const inState = (state: string) => all.filter(({ action }) => action.state === state).length;
  return {
    n: all.length,
    open: shown.filter(({ isOpen }) => isOpen),
    closed: shown.filter(({ isOpen }) => !isOpen),
    many: manyInWords(shown.filter(({ change }) => change?.difference).length),
    counts: {
      done: inState('done'),
      open: inState('open'),
      dropped: inState('dropped'),
      overdue: all.filter(({ daysOverdue }) => daysOverdue > 0).length,
      byName: all.filter(isFollowedUp).length,
      cameUpAgain: all.filter((chain) => !isFollowedUp(chain) && chain.seenSince !== undefined).length,
    },
    unclosed: all
      .filter(({ missing, daysOverdue }) => missing.length > 0 || daysOverdue > 0)
      .map(unclosedShown),
    withoutAction: proposalsWithoutAction(site.portfolio)
      .filter(({ data }) => colleague === undefined || data.colleague === colleague)
      .map(cited),
  };
};

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
