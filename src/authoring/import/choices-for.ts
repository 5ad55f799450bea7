import type { Choice } from '#portfolio/choices.ts';
import { importedFields } from '#portfolio/schema/imports.ts';
import { ofKind } from '#portfolio/select.ts';
import { somethingNew } from './answers.ts';
import { meaningInWords } from './in-words.ts';
import type { ImportSetting, OpenQuestion } from './plan.ts';

const leaveOut = 'left-out';

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: '' }));

/** What a column of checks may be taken for. */
export const meaningsToChoose: readonly Choice[] = (
  [leaveOut, ...importedFields, 'rating', 'note', 'comment', 'auto-fail', 'score'] as const
).map((as) => ({ value: as, label: meaningInWords(as) }));

const cards = ({ portfolio }: ImportSetting): Choice[] =>
  ofKind(portfolio, 'scorecard').map(({ number, data }) => ({
    value: number,
    label: `${number}: ${data.title}, in force from ${data.inForceFrom}`,
  }));

const ratings = (points: readonly string[]): Choice[] => [
  ...points.map((point) => ({ value: /^\S+/.exec(point)?.[0] ?? point, label: point })),
  { value: 'not-applicable', label: 'that the line did not apply' },
];

/** What an open question may be answered by; none where it is answered in words. */
export const choicesFor = (question: OpenQuestion, setting: ImportSetting): readonly Choice[] => {
  switch (question.about) {
    case 'column':
      return meaningsToChoose;
    case 'line':
      return [
        { value: leaveOut, label: 'none: leave the column out' },
        ...question.choices.map(({ id, text }) => ({ value: id, label: `${id}: ${text}` })),
      ];
    case 'field':
      return plain(question.choices);
    case 'word':
      return question.field === 'rating' ? ratings(question.choices) : plain(question.choices);
    case 'person':
      return [
        { value: somethingNew, label: 'somebody new: make a pseudonym' },
        ...question.choices.map((id) => ({
          value: id,
          label: setting.portfolio.observed.get(id)?.shownAs ?? id,
        })),
      ];
    case 'evaluator':
      return [
        { value: setting.portfolio.file.learner, label: 'it was me, under another name' },
        { value: 'Quality analyst', label: 'as quality analyst' },
        { value: 'Team leader', label: 'as team leader' },
        { value: 'Coach', label: 'as coach' },
      ];
    case 'scorecard':
      return cards(setting);
    case 'card':
      return [{ value: somethingNew, label: 'one that is made of these columns' }, ...cards(setting)];
    case 'blank':
      return [
        { value: 'not-applicable', label: 'the line did not apply' },
        { value: 'missing', label: 'the rating is missing' },
      ];
    case 'unrated':
      return [{ value: 'not-applicable', label: 'they did not apply: the form has no such lines' }];
    case 'order':
      return [
        { value: 'month-first', label: 'yes: the month comes first in all of them' },
        { value: 'day-first', label: 'no: the day comes first in the others' },
      ];
  }
};
