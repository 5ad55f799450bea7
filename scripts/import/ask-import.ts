import {
  type Answered,
  type ImportedCard,
  withAlways,
  withColumn,
  withPerson,
  withWord,
} from '#authoring/import/answers.ts';
import { meaningInWords, questionInWords } from '#authoring/import/in-words.ts';
import type { ImportSetting, OpenQuestion } from '#authoring/import/plan.ts';
import { askField } from '#authoring/new-record/ask-fields.ts';
import { nextVersion } from '#authoring/new-record/ask-scorecard.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import type { Choice } from '#portfolio/choices.ts';
import { type ColumnMeaning, importedFields } from '#portfolio/schema/imports.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';

const leaveOut = 'left-out';

/** Asks one question about a table, and gives all that was said with its answer. */
export const askOpen = async (
  question: OpenQuestion,
  answered: Answered,
  setting: ImportSetting,
  ask: Asker,
): Promise<Answered> => {
  const { form } = answered;
  const words = questionInWords(question);
  const choose = (choices: readonly Choice[], initial?: string) =>
    ask({ type: 'choice', ask: words, choices, ...(initial === undefined ? {} : { initial }) });
  const type = (what = words) =>
    ask({
      type: 'words',
      ask: what,
      check: (given) => (given.trim() === '' ? 'Write it in a few words.' : undefined),
    });
  const asForm = (next: Answered['form']): Answered => ({ ...answered, form: next });
  switch (question.about) {
    case 'column': {
      const as = (await choose(meanings, leaveOut)) as ColumnMeaning;
      return asForm(withColumn(form, question.heading, as));
    }
    case 'line': {
      const lines = question.choices.map(({ id, text }) => ({ value: id, label: `${id}: ${text}` }));
      const quality = await choose([{ value: leaveOut, label: 'none: leave the column out' }, ...lines]);
      return asForm(
        quality === leaveOut
          ? withColumn(form, question.heading, leaveOut)
          : withColumn(form, question.heading, 'rating', quality),
      );
    }
    case 'field':
      return asForm(
        withAlways(
          form,
          question.field,
          question.choices.length > 0 ? await choose(plain(question.choices)) : (await type()).trim(),
        ),
      );
    case 'word': {
      const choices = question.field === 'rating' ? ratings(question.choices) : plain(question.choices);
      return asForm(withWord(form, question.field, question.words, await choose(choices)));
    }
    case 'person': {
      const id = await choose([
        { value: '', label: 'somebody new: make a pseudonym' },
        ...plain(question.choices),
      ]);
      return withPerson(answered, question.name, setting, id === '' ? undefined : id);
    }
    case 'evaluator': {
      const learner = setting.portfolio.file.learner;
      const who = await choose([
        { value: learner, label: 'it was me, under another name' },
        { value: 'Quality analyst', label: 'as quality analyst' },
        { value: '', label: 'in another role: I say which' },
      ]);
      return asForm(withAlways(form, 'evaluator', who || (await type('In which role?')).trim()));
    }
    case 'scorecard':
      return asForm({ ...form, scorecard: await choose(cards(setting)) });
    case 'card': {
      const number = await choose([
        { value: '', label: 'one that is made of these columns' },
        ...cards(setting),
      ]);
      return number === ''
        ? { ...answered, card: await askCard(setting, ask) }
        : asForm({ ...form, scorecard: number });
    }
    case 'blank':
      return asForm({ ...form, blank: (await choose(blanks)) as NonNullable<typeof form.blank> });
    case 'unrated':
      await choose([{ value: 'not-applicable', label: 'they did not apply: the form has no such lines' }]);
      return asForm({ ...form, unrated: 'not-applicable' });
    case 'order':
      return asForm({ ...form, dayOrder: (await choose(orders)) as NonNullable<typeof form.dayOrder> });
  }
};

const cards = ({ portfolio }: ImportSetting): Choice[] =>
  ofKind(portfolio, 'scorecard').map(({ number, data }) => ({
    value: number,
    label: `${number}: ${data.title}, in force from ${data.inForceFrom}`,
  }));

const shape = schemas.scorecard.shape;

/** Asks what no column says of a scorecard: its title, and who agreed it when. */
const askCard = async (setting: ImportSetting, ask: Asker): Promise<ImportedCard> => {
  const asking = { ...setting, kind: 'scorecard' };
  const title = String(await askField('title', shape.title, ask, asking, true, 'Contact scorecard'));
  const agreedOn = String(await askField('agreedOn', shape.agreedOn, ask, asking, true));
  const agreedBy = await ask({
    type: 'words',
    ask: 'Who agreed it? A role, such as operations manager.',
    check: (given) => (given.trim() === '' ? 'Write a role.' : undefined),
  });
  return { title, version: nextVersion(title, setting), agreedBy: agreedBy.trim(), agreedOn };
};

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: '' }));

const ratings = (points: readonly string[]): Choice[] => [
  ...points.map((point) => ({ value: /^\S+/.exec(point)?.[0] ?? point, label: point })),
  { value: 'not-applicable', label: 'that the line did not apply' },
];

const meanings: Choice[] = (
  [leaveOut, ...importedFields, 'rating', 'note', 'comment', 'auto-fail', 'score'] as const
).map((as) => ({ value: as, label: meaningInWords(as) }));

const blanks: Choice[] = [
  { value: 'not-applicable', label: 'the line did not apply' },
  { value: 'missing', label: 'the rating is missing' },
];

const orders: Choice[] = [
  { value: 'month-first', label: 'yes: the month comes first in all of them' },
  { value: 'day-first', label: 'no: the day comes first in the others' },
];
