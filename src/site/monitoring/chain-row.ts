import type { Chain, Missing, Session } from '#monitoring/chain.ts';
import { changeAfter } from '#monitoring/change-after.ts';
import { isFollowedUp } from '#monitoring/missing-in-chain.ts';
import { scoredObservations } from '#monitoring/scored-observation.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { changeShown } from '../coaching/before-and-after.ts';
import { paths } from '../href.ts';
import { qualityWords } from '../monitored.ts';
import type { Site } from '../portfolio.ts';
import { counted, shortDate } from '../words.ts';

const missingInWords: Record<Missing, string> = {
  coaching: 'The session proposed is not recorded.',
  'follow-up': 'No follow-up named.',
  'later check': 'Its line was not checked since.',
  'day closed': 'The day it was closed is missing.',
  outcome: 'What came of it is missing.',
};

/** One chain as a row of the page. */
export type ChainShown = ReturnType<typeof chainView>;

/** `all` are the chains beside it, which bound what stands before and after. */
export const chainView = ({ portfolio }: Site, chain: Chain, all: readonly Chain[]) => {
  const { observations, feedback, action, sessions, missing } = chain;
  return {
    colleague: nameShown(portfolio, feedback.data.colleague),
    seen: observations.map(cited),
    feedback: cited(feedback),
    action: action.action,
    quality:
      action.quality === undefined
        ? undefined
        : qualityWords(
            portfolio,
            action.quality,
            observations.map(({ data }) => data.scorecard),
          ),
    owner: nameShown(portfolio, action.owner),
    due: shortDate(action.due),
    measure: action.measure,
    outcome: action.outcome,
    sessions: sessions.map(({ coaching }) => cited(coaching)),
    noSession: noSession(chain),
    looks: looksOf(chain),
    noLook: sessions.flatMap(({ followUp, noFollowUp }) => (followUp || !noFollowUp ? [] : [noFollowUp])),
    isOpen: action.state === 'open',
    state: stateOf(chain),
    missing: missing.map((what) => missingInWords[what]),
    waits: action.state === 'open' && !missing.includes('follow-up'),
    change: changeShown(changeAfter(chain, all, scoredObservations(portfolio))),
  };
};

/** A record as it is named in a row. */
export const cited = (record: AnyRecord) => ({
  number: record.number,
  path: paths.record(record.number),
  on: shortDate(dayOf(record)),
});

/** Why no session stands there: nothing was proposed for the action, it was training, or it is still to come. */
const noSession = ({ action, daysOverdue, proposed, sessions }: Chain): string | undefined => {
  if (sessions.length > 0) return undefined;
  if (proposed === undefined) return 'None proposed';
  const what = `${proposed === 'training' ? 'Training' : 'Coaching'} proposed`;
  if (action.state === 'dropped') return `${what}, dropped`;
  if (action.state === 'open') return daysOverdue > 0 ? `${what}, not held` : `${what}, not yet held`;
  return proposed === 'training' ? 'Training, done as the action itself' : `${what}, none recorded`;
};

/** The records that were named; and, where the last step names none, the first later check in which the line came up. */
const looksOf = (chain: Chain) => {
  const { sessions, shownBy, seenSince } = chain;
  const named = [...sessions.flatMap(({ followUp }: Session) => followUp ?? []), ...shownBy];
  return {
    records: [...new Set<AnyRecord>(named)].map(cited),
    cameUp: isFollowedUp(chain) || !seenSince ? undefined : cited(seenSince),
  };
};

const stateOf = ({ action, daysOverdue }: Chain) => {
  const closed = action.closedOn === undefined ? '' : `, closed ${shortDate(action.closedOn)}`;
  if (action.state === 'done') return { word: `Done${closed}`, tone: 'good', sign: 's-met' };
  if (action.state === 'dropped') return { word: `Dropped${closed}`, tone: 'quiet', sign: 's-open' };
  if (daysOverdue > 0)
    return { word: `Overdue, ${counted(daysOverdue, 'day')}`, tone: 'bad', sign: 's-not-yet-met' };
  return { word: 'Open', tone: 'wait', sign: 's-gap-planned' };
};
