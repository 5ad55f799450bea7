import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';

/** A record that may be begun from another: its kind, what the way to it says, and what is known of it already. */
export interface Beginning {
  kind: KindName;
  says: string;
  data: Readonly<Record<string, unknown>>;
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** What the work asks for next after a record: feedback after a check, coaching after an action, a decision after handing in. */
export const begunFrom = (portfolio: Portfolio, record: AnyRecord): Beginning[] => {
  const { number, data } = record;
  if (data.withdrawn) return [];
  if (record.kind === 'observation') {
    const known = { colleague: record.data.colleague, observations: [number] };
    return [{ kind: 'feedback', says: 'Give feedback on this check', data: known }];
  }
  if (record.kind === 'feedback') return coachingAfter(record);
  if (record.kind === 'coaching')
    return [
      {
        kind: 'observation',
        says: 'Observe whether it helped',
        data: { colleague: record.data.colleague },
      },
    ];
  if (record.kind === 'submission') return [decisionAfter(portfolio, record)];
  return record.kind === 'decision' ? afterDecision(portfolio, record) : [];
};

const coachingAfter = ({ number, data }: PortfolioRecord<'feedback'>): Beginning[] =>
  data.actions
    .filter(({ state }) => state === 'open')
    .map(({ id, action }) => ({
      kind: 'coaching',
      says: `Coach on: ${action}`,
      data: { colleague: data.colleague, feedback: number, action: id },
    }));

/** The learner says that they have read it; a later decision cites the one that it changes. */
const afterDecision = (portfolio: Portfolio, { number, data }: PortfolioRecord<'decision'>): Beginning[] => [
  {
    kind: 'acknowledgement',
    says: 'Say that you have read it',
    data: { of: number, by: portfolio.file.learner },
  },
  {
    kind: 'decision',
    says: 'Decide anew: the new decision cites this one',
    data: { changes: number, submission: data.submission, assessor: data.assessor, evidence: data.evidence },
  },
];

/** Every criterion that was handed in, with the evidence handed in for it; what is decided is left to the assessor. */
const decisionAfter = (portfolio: Portfolio, { number, data }: PortfolioRecord<'submission'>): Beginning => {
  const handed = data.items.flatMap(({ evidence, criteria }) => {
    const claimed = (portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion);
    return (criteria.length > 0 ? criteria : claimed).map((criterion) => ({ evidence, criterion }));
  });
  const evidenceFor = (ref: string) =>
    distinct(handed.filter(({ criterion }) => criterion === ref).map(({ evidence }) => evidence));
  return {
    kind: 'decision',
    says: 'Write down what the assessor decided',
    data: {
      submission: number,
      assessor: data.to,
      evidence: distinct(data.items.map(({ evidence }) => evidence)),
      criteria: distinct(handed.map(({ criterion }) => criterion)).map((criterion) => ({
        criterion,
        evidence: evidenceFor(criterion),
      })),
    },
  };
};
