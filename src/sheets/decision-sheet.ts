import { states, testsNotPassed } from '#authoring/new-record/ask-decision.ts';
import { sentenceOf } from '#authoring/new-record/field-sort.ts';
import type { Choice } from '#portfolio/choices.ts';
import { labelOf } from '#portfolio/field-labels.ts';
import { wordingOf } from '#portfolio/kept/claims-lock.ts';
import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Claim, PortfolioRecord } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { handedIn } from '#site/desk/assessor-waiting.ts';
import { foundOf } from '#site/findings/found-here.ts';
import { paths } from '#site/href.ts';
import { placeInWords } from '#site/place-in-words.ts';
import type { Site } from '#site/portfolio.ts';
import { type AskedQuestion, questionsOf } from '#site/shared/checklist.ts';
import { choiceInWords, dateInWords } from '#site/words.ts';
import { asJudged } from './as-judged.ts';
import { markOf, portfolioMark } from './portfolio-mark.ts';
import type { MadeSheet } from './sheet-file.ts';

type Submission = PortfolioRecord<'submission'>;

/** A field as the form asks for it: its label and the sentence of its schema. */
export interface Asked {
  name: string;
  label: string;
  help: string;
}

/** A passage that claims a criterion. */
export interface Passage {
  number: string;
  title: string;
  /** Its place on the sheet. */
  path: string;
  quote: string;
  at: string | undefined;
  shows: string | undefined;
}

/** A criterion to decide on, in the specification's words, with what claims it. */
export interface SheetCriterion {
  ref: string;
  code: string;
  text: string;
  outcome: string;
  condition: string | undefined;
  passages: readonly Passage[];
  evidence: readonly { number: string; title: string }[];
  questions: readonly AskedQuestion[];
  /** What the check says of it. */
  found: ReturnType<typeof foundOf>;
  /** What was decided before. */
  earlier: readonly string[];
}

/** All that the sheet of a decision shows beside the evidence itself. */
export interface DecisionSheet {
  number: string;
  title: string;
  learner: string;
  qualification: string;
  handedInOn: string;
  to: string;
  note: string | undefined;
  day: string | undefined;
  fictional: string | undefined;
  evidence: readonly { number: string; title: string; sha256: string }[];
  units: readonly {
    code: string;
    title: string;
    criteria: readonly SheetCriterion[];
    questions: readonly AskedQuestion[];
  }[];
  assessors: readonly { id: string; name: string; qualification: string | undefined }[];
  earlierDecisions: readonly Choice[];
  states: readonly Choice[];
  tests: readonly Choice[];
  checked: readonly Asked[];
  asked: Readonly<Record<string, Asked>>;
}

/** What the maker of a sheet is told of the world. */
export interface Making {
  site: Site;
  submission: Submission;
  hashesOf: (number: string) => ReadonlyMap<string, string>;
  program: string;
  /** The day on which it is made. */
  today: string;
}

/** The evidence of a submission that is there and not withdrawn, in its order, each piece once. */
export const evidenceOn = ({ site: { portfolio }, submission }: Making): AnyRecord[] =>
  [...new Set(submission.data.items.map(({ evidence }) => evidence))]
    .flatMap((number) => portfolio.byNumber.get(number) ?? [])
    .filter(({ data }) => !data.withdrawn);

/** What the sheet carries for the file that it saves. The same content gives the same sheet, whenever it is made again. */
export const madeSheet = (making: Making): MadeSheet => {
  const { site, submission, hashesOf, program, today } = making;
  const judged = evidenceOn(making).map((record) => asJudged(record, hashesOf(record.number)));
  const portfolio = portfolioMark(site.portfolio);
  const facts = ['decision', portfolio, submission.number, judged.map(({ sha256 }) => sha256)];
  return {
    kind: 'decision',
    portfolio,
    sheet: markOf(facts),
    program,
    madeOn: today,
    submission: submission.number,
    judged: judged.map((one) => ({ ...one, lines: [...one.lines] })),
    criteria: unitsOn(making).flatMap(({ criteria }) =>
      criteria.flatMap(({ ref }) => {
        const criterion = site.portfolio.criteria.get(ref);
        return criterion ? [{ ref, wording: wordingOf(criterion) }] : [];
      }),
    ),
  };
};

const shape = schemas.decision.shape;

const askedOf = (name: string, schema: Parameters<typeof sentenceOf>[0]): Asked => ({
  name,
  label: labelOf(name),
  help: sentenceOf(schema),
});

/** What the sheet of a decision shows. */
export const decisionSheet = (making: Making): DecisionSheet => {
  const { site, submission } = making;
  const { portfolio, today } = site;
  const { number, data } = submission;
  const criterion = shape.criteria.unwrap().element;
  return {
    number,
    title: data.title,
    learner: portfolio.learner?.shownAs ?? portfolio.file.learner,
    qualification: [...new Set(portfolio.file.registrations.map((one) => one.qualification))].join('; '),
    handedInOn: data.on,
    to: nameShown(portfolio, data.to),
    note: data.note,
    day: portfolio.file.asAt === undefined ? undefined : today,
    fictional: portfolio.file.fictional,
    evidence: madeSheet(making).judged.map((one) => ({
      number: one.number,
      sha256: one.sha256,
      title: portfolio.byNumber.get(one.number)?.data.title ?? '',
    })),
    units: unitsOn(making),
    assessors: [...portfolio.vouchers.values()]
      .filter(({ role }) => role === 'assessor')
      .map(({ id, shownAs, qualification }) => ({ id, name: shownAs, qualification })),
    earlierDecisions: ofKind(portfolio, 'decision')
      .filter((one) => one.data.submission === number)
      .map((one) => ({ value: one.number, label: `${one.number} ${one.data.title}` })),
    states,
    tests: testsNotPassed,
    checked: fieldsOf(shape.checked).map(([name, schema]) => askedOf(name, schema)),
    asked: Object.fromEntries(
      [
        ...Object.entries(shape),
        ...Object.entries(criterion.shape).map(([name, one]) => [`criteria.${name}`, one] as const),
      ].map(([name, schema]) => [name, askedOf(name.replace('criteria.', ''), schema)]),
    ),
  };
};

const unitsOn = (making: Making): DecisionSheet['units'] => {
  const { site, submission } = making;
  const here = new Set(evidenceOn(making).map(({ number }) => number));
  const evidence = new Map<string, string[]>();
  for (const one of handedIn(site.portfolio, submission))
    if (here.has(one.evidence))
      evidence.set(one.criterion, [...(evidence.get(one.criterion) ?? []), one.evidence]);
  return site.portfolio.units
    .map((unit) => ({
      code: unit.code,
      title: unit.title,
      questions: questionsOf(site, unit.code),
      criteria: unit.outcomes.flatMap(({ criteria }) =>
        criteria.flatMap(({ code }) => {
          const numbers = evidence.get(`${unit.code}/${code}`);
          return numbers ? [criterionOn(site, `${unit.code}/${code}`, numbers)] : [];
        }),
      ),
    }))
    .filter(({ criteria }) => criteria.length > 0);
};

const criterionOn = (site: Site, ref: string, numbers: readonly string[]): SheetCriterion => {
  const { portfolio, units } = site;
  const criterion = portfolio.criteria.get(ref);
  const cover = units.flatMap(({ criteria }) => criteria).find((one) => one.criterion.ref === ref);
  return {
    ref,
    code: criterion?.code ?? ref,
    text: criterion?.text ?? '',
    outcome: criterion?.outcome.text ?? '',
    condition: criterion?.condition?.when,
    evidence: numbers.map((number) => ({
      number,
      title: portfolio.byNumber.get(number)?.data.title ?? '',
    })),
    passages: numbers.flatMap((number) => passagesOf(portfolio.byNumber.get(number), ref, site)),
    questions: questionsOf(site, ref),
    found: foundOf(site, ref),
    earlier: (cover?.history ?? []).map(
      ({ decision, state, by, on }) =>
        `${decision.number}: ${choiceInWords(state)}, ${nameShown(portfolio, by)}, ${dateInWords(on)}`,
    ),
  };
};

const passagesOf = (record: AnyRecord | undefined, ref: string, { portfolio }: Site): Passage[] => {
  if (!record) return [];
  const claims = (portfolio.claimsOf.get(record.number) ?? []).filter(({ criterion }) => criterion === ref);
  const whole = { number: record.number, title: record.data.title };
  if (claims.length === 0)
    return [
      { ...whole, path: paths.record(record.number), quote: '', at: 'the whole record', shows: undefined },
    ];
  return claims.map((claim) => ({
    ...whole,
    path: paths.place(record, claim.anchor),
    quote: claim.quote,
    at: placeOf(claim),
    shows: claim.shows,
  }));
};

/** Where the words of a claim stand, where its quotation does not say it. */
const placeOf = ({ at, record, quote }: Claim): string | undefined => {
  if (at === undefined || placeInRecord(record, at) === undefined) return quote ? undefined : at;
  return placeInWords(at);
};
