import { group } from '#language/group.ts';
import { shortened } from '#language/words.ts';
import type { CriterionCoverage } from '#portfolio/coverage/coverage.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { Claim } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import { placeInWords } from '../place-in-words.ts';
import { coverByRef, type RecordContext } from './record-context.ts';
import { criterionTarget } from './record-references.ts';

const longestQuote = 200;

/** What the record claims, criterion by criterion, each with its places and with what was decided on it. */
export const claimsView = (context: RecordContext) => {
  const claims = context.portfolio.claimsOf.get(context.record.number) ?? [];
  return [...group(claims, ({ criterion }) => criterion)].map(([ref, on]) => ({
    ref,
    text: context.portfolio.criteria.get(ref)?.text ?? '',
    target: criterionTarget(context, ref),
    places: on.map((claim) => placeView(context, claim)),
    ...standing(context, coverByRef(context.site).get(ref)),
  }));
};

/** The criteria for which a passage of the record is marked whose words are still to be written. */
export const toWriteView = ({ portfolio, record, path }: RecordContext) =>
  portfolio.toWrite
    .filter((claim) => claim.record.number === record.number)
    .map(({ criterion, anchor }) => ({
      ref: criterion,
      text: portfolio.criteria.get(criterion)?.text ?? '',
      target: `${path}#${anchor}`,
    }));

export type ClaimedCriterion = ReturnType<typeof claimsView>[number];

/** In quotation marks, unless the words bring their own. */
const quoted = (words: string): string => (words === '' || /^[“"]/.test(words) ? words : `“${words}”`);

/** Claims of a list have ids of their own, since another claim may point at them. */
const placeView = ({ path, record, portfolio }: RecordContext, claim: Claim) => {
  const listed = 'claims' in record.data ? (record.data.claims as unknown[]).length : 0;
  const index = (portfolio.claimsOf.get(record.number) ?? []).indexOf(claim);
  return {
    where: claim.at === undefined || index >= listed ? undefined : placeInWords(claim.at),
    quote: quoted(shortened(claim.quote, longestQuote)),
    shows: claim.shows,
    target: `${path}#${claim.anchor}`,
    anchor: index < listed ? fieldAnchor(['claims', index]) : undefined,
  };
};

/** What happened to this criterion with this record, lane by lane; nothing where its unit is not registered. */
const standing = (context: RecordContext, cover: CriterionCoverage | undefined) => {
  const { portfolio, record } = context;
  const person = (id: string) => nameShown(portfolio, id);
  const judged = (cover?.history ?? []).map((one) => ({
    number: one.decision.number,
    target: paths.record(one.decision.number),
    state: one.state,
    on: one.on,
    by: person(one.by),
    feedback: one.feedback,
    reasons: one.reasons,
    here: one.evidence.includes(record.number),
    /** How many other records the decision rests on. */
    others: new Set(one.evidence).size - 1,
  }));
  const here = new Set(judged.filter((one) => one.here).map(({ number }) => number));
  return {
    state: cover?.state,
    submitted: (cover?.submitted ?? [])
      .filter(({ evidence }) => evidence === record.number)
      .map(({ submission, on, to }) => ({
        number: submission.number,
        target: paths.record(submission.number),
        on,
        to: person(to),
      })),
    judged: judged.filter((one) => one.here),
    elsewhere: judged.filter((one) => !one.here).at(-1),
    sampled: [...(cover?.iqa ?? []), ...(cover?.eqa ?? [])]
      .filter(({ decision }) => here.has(decision))
      .map((one) => ({
        number: one.record.number,
        target: paths.record(one.record.number),
        lane: one.record.kind === 'iqa-sample' ? 'IQA' : 'EQA',
        agrees: one.agrees,
        why: one.why,
        on: one.on,
        by: person(one.by),
      })),
  };
};
