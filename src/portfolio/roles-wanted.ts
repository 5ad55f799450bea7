import type { Voucher } from './schema/people.ts';

/** What somebody vouches as. */
export type Role = Voucher['role'];

/**
 * What somebody must vouch as, by kind and field, and for a declaration by what it declares; a field that is not here
 * may name anyone who vouches.
 */
const wanted: Readonly<Record<string, readonly Role[]>> = {
  'portfolio.learner': ['learner'],
  'account.by': ['learner'],
  'testimony.witness': ['witness'],
  'discussion.assessor': ['assessor'],
  'assessor-observation.assessor': ['assessor'],
  'questioning.assessor': ['assessor'],
  'workplace-document.seenBy.by': ['assessor'],
  'assessment-plan.assessor': ['assessor'],
  'assessment-plan.expertWitnesses': ['witness'],
  'submission.to': ['assessor'],
  'decision.assessor': ['assessor'],
  'decision.countersigned.by': ['assessor'],
  'gap-plan.agreedWith': ['assessor'],
  'exemption.decidedBy': ['assessor', 'iqa'],
  'declaration.by authenticity': ['learner'],
  'declaration.by centre-authentication': ['assessor', 'iqa'],
  'declaration.by certificate-claim': ['assessor', 'iqa'],
  'iqa-plan.iqa': ['iqa'],
  'iqa-sample.iqa': ['iqa'],
  'iqa-sample.response.by': ['assessor'],
  'iqa-sample.observed.assessor': ['assessor'],
  'eqa-visit.eqa': ['eqa'],
};

/** The roles that fit a field of a kind, or of the portfolio; undefined where anyone who vouches may stand there. */
export const rolesWanted = (
  kind: string,
  path: readonly string[],
  declares?: string,
): readonly Role[] | undefined => {
  const field = [kind, ...path].join('.');
  return wanted[field === 'declaration.by' ? `${field} ${declares}` : field];
};
