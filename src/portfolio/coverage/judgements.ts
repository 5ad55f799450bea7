import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { ofKind } from '../select.ts';

/** What an assessor decided on one criterion, in one decision. */
export interface Judgement {
  criterion: string;
  state: 'met' | 'part-met' | 'not-yet-met';
  by: string;
  on: string;
  decision: PortfolioRecord<'decision'>;
  evidence: readonly string[];
  reasons: readonly { test: string; why: string }[];
  feedback?: string | undefined;
}

/** Every judgement of every criterion, oldest first; withdrawn decisions are left out. */
export const judgementsOn = (portfolio: Portfolio): Map<string, Judgement[]> => {
  const all = ofKind(portfolio, 'decision').flatMap((decision) =>
    decision.data.criteria.map(({ criterion, state, evidence, reasons, feedback }) => ({
      criterion,
      state,
      reasons,
      feedback,
      decision,
      by: decision.data.assessor,
      on: decision.data.on,
      evidence: evidence.length > 0 ? evidence : decision.data.evidence,
    })),
  );
  return group(
    all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ({ criterion }) => criterion,
  );
};

/**
 * Whether evidence that a submission handed in for a criterion was judged: a decision on that criterion, one of
 * `judgements`, answers the submission, or was made on that day or later and either rests on that evidence or finds the
 * criterion met, so that nothing more is needed. A decision on other evidence that leaves it open judges it not.
 */
export const isJudged = (
  submission: PortfolioRecord<'submission'>,
  evidence: string,
  judgements: readonly Judgement[],
): boolean =>
  judgements.some(
    (one) =>
      one.decision.data.submission === submission.number ||
      (one.on >= submission.data.on && (one.state === 'met' || one.evidence.includes(evidence))),
  );

/**
 * The day from which a decision counts: its own, and for a trainee's the day on which somebody else, who is no trainee,
 * countersigned it (DEC-6), not before it was made. Undefined while it is shown and changes nothing.
 */
export const countsFrom = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'decision'>,
): string | undefined => {
  const { assessor, countersigned } = data;
  if (!portfolio.vouchers.get(assessor)?.trainee) return data.on;
  const qualified =
    countersigned !== undefined &&
    countersigned.by !== assessor &&
    countersigned.on >= data.on &&
    !portfolio.vouchers.get(countersigned.by)?.trainee;
  return qualified ? countersigned.on : undefined;
};

/** Whether a decision counts, as of today. */
export const countsAsDecided = (portfolio: Portfolio, decision: PortfolioRecord<'decision'>): boolean =>
  countsFrom(portfolio, decision) !== undefined;
