import { kindOf, schemas } from '../kinds.ts';
import type { Portfolio, PortfolioRecord } from '../portfolio.ts';
import { isRequired } from '../schema-walk.ts';
import { ofKind } from '../select.ts';
import { askField, askFields } from './ask-fields.ts';
import { withKnownFacts } from './known-facts.ts';
import { type Asker, choicesOf, promptOf, type Setting, wordsQuestion } from './question.ts';

type Answers = Record<string, unknown>;
type Card = PortfolioRecord<'scorecard'>['data'];

const shape = schemas.observation.shape;

/** The fields asked first, in the order in which one notes a check. */
const noted = ['colleague', 'observedOn', 'channel', 'check', 'nature', 'technique', 'transaction'] as const;

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
  const facts = withKnownFacts(kindOf('observation'), answers, setting.portfolio, setting.today);
  const card = cardOf(setting.portfolio, facts.scorecard);
  if (card && facts.ratings === undefined) facts.ratings = await askRatings(card, ask);
  if (facts.strengths === undefined) await askPoint('strengths', 'One thing done well', facts, ask);
  if (facts.developmentPoints === undefined)
    await askPoint('developmentPoints', 'One thing that would be better', facts, ask);
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

const cardOf = (portfolio: Portfolio, number: unknown): Card | undefined => {
  const record = portfolio.byNumber.get(String(number));
  return record?.kind === 'scorecard' ? (record.data as Card) : undefined;
};

const notApplicable = 'not-applicable';

const askRatings = async (card: Card, ask: Asker): Promise<Answers[]> => {
  const points = card.scale.points.map(({ value, label, means }) => ({
    value: String(value),
    label: `${label}: ${means}`,
  }));
  const choices = [...points, { value: notApplicable, label: 'It did not apply to this transaction.' }];
  const ratings: Answers[] = [];
  for (const { id, text } of card.sections.flatMap(({ qualityCriteria }) => qualityCriteria)) {
    const initial = String(card.scale.atStandard);
    const given = await ask({ type: 'choice', ask: `${id}: ${text}`, choices, initial });
    ratings.push({ quality: id, ...(await askReason(id, given, ask)) });
  }
  return ratings;
};

const words = (text: string, required: boolean) => wordsQuestion(text, shape.transaction, required);

const askReason = async (id: string, given: string, ask: Asker): Promise<Answers> => {
  if (given === notApplicable)
    return { notApplicable: await ask(words(`${id}: why did it not apply?`, true)) };
  const note = await ask(words(`${id}: what was seen or heard that earned it?`, false));
  return { rating: Number(given), ...(note.trim() === '' ? {} : { note: note.trim() }) };
};

const askPoint = async (field: string, question: string, answers: Answers, ask: Asker): Promise<void> => {
  const text = (await ask(words(`${question} (leave empty for none)`, false))).trim();
  if (text !== '') answers[field] = [{ text }];
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
