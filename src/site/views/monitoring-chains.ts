import { type Chain, chains, proposalsWithoutAction, type Session } from '#domain/monitoring/chains.ts';
import { changeAfter } from '#domain/monitoring/change-after.ts';
import type { Missing } from '#domain/monitoring/missing-in-chain.ts';
import type { PortfolioRecord } from '#domain/portfolio.ts';
import { dayOf, nameShown } from '#domain/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted, shortDate } from '../words.ts';
import { changeShown } from './chain-change.ts';
import { qualityWords, scoredOf } from './monitored.ts';

const missingInWords: Record<Missing, string> = {
  coaching: 'No session recorded.',
  'follow-up': 'Not looked at again.',
  'day closed': 'The day it was closed is missing.',
  outcome: 'What came of it is missing.',
};

/** Every action agreed in feedback, from what was seen to what came of it; those that are open first. */
export const chainsView = (site: Site, colleague?: string) => {
  const all = chains(site.portfolio, site.today).filter(
    ({ feedback }) => colleague === undefined || feedback.data.colleague === colleague,
  );
  const shown = all.map((chain) => chainView(site, chain));
  const inState = (state: string) => all.filter(({ action }) => action.state === state).length;
  return {
    n: all.length,
    open: shown.filter(({ isOpen }) => isOpen),
    closed: shown.filter(({ isOpen }) => !isOpen),
    counts: {
      done: inState('done'),
      open: inState('open'),
      dropped: inState('dropped'),
      overdue: all.filter(({ daysOverdue }) => daysOverdue > 0).length,
      lookedAgain: all.filter(isLookedAt).length,
    },
    unclosed: all.filter(({ missing }) => missing.length > 0).map(unclosedShown),
    withoutAction: proposalsWithoutAction(site.portfolio)
      .filter(({ data }) => colleague === undefined || data.colleague === colleague)
      .map(cited),
  };
};

/** A loop that somebody should close now, with what it lacks. */
const unclosedShown = (chain: Chain) => ({
  number: chain.feedback.number,
  path: paths.record(chain.feedback.number),
  words: `${chain.action.id}: ${chain.missing.map((what) => lacking[what]).join(', ')}${chain.daysOverdue > 0 ? `, ${counted(chain.daysOverdue, 'day')} overdue` : ''}`,
});

const lacking: Record<Missing, string> = {
  coaching: 'no session',
  'follow-up': 'not looked at again',
  'day closed': 'no day closed',
  outcome: 'no outcome',
};

const isLookedAt = ({ sessions, seenSince, shownBy }: Chain): boolean =>
  sessions.some(({ followUp }) => followUp) || seenSince !== undefined || shownBy.length > 0;

/** One chain as a row of the page. */
export type ChainShown = ReturnType<typeof chainView>;

const chainView = ({ portfolio }: Site, chain: Chain) => {
  const { observations, feedback, action, sessions, missing } = chain;
  return {
    colleague: nameShown(portfolio, feedback.data.colleague),
    seen: observations.map(cited),
    feedback: cited(feedback),
    action: action.action,
    quality: action.quality === undefined ? undefined : qualityWords(portfolio, action.quality),
    owner: nameShown(portfolio, action.owner),
    due: shortDate(action.due),
    measure: action.measure,
    outcome: action.outcome,
    sessions: sessions.map(({ coaching }) => cited(coaching)),
    looks: looksOf(chain),
    noLook: sessions.flatMap(({ followUp, noFollowUp }) => (followUp || !noFollowUp ? [] : [noFollowUp])),
    isOpen: action.state === 'open',
    state: stateOf(chain),
    missing: missing.map((what) => missingInWords[what]),
    waits: missing.length === 0 && action.state === 'open',
    change: changeShown(changeAfter(chain, scoredOf(portfolio))),
  };
};

const cited = (record: PortfolioRecord) => ({
  number: record.number,
  path: paths.record(record.number),
  on: shortDate(dayOf(record)),
});

/** The looks that were named come first; the first later check stands only where none was. */
const looksOf = ({ sessions, shownBy, seenSince }: Chain) => {
  const named = [...sessions.flatMap(({ followUp }: Session) => followUp ?? []), ...shownBy];
  const looks = named.length > 0 ? named : seenSince ? [seenSince] : [];
  return { named: named.length > 0, records: [...new Set<PortfolioRecord>(looks)].map(cited) };
};

const stateOf = ({ action, daysOverdue }: Chain) => {
  const closed = action.closedOn === undefined ? '' : ` ${shortDate(action.closedOn)}`;
  if (action.state === 'done') return { word: `Done${closed}`, tone: 'good', sign: 's-met' };
  if (action.state === 'dropped') return { word: `Dropped${closed}`, tone: 'quiet', sign: 's-open' };
  if (daysOverdue > 0)
    return { word: `Overdue, ${counted(daysOverdue, 'day')}`, tone: 'bad', sign: 's-not-yet-met' };
  return { word: 'Open', tone: 'wait', sign: 's-gap-planned' };
};
