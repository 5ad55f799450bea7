import type { Choice } from '#portfolio/choices.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { qualityRef } from '#portfolio/schema/fields.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { actionFields } from '#portfolio/schema/records/envelope.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { askField, askFields } from './ask-fields.ts';
import { type Answers, words } from './ask-words.ts';
import { offersFor } from './offers.ts';
import { type Asker, promptOf, type Setting, within } from './question.ts';

const shape = schemas.feedback.shape;
const qualityField = qualityRef('The quality criterion.');

/**
 * Asks for feedback in the order in which it is given: whom, on which observations of theirs, what was good, what would be
 * better or why nothing would. `known` is not asked again; `suggested` may be changed.
 */
export const askFeedback = async (
  ask: Asker,
  given: Setting,
  known: Readonly<Answers>,
  suggested: Readonly<Answers>,
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'feedback', record: answers, ids: new Set<string>() };
  answers.colleague ??= await askField('colleague', shape.colleague, ask, setting, true);
  const choices = observationsOf(setting.portfolio, String(answers.colleague));
  if (answers.observations === undefined && choices.length > 0)
    answers.observations = await askObservations(choices, ask);
  const fields = Object.entries(shape);
  const needed = fields.filter(([name, schema]) => isRequired(schema) && name !== 'strengths');
  const sofar = await askFields(needed, ask, setting, { known: answers, suggested });
  await askStrengths(sofar, ask, { ...setting, record: sofar });
  await askDevelopment(sofar, ask, { ...setting, record: sofar });
  const more = fields.filter(([name]) => name !== 'developmentPoints' && name !== 'noDevelopment');
  return askFields(more, ask, setting, { known: sofar });
};

/** Where there is one observation, it is said and not asked. */
const askObservations = async (choices: readonly Choice[], ask: Asker): Promise<string[]> => {
  const [only, ...others] = choices;
  if (!only || others.length > 0)
    return ask({
      type: 'choices',
      ask: promptOf('observations', shape.observations),
      choices,
      required: true,
    });
  await ask({ type: 'told', ask: `observations: ${only.label}` });
  return [only.value];
};

/** The observations of a colleague, or of all where nobody is named: those without feedback first, and of these the newest first. */
export const observationsOf = (portfolio: Portfolio, colleague?: unknown): Choice[] => {
  const answered = new Set(ofKind(portfolio, 'feedback').flatMap(({ data }) => data.observations));
  const rank = ({ number }: AnyRecord) => (answered.has(number) ? 1 : 0);
  return ofKind(portfolio, 'observation')
    .filter(({ data }) => colleague === undefined || data.colleague === colleague)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.data.observedOn.localeCompare(a.data.observedOn) ||
        b.number.localeCompare(a.number),
    )
    .map(({ number, data }) => ({
      value: number,
      label: `${number}  ${data.title} (${data.observedOn})${answered.has(number) ? ', has feedback' : ''}`,
    }));
};

/** What was done well comes first, and there is always something. */
const askStrengths = async (answers: Answers, ask: Asker, setting: Setting): Promise<void> => {
  if (answers.strengths !== undefined) return;
  const strengths: unknown[] = [];
  for (;;) {
    const question =
      strengths.length === 0 ? 'One thing that was done well' : 'Another thing done well (empty: no more)';
    const text = (await ask(words(question, strengths.length === 0))).trim();
    if (text === '') break;
    strengths.push(await askPoint(text, within(`done well ${strengths.length + 1}`, ask), setting));
  }
  answers.strengths = strengths;
};

/** One point that would be better; or why there is none. */
const askDevelopment = async (answers: Answers, ask: Asker, setting: Setting): Promise<void> => {
  if (answers.developmentPoints !== undefined || answers.noDevelopment !== undefined) return;
  const point = await ask(words('One thing that would be better (empty: none this time)', false));
  if (point.trim() === '')
    answers.noDevelopment = await ask(words('Why was there nothing to develop this time?', true));
  else {
    answers.developmentPoints = [await askPoint(point.trim(), within('to be better', ask), setting)];
    await askAction(answers, ask, setting);
  }
};

/** What was agreed about it, which coaching and a later check then look back on. */
const askAction = async (answers: Answers, ask: Asker, setting: Setting): Promise<void> => {
  if (answers.actions !== undefined) return;
  const question = 'What was agreed to be done about it? (empty: nothing yet)';
  const action = (await ask(words(question, false))).trim();
  if (action === '') return;
  const { portfolio } = setting;
  const colleague = String(answers.colleague);
  const owner = await ask({
    type: 'choice',
    ask: 'Who does it?',
    choices: [
      { value: colleague, label: portfolio.observed.get(colleague)?.shownAs ?? colleague },
      { value: 'learner', label: 'I do' },
    ],
  });
  const fields = [['due', actionFields.due] as const, ['measure', actionFields.measure] as const];
  const rest = await askFields(fields, within('agreed', ask), setting);
  answers.actions = [{ id: 'a1', action, owner, ...rest }];
};

/** What a point is about, so that it can be followed: its observation where there are several, its quality criterion and an example. */
const askPoint = async (text: string, ask: Asker, setting: Setting): Promise<Answers> => {
  const { portfolio, record = {} } = setting;
  const point: Answers = { text };
  const observations = observationsOf(portfolio, String(record.colleague)).filter(({ value }) =>
    ((record.observations ?? []) as string[]).includes(value),
  );
  if (observations.length > 1)
    point.observation = await ask({
      type: 'choice',
      ask: 'In which observation was it seen?',
      choices: observations,
    });
  const choices = offersFor('quality', qualityField, setting);
  if (choices.length > 0)
    point.quality = await ask({ type: 'choice', ask: 'Which quality criterion is it about?', choices });
  point.example = (await ask(words('What was said or done, as an example of it?', true))).trim();
  return point;
};
