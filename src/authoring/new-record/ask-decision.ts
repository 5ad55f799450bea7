import type { Choice } from '#portfolio/choices.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { askFields } from './ask-fields.ts';
import { type Answers, words } from './ask-words.ts';
import { offersFor } from './offers.ts';
import { type Asker, promptOf, type Setting } from './question.ts';

const shape = schemas.decision.shape;
const criterionField = shape.criteria.unwrap().element.shape.criterion;

/** What can be decided on a criterion. */
export const states: readonly Choice[] = [
  { value: 'met', label: 'met' },
  { value: 'part-met', label: 'part met, which never counts' },
  { value: 'not-yet-met', label: 'not yet met' },
];

/** Why a criterion is not met yet, by the test that its evidence does not pass. */
export const testsNotPassed: readonly Choice[] = [
  { value: 'valid', label: 'valid: it does not show what the criterion asks' },
  { value: 'authentic', label: "authentic: it is not plain that it is the learner's own" },
  { value: 'current', label: 'current: it is not recent enough' },
  { value: 'sufficient', label: 'sufficient: there is not enough of it' },
  { value: 'reliable', label: 'reliable: another assessor might decide otherwise' },
];

/**
 * Asks for a decision in the order in which it is made: which evidence was judged, what was decided on each criterion and
 * why where it is not met, then the feedback. Criteria that the evidence claims come first.
 */
export const askDecision = async (
  ask: Asker,
  given: Setting,
  known: Readonly<Answers>,
  suggested: Readonly<Answers>,
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'decision', record: answers, ids: new Set<string>() };
  if (answers.submission === undefined) await askSubmission(answers, ask, setting);
  answers.evidence ??= await askEvidence(ask, setting);
  answers.criteria ??= await askCriteria(ask, setting);
  answers.checked ??= await askChecked(ask);
  const fields = Object.entries(shape);
  const first = fields.filter(([, schema]) => isRequired(schema));
  const sofar = await askFields(first, ask, setting, { known: answers, suggested });
  return askFields(fields, ask, { ...setting, record: sofar }, { known: sofar });
};

const none = 'none';

/** A hand-in that waits for its decision is most likely the one that is answered. */
const askSubmission = async (answers: Answers, ask: Asker, { portfolio }: Setting): Promise<void> => {
  const choices = submissionsWaiting(portfolio);
  if (choices.length === 0) return;
  const answer = await ask({
    type: 'choice',
    ask: 'Which hand-in does it answer?',
    choices: [...choices, { value: none, label: 'none of these' }],
    initial: choices[0]?.value,
  });
  if (answer !== none) answers.submission = answer;
};

/** The submissions that no decision has answered yet, the newest first. */
export const submissionsWaiting = (portfolio: Portfolio): Choice[] =>
  ofKind(portfolio, 'submission')
    .filter(
      ({ number }) => !(portfolio.citedBy.get(number) ?? []).some(({ from }) => from.kind === 'decision'),
    )
    .toReversed()
    .map(({ number, data }) => ({ value: number, label: `${number}  ${data.title} (${data.on})` }));

const passed: readonly Choice[] = [
  { value: 'valid', label: 'valid: it shows what the criteria ask' },
  { value: 'authentic', label: "authentic: it is the learner's own" },
  { value: 'current', label: 'current: it is recent enough' },
  { value: 'sufficient', label: 'sufficient: there is enough of it' },
  { value: 'reliable', label: 'reliable: another assessor would decide alike' },
];

/** A decision is never edited, so what was checked is asked while it is made. None is ticked beforehand: that is the assessor's to say. */
const askChecked = async (ask: Asker): Promise<Answers | undefined> => {
  const ticked = await ask({
    type: 'choices',
    ask: 'Which tests was the evidence checked against and found to pass? (empty: not said)',
    choices: passed,
    required: false,
  });
  return checkedAgainst(ticked);
};

/** What was ticked as every test with yes or no; undefined where none was ticked, since nothing was said then. */
export const checkedAgainst = (ticked: readonly string[]): Answers | undefined =>
  ticked.length === 0
    ? undefined
    : Object.fromEntries(passed.map(({ value }) => [value, ticked.includes(value)]));

/** What is in the submission named is ticked. */
const askEvidence = (ask: Asker, setting: Setting): Promise<string[]> =>
  ask({
    type: 'choices',
    ask: promptOf('evidence', shape.evidence),
    choices: evidenceToJudge(setting),
    initial: evidenceIn(setting.portfolio, setting.record?.submission),
    required: true,
  });

/** What can be judged: what was handed in comes first. */
export const evidenceToJudge = (setting: Setting): Choice[] => {
  const isHandedIn = ({ value }: Choice) =>
    (setting.portfolio.citedBy.get(value) ?? []).some(({ from }) => from.kind === 'submission') ? 0 : 1;
  return offersFor('evidence', shape.evidence.element, setting)
    .filter(({ value }) => value.startsWith('E'))
    .toSorted((a, b) => isHandedIn(a) - isHandedIn(b));
};

/** The evidence in a submission; undefined where no such one is there. */
export const evidenceIn = (portfolio: Portfolio, submission: unknown): string[] | undefined =>
  recordOfKind(portfolio, String(submission), 'submission')?.data.items.map(({ evidence }) => evidence);

const askCriteria = async (ask: Asker, setting: Setting): Promise<unknown[]> => {
  const choices = criteriaToDecide(setting);
  const chosen = await ask({
    type: 'choices',
    ask: 'Which criteria were decided on? Those that the evidence claims come first.',
    choices,
    initial: criteriaClaimed(setting),
    required: true,
  });
  const decided: unknown[] = [];
  for (const criterion of chosen) decided.push(await askState(criterion, ask, setting));
  return decided;
};

/** The criteria that the evidence of a decision claims. */
const claimedBy = ({ portfolio, record = {} }: Setting): ReadonlySet<string> =>
  new Set(
    (Array.isArray(record.evidence) ? (record.evidence as string[]) : []).flatMap((number) =>
      (portfolio.claimsOf.get(number) ?? []).map(({ criterion }) => criterion),
    ),
  );

/** What can be decided on: the criteria that the evidence claims come first. */
export const criteriaToDecide = (setting: Setting): Choice[] => {
  const claimed = claimedBy(setting);
  const rank = ({ value }: Choice) => (claimed.has(value) ? 0 : 1);
  return offersFor('criterion', criterionField, setting).toSorted((a, b) => rank(a) - rank(b));
};

/** The criteria for which evidence waits to be decided on, each in the order of its unit. */
export const criteriaClaimed = (setting: Setting): string[] => {
  const claimed = claimedBy(setting);
  return criteriaToDecide(setting)
    .map(({ value }) => value)
    .filter((value) => claimed.has(value));
};

const askState = async (criterion: string, ask: Asker, { portfolio }: Setting): Promise<unknown> => {
  const text = portfolio.criteria.get(criterion)?.text ?? '';
  const unchosen = 'Choose a decision with the arrow keys';
  const state = await ask({
    type: 'choice',
    ask: `${criterion}, ${text}: what was decided?`,
    choices: states,
    unchosen,
  });
  if (state === 'met') return { criterion, state };
  const test = await ask({
    type: 'choice',
    ask: `${criterion}: which test does it not pass yet?`,
    choices: testsNotPassed,
  });
  const why = (await ask(words(`${criterion}: why?`, true))).trim();
  return { criterion, state, reasons: [{ test, why }] };
};
