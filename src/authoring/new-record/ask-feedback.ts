import type { Choice } from '#portfolio/choices.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { qualityRef } from '#portfolio/schema/fields.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { askField, askFields } from './ask-fields.ts';
import { type Answers, words } from './ask-words.ts';
import { offersFor } from './offers.ts';
import { type Asker, promptOf, type Setting } from './question.ts';

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
  const needed = fields.filter(([, schema]) => isRequired(schema));
  const sofar = await askFields(needed, ask, setting, { known: answers, suggested });
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

/** The observations of a colleague, those without feedback first, and of these the newest first. */
const observationsOf = (portfolio: Portfolio, colleague: string): Choice[] => {
  const answered = new Set(ofKind(portfolio, 'feedback').flatMap(({ data }) => data.observations));
  const rank = ({ number }: AnyRecord) => (answered.has(number) ? 1 : 0);
  return ofKind(portfolio, 'observation')
    .filter(({ data }) => data.colleague === colleague)
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

/** One point that would be better, with its quality criterion and an example; or why there is none. */
const askDevelopment = async (answers: Answers, ask: Asker, setting: Setting): Promise<void> => {
  if (answers.developmentPoints !== undefined || answers.noDevelopment !== undefined) return;
  const point = await ask(words('One thing that would be better (empty: none this time)', false));
  if (point.trim() === '') {
    answers.noDevelopment = await ask(words('Why was there nothing to develop this time?', true));
    return;
  }
  const qualities = offersFor('quality', qualityField, setting);
  const quality =
    qualities.length > 0
      ? {
          quality: await ask({
            type: 'choice',
            ask: 'Which quality criterion is it about?',
            choices: qualities,
          }),
        }
      : {};
  const example = await ask(words('What was said or done, as an example of it?', true));
  answers.developmentPoints = [{ text: point.trim(), ...quality, example: example.trim() }];
};
