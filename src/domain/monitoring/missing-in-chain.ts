import type { Chain } from './chains.ts';

/** What a chain still lacks. */
export type Missing = 'coaching' | 'follow-up' | 'day closed' | 'outcome';

/**
 * What is missing now. An open action that is not due yet may still be coached and looked at again; coaching is
 * missing only where the feedback proposed coaching or training; a dropped action lacks only its day and its words.
 */
export const missingIn = (chain: Omit<Chain, 'missing'>): Missing[] => {
  const { feedback, action, daysOverdue, sessions, shownBy, seenSince } = chain;
  const due = action.state === 'done' || daysOverdue > 0;
  const proposed = feedback.data.proposals.length > 0;
  const looked = sessions.some(({ followUp, noFollowUp }) => followUp || noFollowUp !== undefined);
  const closed = action.state !== 'open';
  const lacks: [Missing, boolean][] = [
    ['coaching', due && proposed && sessions.length === 0],
    ['follow-up', due && !looked && !seenSince && shownBy.length === 0],
    ['day closed', closed && action.closedOn === undefined],
    ['outcome', closed && action.outcome === undefined],
  ];
  return lacks.filter(([, is]) => is).map(([what]) => what);
};
