import type { Chain, Missing } from './chain.ts';

type Made = Omit<Chain, 'missing'>;

/**
 * What is missing now. Of an open action that is not due yet nothing is; a dropped action that was not coached lacks
 * only its day and its words. A session is missing only where coaching was proposed for this very action; training is
 * the action itself, and done with it. After a session the follow-up must be named, for a line that merely came up again
 * tells nobody what the session did; without a session any later check of the line is enough, once the action is done.
 */
export const missingIn = (chain: Made): Missing[] => {
  const { action, daysOverdue, proposed, sessions, seenSince } = chain;
  const closed = action.state !== 'open';
  const due = action.state === 'done' || daysOverdue > 0;
  const coached = sessions.length > 0;
  const followed = isFollowedUp(chain);
  const excused = sessions.at(-1)?.noFollowUp !== undefined;
  const unchecked = action.quality !== undefined && !seenSince;
  const lacks: [Missing, boolean][] = [
    ['coaching', due && proposed === 'coaching' && !coached],
    ['follow-up', coached && (closed || daysOverdue > 0) && !followed && !excused],
    ['later check', action.state === 'done' && !coached && !followed && unchecked],
    ['day closed', closed && action.closedOn === undefined],
    ['outcome', closed && action.outcome === undefined],
  ];
  return lacks.filter(([, is]) => is).map(([what]) => what);
};

/** Whether a record is named that shows what came of it: by the last session, or by the action itself. */
export const isFollowedUp = ({ sessions, shownBy }: Pick<Made, 'sessions' | 'shownBy'>): boolean =>
  sessions.at(-1)?.followUp !== undefined || shownBy.length > 0;
