import type { AnyRecord, PortfolioRecord } from '#portfolio/portfolio.ts';

type Feedback = PortfolioRecord<'feedback'>;
type Observation = PortfolioRecord<'observation'>;

/** A session as delivered, and the later look at it or the reason why there was none. */
export interface Session {
  coaching: PortfolioRecord<'coaching'>;
  followUp: Observation | undefined;
  noFollowUp: string | undefined;
}

/** From what was seen to what came of it: one for each action agreed in feedback. */
export interface Chain {
  observations: Observation[];
  feedback: Feedback;
  action: Feedback['data']['actions'][number];
  /** Days past the due day as at today; 0 where it is closed or not yet due. */
  daysOverdue: number;
  /** What the feedback proposed for this very action. */
  proposed: 'coaching' | 'training' | undefined;
  /** In the order of their days. */
  sessions: Session[];
  shownBy: AnyRecord[];
  /** The first later observation that rated the action's quality criterion, whether or not anybody named it. */
  seenSince: Observation | undefined;
  missing: Missing[];
}

/** What a chain still lacks. */
export type Missing = 'coaching' | 'follow-up' | 'later check' | 'day closed' | 'outcome';
