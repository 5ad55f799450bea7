/** On what a field depends that has no answer otherwise: a field beside it, and what stands there. */
export type Condition =
  /** It holds one of these values. */
  | { field: string; is: readonly string[] }
  /** It holds something, or nothing. */
  | { field: string; given: boolean };

const decided = ['upheld', 'partly-upheld', 'not-upheld'];

/** By `kind.path.field`, or by `path.field` for what every kind has. */
const conditions: Readonly<Record<string, Condition>> = {
  'observation.draw': { field: 'check', is: ['planned'] },
  'observation.drawItem': { field: 'draw', given: true },
  'observation.reason': { field: 'check', is: ['spot'] },
  'observation.noDevelopment': { field: 'developmentPoints', given: false },
  'observation.dispute.decidedOn': { field: 'outcome', is: decided },
  'observation.dispute.decidedBy': { field: 'outcome', is: decided },
  'observation.dispute.reason': { field: 'outcome', is: decided },
  'observation.dispute.changed': { field: 'outcome', is: ['upheld', 'partly-upheld'] },
  'feedback.noDevelopment': { field: 'developmentPoints', given: false },
  'customer-feedback.results.n': { field: 'shares', given: true },
  'centre-document.meeting': { field: 'type', is: ['standardisation'] },
  'coaching.action': { field: 'feedback', given: true },
  'coaching.because': { field: 'feedback', given: false },
  'coaching.quality': { field: 'feedback', given: false },
  'coaching.actions.closedOn': { field: 'state', is: ['done', 'dropped'] },
  'coaching.actions.outcome': { field: 'state', is: ['done', 'dropped'] },
  'coaching.actions.shownBy': { field: 'state', is: ['done'] },
  'coaching.noFollowUp': { field: 'followUp', given: false },
  'decision.criteria.reasons': { field: 'state', is: ['part-met', 'not-yet-met'] },
  'scorecard.sections.qualityCriteria.standardKind': { field: 'standard', given: true },
  'scorecard.sections.qualityCriteria.standardIn': { field: 'standard', given: true },
  'gap-plan.closedBy': { field: 'state', is: ['closed'] },
  'feedback.actions.closedOn': { field: 'state', is: ['done', 'dropped'] },
  'feedback.actions.outcome': { field: 'state', is: ['done', 'dropped'] },
  'feedback.actions.shownBy': { field: 'state', is: ['done'] },
  'analysis.actions.closedOn': { field: 'state', is: ['done', 'dropped'] },
  'analysis.actions.outcome': { field: 'state', is: ['done', 'dropped'] },
  'analysis.actions.shownBy': { field: 'state', is: ['done'] },
  'attachments.publishedWithItsProperties': { field: 'file', given: true },
  replacesFrom: { field: 'replaces', given: true },
};

/** What a field depends on; undefined where it can always be answered. `path` are the names of the fields around it. */
export const conditionOf = (kind: string, path: readonly string[], name: string): Condition | undefined => {
  const place = [...path, name].join('.');
  return conditions[`${kind}.${place}`] ?? conditions[place];
};

/** Whether a field can be answered in view of those beside it. */
export const applies = (
  condition: Condition | undefined,
  beside: Readonly<Record<string, unknown>>,
): boolean => {
  if (!condition) return true;
  const value = beside[condition.field];
  if ('is' in condition) return condition.is.includes(String(value));
  return isGiven(value) === condition.given;
};

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
