import { type Answered, type ImportedCard, somethingNew, withAnswer } from '#authoring/import/answers.ts';
import { choicesFor } from '#authoring/import/choices-for.ts';
import { questionInWords } from '#authoring/import/in-words.ts';
import type { ImportSetting, OpenQuestion } from '#authoring/import/plan.ts';
import { askField } from '#authoring/new-record/ask-fields.ts';
import { nextVersion } from '#authoring/new-record/ask-scorecard.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { schemas } from '#portfolio/schema/kinds.ts';

const inWords = (asked: string) => ({
  type: 'words' as const,
  ask: asked,
  check: (given: string) => (given.trim() === '' ? 'Write it in a few words.' : undefined),
});

const otherRole = 'another role';

/** Asks one question about a table, and gives all that was said with its answer. */
export const askOpen = async (
  question: OpenQuestion,
  answered: Answered,
  setting: ImportSetting,
  ask: Asker,
): Promise<Answered> => {
  const words = questionInWords(question);
  const choices = choicesFor(question, setting);
  const roles =
    question.about === 'evaluator' ? [{ value: otherRole, label: 'in another role: I say which' }] : [];
  const value =
    choices.length > 0
      ? await ask({ type: 'choice', ask: words, choices: [...choices, ...roles] })
      : (await ask(inWords(words))).trim();
  if (question.about === 'card' && value === somethingNew)
    return { ...answered, card: await askCard(setting, ask) };
  const said = value === otherRole ? (await ask(inWords('In which role?'))).trim() : value;
  return withAnswer(answered, question, said, setting);
};

const shape = schemas.scorecard.shape;

/** Asks what no column says of a scorecard: its title, and who agreed it when. */
const askCard = async (setting: ImportSetting, ask: Asker): Promise<ImportedCard> => {
  const asking = { ...setting, kind: 'scorecard' };
  const title = String(await askField('title', shape.title, ask, asking, true, 'Contact scorecard'));
  const agreedOn = String(await askField('agreedOn', shape.agreedOn, ask, asking, true));
  const agreedBy = (await ask(inWords('Who agreed it? A role, such as operations manager.'))).trim();
  return { title, version: nextVersion(title, setting), agreedBy, agreedOn };
};
