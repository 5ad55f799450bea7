import { group } from '#language/group.ts';
import type { CriterionCoverage, UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { blocks } from '#rules/judge.ts';

/** Something the learner can do next, and where it is about. */
export interface NextStep {
  what: string;
  why: string;
  due?: string | undefined;
  about: { record: string } | { criterion: string } | { findings: true };
}

/** What an assessor asked for in a decision that has not been answered by a later one. */
export interface Asked {
  decision: PortfolioRecord<'decision'>;
  nextAction: string;
  due: string | undefined;
  on: string;
  by: string;
  /** Criteria of that decision that still stand as part met or not yet met. */
  criteria: readonly string[];
}

/** What the assessors asked for and nobody has settled yet, latest first. */
export const askedFor = (portfolio: Portfolio, units: readonly UnitCoverage[]): Asked[] => {
  const open = new Map<string, string[]>();
  for (const { judged, state, criterion } of units.flatMap(({ criteria }) => criteria))
    if (judged && (state === 'part-met' || state === 'not-yet-met'))
      open.set(judged.decision.number, [...(open.get(judged.decision.number) ?? []), criterion.ref]);
  return ofKind(portfolio, 'decision')
    .filter(({ number }) => open.has(number))
    .map((decision) => ({
      decision,
      nextAction: decision.data.nextAction,
      due: decision.data.due,
      on: decision.data.on,
      by: decision.data.assessor,
      criteria: open.get(decision.number) ?? [],
    }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
};

/**
 * What to do next, most pressing first: mend errors, do what the assessor asked, what internal quality assurance waits for,
 * overdue actions with colleagues, gap plans, evidence to hand in, passages to write, and criteria that nothing claims.
 */
export const nextSteps = (
  portfolio: Portfolio,
  units: readonly UnitCoverage[],
  findings: readonly Finding[],
  today: string,
): NextStep[] => {
  const criteria = units.flatMap((unit) => unit.criteria);
  return [
    ...errorSteps(findings),
    ...askedFor(portfolio, units).map(askedStep),
    ...overdueSteps(portfolio, today),
    ...gapSteps(criteria),
    ...handInSteps(criteria),
    ...toWriteSteps(criteria),
    ...openSteps(criteria),
  ];
};

const errorSteps = (findings: readonly Finding[]): NextStep[] => {
  const count = findings.filter(blocks).length;
  if (count === 0) return [];
  return [
    {
      what: `Mend ${count} ${count === 1 ? 'error' : 'errors'} in your records`,
      why: 'The portfolio cannot be published before.',
      about: { findings: true },
    },
  ];
};

const askedStep = ({ decision, nextAction, due, criteria }: Asked): NextStep => ({
  what: nextAction,
  due,
  why: `Your assessor asked for it in ${decision.number}, on ${criteria.join(', ')}.`,
  about: { record: decision.number },
});

const overdueSteps = (portfolio: Portfolio, today: string): NextStep[] =>
  ofKind(portfolio, 'feedback')
    .flatMap((record) => record.data.actions.map((action) => ({ record, action })))
    .filter(({ action }) => action.state === 'open' && action.due < today)
    .sort((a, b) => (a.action.due < b.action.due ? -1 : 1))
    .map(({ record, action }) => ({
      what: `Close the action agreed in ${record.number}: ${action.action}`,
      why: 'It is overdue; an assessor looks for actions that were followed up.',
      due: action.due,
      about: { record: record.number },
    }));

const gapSteps = (criteria: readonly CriterionCoverage[]): NextStep[] =>
  criteria.flatMap(({ criterion, gapPlan, claims, state }) =>
    gapPlan && claims.length === 0 && state !== 'met' && state !== 'exempt'
      ? [
          {
            what: `Close the gap on ${criterion.ref}: ${gapPlan.data.method}`,
            why: `Agreed in ${gapPlan.number}.`,
            due: gapPlan.data.due,
            about: { criterion: criterion.ref },
          },
        ]
      : [],
  );

const handInSteps = (criteria: readonly CriterionCoverage[]): NextStep[] =>
  criteria
    .filter(({ state }) => state === 'claimed')
    .map(({ criterion, claims }) => ({
      what: `Hand in your evidence for ${criterion.ref}`,
      why: `${claims.length === 1 ? 'One claim stands' : `${claims.length} claims stand`} and none has been submitted. Only an assessor can decide that it is met.`,
      about: { criterion: criterion.ref },
    }));

/** Records in which passages are marked whose words are still to come: who has begun one finishes it first. */
const toWriteSteps = (criteria: readonly CriterionCoverage[]): NextStep[] => {
  const begun = criteria
    .filter(({ state }) => state === 'open')
    .flatMap(({ criterion, toWrite }) => toWrite.map(({ record }) => ({ record, ref: criterion.ref })));
  return [...group(begun, ({ record }) => record.number)].map(([number, passages]) => ({
    what: `Write your own words in ${number}, ${passages[0]?.record.data.title}`,
    why: `It marks passages for ${[...new Set(passages.map(({ ref }) => ref))].join(', ')} that are still to be written.`,
    about: { record: number },
  }));
};

const openSteps = (criteria: readonly CriterionCoverage[]): NextStep[] =>
  criteria
    .filter(({ state, toWrite }) => state === 'open' && toWrite.length === 0)
    .map(({ criterion }) => ({
      what: `Find evidence for ${criterion.ref}: ${criterion.text}`,
      why: 'Nothing claims it yet.',
      about: { criterion: criterion.ref },
    }));
