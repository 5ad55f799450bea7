import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { askField, askFields } from './ask-fields.ts';
import { askOccasion } from './ask-occasion.ts';
import { askRatings } from './ask-ratings.ts';
import { type Answers, askPoint, askWords } from './ask-words.ts';
import { dayInWords } from './day-from-words.ts';
import { withKnownFacts } from './known-facts.ts';
import type { Asker, Setting } from './question.ts';

const shape = schemas.observation.shape;

/** The fields asked first, in the order in which one notes a check. */
const noted = ['colleague', 'observedOn', 'channel', 'check', 'nature', 'technique', 'transaction'] as const;

/** What else may be said of a check on the day, beside what is asked for by itself. */
const more = [
  'observedAt',
  'disruption',
  'transactionType',
  'complexity',
  'contactReference',
  'contactReason',
  'queue',
  'handlingTime',
  'evaluator',
  'attachments',
  'plannedIn',
] as const;

const noStrength = 'Every transaction holds something done well; a record without it is not a fair one.';
const oneSided = 'Without a point or a reason the record tells only what was good.';

/**
 * The short way to write up a check on a colleague: what happened, one question a quality criterion of the scorecard in
 * force on that day, one strength, one development point. Choices begin at those of the last observation.
 */
export const askObservation = async (
  ask: Asker,
  given: Setting,
  known: Readonly<Answers>,
): Promise<Answers> => {
  const last = ofKind(given.portfolio, 'observation').at(-1);
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'observation', record: answers, ids: new Set<string>() };
  for (const name of noted)
    if (answers[name] === undefined)
      answers[name] = await askField(name, shape[name], ask, setting, true, offered(name, setting, last));
  if (answers.writtenUpOn === undefined && answers.observedOn !== setting.today)
    answers.writtenUpOn = await askField('writtenUpOn', shape.writtenUpOn, ask, setting, true, setting.today);
  await askOccasion(answers, ask, setting, last);
  const facts = withKnownFacts(kindOf('observation'), answers, setting.portfolio, setting.today);
  if (facts.scorecard === undefined) Object.assign(facts, await askCardUsed(facts, ask, setting));
  await askRatings(setting.portfolio, facts, ask);
  if (facts.strengths === undefined)
    await askWords('strengths', 'One thing done well', noStrength, facts, ask, (text) => [{ text }]);
  if (facts.developmentPoints === undefined)
    await askPoint('developmentPoints', 'One thing that would be better', facts, ask);
  if (facts.developmentPoints === undefined && facts.noDevelopment === undefined)
    await askWords('noDevelopment', 'Why was there nothing to develop?', oneSided, facts, ask);
  const needed = Object.entries(shape).filter(([, schema]) => isRequired(schema));
  const left = [...needed, ...more.map((name) => [name, shape[name]] as const)];
  return askFields(left, ask, { ...setting, record: facts }, { known: facts });
};

/** Where no scorecard was in force on the day observed, the one that was used is named, and what must be put right is said. */
const askCardUsed = async (facts: Readonly<Answers>, ask: Asker, setting: Setting): Promise<Answers> => {
  const { portfolio } = setting;
  if (ofKind(portfolio, 'scorecard').length === 0) return {};
  const day = dayInWords(String(facts.observedOn));
  await ask({
    type: 'told',
    ask: `No scorecard was in force on ${day}. Which one did you use all the same?`,
  });
  const number = String(await askField('scorecard', shape.scorecard, ask, setting, true));
  const card = recordOfKind(portfolio, number, 'scorecard');
  if (!card) return { scorecard: number };
  const from = dayInWords(card.data.inForceFrom);
  await ask({
    type: 'told',
    ask: `${number} is in force from ${from}. If the team used it on ${day} already, mend \`inForceFrom\` in ${card.file}: until then this check cannot be written, and your answers are kept.`,
  });
  return { scorecard: number, version: card.data.version };
};

/** Facts of the transaction are offered as they were last time; words and days are not. */
const offered = (
  name: (typeof noted)[number],
  { today }: Setting,
  last: PortfolioRecord<'observation'> | undefined,
): string | undefined => {
  if (name === 'observedOn') return today;
  return name === 'transaction' ? undefined : last?.data[name];
};
