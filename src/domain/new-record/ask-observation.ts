import { kindOf, schemas } from '../kinds.ts';
import type { PortfolioRecord } from '../portfolio.ts';
import { isRequired } from '../schema-walk.ts';
import { ofKind } from '../select.ts';
import { askField, askFields } from './ask-fields.ts';
import { askOccasion } from './ask-occasion.ts';
import { askRatings } from './ask-ratings.ts';
import { type Answers, askPoint, askWords } from './ask-words.ts';
import { withKnownFacts } from './known-facts.ts';
import { type Asker, choicesOf, promptOf, type Setting } from './question.ts';

const shape = schemas.observation.shape;

/** The fields asked first, in the order in which one notes a check. */
const noted = ['colleague', 'observedOn', 'channel', 'check', 'nature', 'technique', 'transaction'] as const;

const noStrength = 'Every transaction holds something done well; a record without it is not a fair one.';
const oneSided = 'Without a point or a reason the record tells only what was good.';

/**
 * The short way to write up a check on a colleague: what happened, one question a quality criterion of the scorecard in
 * force on that day, one strength, one development point. Choices begin at those of the last observation.
 */
export const askObservation = async (
  ask: Asker,
  setting: Setting,
  known: Readonly<Answers>,
): Promise<Answers> => {
  const last = ofKind(setting.portfolio, 'observation').at(-1);
  const answers: Answers = { ...known };
  for (const name of noted)
    if (answers[name] === undefined) answers[name] = await askNoted(name, ask, setting, last);
  await askOccasion(answers, ask, setting, last);
  const facts = withKnownFacts(kindOf('observation'), answers, setting.portfolio, setting.today);
  await askRatings(setting.portfolio, facts, ask);
  if (facts.strengths === undefined)
    await askWords('strengths', 'One thing done well', noStrength, facts, ask, (text) => [{ text }]);
  if (facts.developmentPoints === undefined)
    await askPoint('developmentPoints', 'One thing that would be better', facts, ask);
  if (facts.developmentPoints === undefined && facts.noDevelopment === undefined)
    await askWords('noDevelopment', 'Why was there nothing to develop?', oneSided, facts, ask);
  if (facts.claims === undefined && last) await askClaims(last, facts, ask);
  const left = Object.entries(shape).filter(([, schema]) => isRequired(schema));
  return askFields(left, ask, setting, { known: facts });
};

const askNoted = async (
  name: (typeof noted)[number],
  ask: Asker,
  setting: Setting,
  last: PortfolioRecord<'observation'> | undefined,
): Promise<unknown> => {
  const choices = choicesOf(shape[name], setting.portfolio);
  if (choices.length === 0) return askField(name, shape[name], ask, setting, true);
  return ask({ type: 'choice', ask: promptOf(name, shape[name]), choices, initial: last?.data[name] });
};

/**
 * The claims of the last observation that this one may make too: those on a place that it has as well.
 * What a place shows is not copied: those words are true of the other transaction.
 */
const askClaims = async (
  last: PortfolioRecord<'observation'>,
  answers: Answers,
  ask: Asker,
): Promise<void> => {
  const claims = last.data.claims.filter(({ at }) => at === undefined || answers[at.split('.')[0] ?? '']);
  if (claims.length === 0) return;
  const choices = claims.map(({ criterion, at, shows }, index) => ({
    value: String(index),
    label: [`${criterion}${at ? ` at ${at}` : ''}`, shows].filter(Boolean).join(': '),
  }));
  const question = `Which criteria of ${last.number} does this one claim too?`;
  const initial = choices.map(({ value }) => value);
  const chosen = await ask({ type: 'choices', ask: question, choices, initial, required: false });
  const picked = claims.filter((_claim, index) => chosen.includes(String(index)));
  if (picked.length > 0)
    answers.claims = picked.map(({ criterion, at }) =>
      at === undefined ? { criterion } : { criterion, at },
    );
};
