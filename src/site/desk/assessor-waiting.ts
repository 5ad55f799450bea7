import { shortened } from '#language/words.ts';
import type { CriterionState } from '#portfolio/coverage/coverage.ts';
import { isJudged, type Judgement, judgementsOn } from '#portfolio/coverage/judgements.ts';
import type { AnyRecord, Claim, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import { placeInWords } from '../place-in-words.ts';
import type { Site } from '../portfolio.ts';
import { authenticityOf } from './authenticity.ts';

/** A place that an assessor looks at: the words claimed, or the record where it names none. */
export interface PlaceToJudge {
  number: string;
  title: string;
  kind: string;
  on: string;
  /** Whose work it is, who signed or saw it, whether an AI tool was used. */
  authenticity: string[];
  at?: string | undefined;
  quote: string;
  shows?: string | undefined;
  path: string;
}

/** A criterion that something was handed in for and that no decision has answered. */
export interface WaitingCriterion {
  ref: string;
  text: string;
  state: CriterionState;
  path: string;
  places: PlaceToJudge[];
}

/** A submission with what of it still awaits judgement. */
export interface Waiting {
  number: string;
  title: string;
  on: string;
  to: string;
  note?: string | undefined;
  path: string;
  criteria: WaitingCriterion[];
}

type Submission = PortfolioRecord<'submission'>;

/**
 * Every submission that still awaits judgement, oldest first, criterion by criterion in the order of the units.
 * A criterion that already counts waits for nothing, whatever else was handed in for it.
 */
export const awaitsJudgement = (site: Site): Waiting[] => {
  const judged = judgementsOn(site.portfolio);
  const all = ofKind(site.portfolio, 'submission')
    .map((submission) => waitingOf(site, submission, judged))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return all
    .map((one, index) => ({
      ...one,
      criteria: one.criteria.filter(({ ref }) => !handedInAgain(all.slice(index + 1), ref)),
    }))
    .filter(({ criteria }) => criteria.length > 0);
};

/** A criterion handed in again waits once, under the latest submission. */
const handedInAgain = (later: readonly Waiting[], ref: string): boolean =>
  later.some(({ criteria }) => criteria.some((one) => one.ref === ref));

const waitingOf = (
  site: Site,
  submission: Submission,
  judged: ReadonlyMap<string, readonly Judgement[]>,
): Waiting => {
  const { portfolio } = site;
  const open = new Map<string, string[]>();
  for (const { evidence, criterion } of handedIn(portfolio, submission))
    if (!isJudged(submission, evidence, judged.get(criterion) ?? []))
      open.set(criterion, [...(open.get(criterion) ?? []), evidence]);
  return {
    number: submission.number,
    title: submission.data.title,
    on: submission.data.on,
    to: nameShown(portfolio, submission.data.to),
    note: submission.data.note,
    path: paths.record(submission.number),
    criteria: [...portfolio.criteria.keys()]
      .flatMap((ref) => {
        const evidence = open.get(ref);
        return evidence ? [waitingCriterion(site, ref, evidence)] : [];
      })
      .filter(({ state }) => state !== 'met' && state !== 'exempt'),
  };
};

/** Evidence with the criteria it was handed in for; where none are named, all that it claims. */
export const handedIn = (portfolio: Portfolio, { data }: Submission) =>
  data.items.flatMap(({ evidence, criteria }) => {
    const claimed = (portfolio.claimsOf.get(evidence) ?? []).map(({ criterion }) => criterion);
    return [...new Set(criteria.length > 0 ? criteria : claimed)].map((criterion) => ({
      evidence,
      criterion,
    }));
  });

const waitingCriterion = (site: Site, ref: string, evidence: readonly string[]): WaitingCriterion => {
  const criterion = site.portfolio.criteria.get(ref);
  return {
    ref,
    text: criterion?.text ?? '',
    state: stateOf(site, ref),
    path: criterion ? paths.criterion(criterion) : paths.map,
    places: evidence.flatMap((number) => placesOf(site.portfolio, ref, number)),
  };
};

/** The state of a criterion as the one model of coverage gives it. */
export const stateOf = ({ units }: Site, ref: string): CriterionState =>
  units.flatMap(({ criteria }) => criteria).find(({ criterion }) => criterion.ref === ref)?.state ?? 'open';

const placesOf = (portfolio: Portfolio, ref: string, number: string): PlaceToJudge[] => {
  const record = portfolio.byNumber.get(number);
  if (!record) return [];
  const claims = (portfolio.claimsOf.get(number) ?? []).filter(({ criterion }) => criterion === ref);
  return claims.length > 0
    ? claims.map((claim) => placeOfClaim(portfolio, claim))
    : [wholeRecord(portfolio, record)];
};

/** Words are judged whole; only what would be a page of its own is cut, and read in its record. */
const longestQuote = 1500;

/** A claim with its words and the link to the exact place. */
const placeOfClaim = (portfolio: Portfolio, { record, at, quote, shows, anchor }: Claim): PlaceToJudge => ({
  ...wholeRecord(portfolio, record),
  at: at === undefined ? undefined : placeInWords(at),
  quote: shortened(quote, longestQuote),
  shows,
  path: paths.place(record, anchor),
});

const wholeRecord = (portfolio: Portfolio, record: AnyRecord): PlaceToJudge => ({
  number: record.number,
  title: record.data.title,
  kind: kindOf(record.kind).title,
  on: dayOf(record),
  authenticity: authenticityOf(portfolio, record),
  quote: '',
  path: paths.record(record.number),
});
