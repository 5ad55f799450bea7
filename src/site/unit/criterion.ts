import { group } from '#language/group.ts';
import { shortened } from '#language/words.ts';
import type { CriterionCoverage } from '#portfolio/coverage/coverage.ts';
import { countsAsDecided } from '#portfolio/coverage/judgements.ts';
import type { Claim, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { foundOf } from '../findings/found-here.ts';
import { criterionAnchor, paths } from '../href.ts';
import { placeInWords } from '../place-in-words.ts';
import type { Site } from '../portfolio.ts';
import { questionsOf } from '../shared/checklist.ts';
import { claimLists, claimsAtOnce } from '../sheets.ts';
import { alikeCriteria, alikeView } from './equivalent-criteria.ts';

/** Claims shown at once; the rest stand behind a line that opens. */
const shownAtOnce = 2;
const longestQuote = 220;

/** A claim as a line: what it quotes, what it shows, and where it stands. */
export const claimView = (claim: Claim) => ({
  number: claim.record.number,
  title: claim.record.data.title,
  kind: kindOf(claim.record.kind).title,
  at: claim.at === undefined ? undefined : placeInWords(claim.at),
  quote: shortened(claim.quote, longestQuote),
  shows: claim.shows,
  path: paths.place(claim.record, claim.anchor),
});

/** Whether a judgement is in force, was changed by a later one, or waits until somebody countersigns it. */
const standingOf = (
  portfolio: Portfolio,
  one: CriterionCoverage,
  decision: PortfolioRecord<'decision'>,
): 'in-force' | 'changed' | 'awaits-countersignature' => {
  if (!countsAsDecided(portfolio, decision)) return 'awaits-countersignature';
  return decision === one.judged?.decision ? 'in-force' : 'changed';
};

/** Where all claims stand, if there are too many for the page: then only those judged and the newest stand on it. */
const allClaims = (site: Site, { criterion }: CriterionCoverage) => {
  const list = claimLists(site).get(criterion.ref);
  return (
    list && {
      path: paths.claims(criterion),
      count: list.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
    }
  );
};

/** All claims in their order, or of too many those that a decision rests on and after them the newest. */
const claimsShown = ({ claims, history }: CriterionCoverage): readonly Claim[] => {
  if (claims.length <= claimsAtOnce) return claims;
  const judged = new Set(history.flatMap(({ evidence }) => evidence));
  const newest = [...claims].sort((a, b) => (dayOf(a.record) < dayOf(b.record) ? 1 : -1));
  const first = newest.filter(({ record }) => judged.has(record.number));
  return [...first, ...newest.filter(({ record }) => !judged.has(record.number))].slice(0, claimsAtOnce);
};

/** So many numbers of evidence stand in one line; the record that it is about lists all of them. */
const numbersAtOnce = 30;

/** What was handed in, one line a submission. */
const submittedView = ({ submitted }: CriterionCoverage, person: (id: string) => string) =>
  [...group(submitted, ({ submission }) => submission.number)].map(([number, items]) => ({
    number,
    path: paths.record(number),
    evidence: items.slice(0, numbersAtOnce).map(({ evidence }) => evidence),
    more: Math.max(0, items.length - numbersAtOnce),
    on: items[0]?.on ?? '',
    to: person(items[0]?.to ?? ''),
  }));

/** The lanes that are empty, in one sentence; nothing is missed where the criterion is exempt. */
const stillToCome = ({ submitted, history, iqa, eqa, iqaPlanned, exemption }: CriterionCoverage): string => {
  if (exemption) return '';
  const missing = [
    ...(submitted.length === 0 ? ['handed in'] : []),
    ...(history.length === 0 ? ['judged'] : []),
    ...(iqa.length + eqa.length === 0 ? ['sampled'] : []),
  ];
  const planned = iqaPlanned && iqa.length === 0 ? ' IQA plans to sample it.' : '';
  return missing.length === 0
    ? planned.trim()
    : `Not yet ${missing.join(', ').replace(/, ([^,]+)$/, ' or $1')}.${planned}`;
};

/** One criterion with the words claimed for it, and every lane of its evidence, as its unit's page shows it. */
export const criterionView = (one: CriterionCoverage, site: Site) => {
  const { portfolio } = site;
  const claims = claimsShown(one).map(claimView);
  const alike = alikeView(one.criterion.ref, portfolio);
  const person = (id: string) => nameShown(portfolio, id);
  return {
    ref: one.criterion.ref,
    code: one.criterion.code,
    text: one.criterion.text,
    sourceText: one.criterion.sourceText,
    condition: one.criterion.condition,
    anchor: criterionAnchor(one.criterion.code),
    alike,
    alikeCriteria: alikeCriteria(alike),
    state: one.state,
    questions: questionsOf(site, one.criterion.ref),
    found: foundOf(site, one.criterion.ref),
    claims: claims.slice(0, shownAtOnce),
    moreClaims: claims.slice(shownAtOnce),
    claimCount: one.claims.length,
    allClaims: allClaims(site, one),
    toWrite: one.toWrite.map(({ record, anchor }) => ({
      number: record.number,
      title: record.data.title,
      path: paths.place(record, anchor),
    })),
    submitted: submittedView(one, person),
    history: one.history.map(({ decision, on, by, state, reasons, feedback, evidence }) => ({
      number: decision.number,
      path: paths.record(decision.number),
      on,
      by: person(by),
      state,
      reasons,
      feedback,
      evidence: evidence.slice(0, numbersAtOnce).map((number) => ({ number, path: paths.record(number) })),
      more: Math.max(0, evidence.length - numbersAtOnce),
      countersigned: decision.data.countersigned && {
        by: person(decision.data.countersigned.by),
        on: decision.data.countersigned.on,
      },
      byHand: decision.data.takenIn !== undefined && decision.data.signatures.length === 0,
      standing: standingOf(portfolio, one, decision),
    })),
    sampled: [...one.iqa, ...one.eqa].map(({ record, on, by, agrees, why }) => ({
      number: record.number,
      path: paths.record(record.number),
      on,
      by: person(by),
      agrees,
      why,
      lane: record.kind === 'iqa-sample' ? 'IQA' : 'EQA',
    })),
    still: stillToCome(one),
    exemption: one.exemption && {
      number: one.exemption.number,
      path: paths.record(one.exemption.number),
      on: one.exemption.data.on,
      type: one.exemption.data.type,
    },
    gapPlan: one.gapPlan && {
      number: one.gapPlan.number,
      path: paths.record(one.gapPlan.number),
      method: one.gapPlan.data.method,
      due: one.gapPlan.data.due,
    },
    actions: one.actions.map(({ record, action, due }) => ({
      number: record.number,
      path: paths.record(record.number),
      action,
      due,
    })),
  };
};

/** One criterion as its unit's page shows it. */
export type CriterionView = ReturnType<typeof criterionView>;
