import { group } from '#language/group.ts';
import type { CriterionCoverage, UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Figure } from '#portfolio/coverage/figures.ts';
import { isUnsettled } from '#portfolio/coverage/quality-assurance.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { commandFor } from '../shared/begin.ts';
import { criterionLink, judged } from './assessor-decisions.ts';
import { awaitsJudgement, type Waiting } from './assessor-waiting.ts';
import { openQualityActions } from './quality-assurance.ts';

/** What the assessor's page shows. */
export const assessorView = (site: Site) => {
  const waiting = awaitsJudgement(site);
  const notSubmitted = claimedNotSubmitted(site);
  const decisions = judged(site);
  return {
    learner: site.portfolio.learner?.shownAs ?? '',
    figures: figures(site, waiting, notSubmitted.flatMap(({ criteria }) => criteria).length),
    waiting,
    notSubmitted,
    decisions,
    disagreements: disagreements(site),
    actions: openQualityActions(site),
    gapPlans: gapPlans(site),
    /** What stands where nothing waits, and where nothing is claimed without having been handed in. */
    nothing: nothingYet(site),
    answers: answers(site),
  };
};

const nothingYet = ({ portfolio }: Site) => ({
  waiting: portfolio.records.some(({ kind }) => kind === 'submission')
    ? undefined
    : {
        words: 'Nothing was handed in yet. What waits for a decision will stand here.',
        command: commandFor('submission'),
      },
  claimed:
    portfolio.claims.length === 0 ? 'Nothing is claimed yet.' : 'Everything claimed has been handed in.',
});

const figures = (site: Site, waiting: readonly Waiting[], notSubmitted: number): Figure[] => {
  const refs = new Set(waiting.flatMap(({ criteria }) => criteria.map(({ ref }) => ref)));
  const all = site.units.flatMap(({ criteria }) => criteria);
  const judgedOnes = all.filter((one) => one.judged !== null).length;
  const figure = (id: string, label: string, numerator: number, rule: string): Figure => ({
    id,
    label,
    numerator,
    denominator: all.length,
    rule,
    asAt: site.today,
  });
  return [
    figure(
      'waiting',
      'await judgement',
      refs.size,
      'Criteria with evidence handed in that no decision has answered yet.',
    ),
    figure('judged', 'judged', judgedOnes, 'Criteria with at least one decision, whatever it says.'),
    figure(
      'not-submitted',
      'claimed, not handed in',
      notSubmitted,
      'Criteria that do not count yet, claimed by at least one record that was neither handed in nor judged for them.',
    ),
  ];
};

/** By unit, the criteria that do not count yet and that some record claims without having been handed in for them. */
export const claimedNotSubmitted = (site: Site) =>
  site.units
    .map((cover) => ({
      unit: unitName(cover),
      criteria: cover.criteria.flatMap((one) => {
        const open = one.state === 'met' || one.state === 'exempt' ? [] : notHandedIn(one);
        return open.length === 0
          ? []
          : [{ ...criterionLink(site, one.criterion.ref), state: one.state, evidence: open }];
      }),
    }))
    .filter(({ criteria }) => criteria.length > 0);

const unitName = ({ unit }: UnitCoverage): string =>
  `${unit.awardingOrganisation} ${unit.number}: ${unit.title}`;

/** Each record that was neither handed in nor judged already, once, at the first place that it claims. */
const notHandedIn = ({ claims, submitted, history }: CriterionCoverage) => {
  const handedIn = new Set(
    [
      ...submitted,
      ...history.flatMap(({ evidence }) => evidence.map((number) => ({ evidence: number }))),
    ].map(({ evidence }) => evidence),
  );
  const open = claims.filter(({ record }) => !handedIn.has(record.number));
  return [...group(open, ({ record }) => record.number).values()].flatMap(([first]) =>
    first
      ? [
          {
            number: first.record.number,
            title: first.record.data.title,
            path: paths.place(first.record, first.anchor),
          },
        ]
      : [],
  );
};

/** What a quality assurer did not agree with, and whether something has settled it. */
const disagreements = (site: Site) =>
  site.units.flatMap(({ criteria }) =>
    criteria.flatMap((one) =>
      [...one.iqa, ...one.eqa]
        .filter(({ agrees }) => !agrees)
        .map((sampled) => ({
          ...criterionLink(site, one.criterion.ref),
          why: sampled.why,
          by: nameShown(site.portfolio, sampled.by),
          on: sampled.on,
          number: sampled.record.number,
          recordPath: paths.record(sampled.record.number),
          decision: sampled.decision,
          decisionPath: paths.record(sampled.decision),
          settled: !isUnsettled(site.portfolio, sampled, one.history),
        })),
    ),
  );

const gapPlans = (site: Site) =>
  ofKind(site.portfolio, 'gap-plan').map(({ number, data }) => ({
    number,
    path: paths.record(number),
    criteria: data.criteria.map((ref) => criterionLink(site, ref)),
    reason: data.reason,
    method: data.method,
    agreedWith: nameShown(site.portfolio, data.agreedWith),
    on: data.on,
    due: data.due,
    open: data.state === 'open',
    overdue: data.state === 'open' && data.due < site.today,
    closedBy: data.closedBy,
    closedPath: data.closedBy && paths.record(data.closedBy),
  }));

/** Findings that the centre or the learner has answered, each once for the same answer. */
const answers = ({ findings, portfolio }: Site) =>
  [
    ...group(
      findings.filter(({ answered }) => answered),
      ({ rule, answered }) => `${rule} ${answered?.at}`,
    ).values(),
  ].flatMap(([first, ...more]) =>
    first?.answered
      ? [
          {
            rule: first.rule,
            at: first.answered.at,
            message: first.message,
            more: more.length,
            reason: first.answered.reason,
            by: nameShown(portfolio, first.answered.by),
            on: first.answered.on,
          },
        ]
      : [],
  );
