import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { isEvidence } from '#portfolio/schema/kinds.ts';
import { dayOf, ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-1: what is claimed was planned with the assessor beforehand, or says that it was not. */
export const evidenceNotPlanned: Rule = {
  id: 'evidence-not-planned',
  statements: ['DEC-1'],
  severity: 'warning',
  needsWhole: true,
  title: 'Evidence is in no assessment plan and does not say that it came unplanned',
  why: 'Assessment is planned with the learner; what came up by chance is welcome, and said to be so.',
  mend: 'Name the plan in `plannedIn`, or write `plannedIn: ad-hoc`; the plan can list the record under `evidence` as well. A plan counts from the day on which the learner agreed to it.',
  source: 'City & Guilds recording forms, form 5: assessment plans agreed beforehand',
  example: { wrong: 'E014 claims ocr-41/2.4 and no plan names it', right: 'plannedIn: D001' },
  gather: (count) => `${count} records claim criteria and were not planned beforehand`,
  judge: function* (portfolio) {
    const planned = plannedOn(portfolio);
    for (const record of portfolio.records) {
      if (record.data.withdrawn || !isEvidence(record.kind) || !portfolio.claimsOf.has(record.number))
        continue;
      const trouble = troubleWith(portfolio, record, planned.get(record.number));
      if (trouble)
        yield {
          get place() {
            return portfolio.placeOf(record.file, 'plannedIn' in record.data ? ['plannedIn'] : ['title']);
          },
          message: `${record.number} ${trouble}.`,
          subject: record.number,
        };
    }
  },
};

/** A plan stands from the day on which both the assessor and the learner had agreed to it. */
const agreedOn = ({ data: { on, agreedByLearner } }: PortfolioRecord<'assessment-plan'>): string =>
  agreedByLearner > on ? agreedByLearner : on;

/** The day on which the first plan that lists each record was agreed. */
const plannedOn = (portfolio: Portfolio): Map<string, string> => {
  const first = new Map<string, string>();
  for (const plan of ofKind(portfolio, 'assessment-plan'))
    for (const number of plan.data.items.flatMap(({ evidence }) => evidence)) {
      const before = first.get(number);
      if (before === undefined || agreedOn(plan) < before) first.set(number, agreedOn(plan));
    }
  return first;
};

const troubleWith = (
  portfolio: Portfolio,
  record: AnyRecord,
  listedOn: string | undefined,
): string | undefined => {
  const named = 'plannedIn' in record.data ? (record.data.plannedIn as string | undefined) : undefined;
  if (named === 'ad-hoc') return undefined;
  const ready = readyOn(record);
  const plan = recordOfKind(portfolio, named, 'assessment-plan');
  const { withdrawn } = plan?.data ?? {};
  const stands = withdrawn === undefined || (ready !== undefined && ready <= withdrawn.on);
  const days = [listedOn, stands && plan && agreedOn(plan)].filter((day) => typeof day === 'string').sort();
  if (days[0] === undefined && !stands)
    return `was planned in ${named}, which was withdrawn on ${withdrawn?.on}`;
  if (days[0] === undefined) return named === undefined ? 'is in no assessment plan' : undefined;
  return ready !== undefined && days[0] > ready
    ? `is dated ${ready}, and the plan that foresaw it was agreed on ${days[0]}`
    : undefined;
};

/** The day on which it became evidence; a document of the organisation is older than any plan, and rightly so. */
const readyOn = (record: AnyRecord): string | undefined => {
  if (record.kind === 'workplace-document') return undefined;
  const { agreedOn } = record.data as { agreedOn?: string };
  return agreedOn ?? dayOf(record);
};
