import type { z } from 'zod';
import { listInWords } from '#language/words.ts';
import { labelOf } from '#portfolio/field-labels.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { sentenceOf } from '../new-record/field-sort.ts';
import { spoken } from '../new-record/question.ts';
import type { OpenQuestion } from './plan.ts';

const others: Partial<Record<ColumnMeaning, string>> = {
  colleague: 'Who was observed',
  rating: 'Rating of a line',
  note: 'Note on a line',
  comment: 'What was noted of the whole check',
  'auto-fail': 'Critical failure',
  score: 'Score, which is worked out anew',
  evaluation: 'Number of the evaluation',
  question: 'Line that is rated',
  answer: 'Rating of that line',
  section: 'Section of the line',
  weight: 'Weight of the line',
  most: 'Points that the line can give',
  name: 'Name, which stays private',
  'also-called': 'Another name, which stays private',
  number: 'Number of a person, which stays private',
  role: 'Job role',
  group: 'Group',
  describes: 'What belongs to the group',
  size: 'How many there are',
  time: 'Hours or days',
  'left-out': 'Left out',
};

/** What a column holds, as one says it. */
export const meaningInWords = (as: ColumnMeaning, quality?: string): string => {
  const words = others[as] ?? labelOf(as);
  return quality === undefined ? words : `${words}: ${quality}`;
};

const shape: Readonly<Record<string, z.ZodType>> = schemas.observation.shape;

/** The sentence of a field as somebody is asked it. */
const toAsk = (field: string): string => {
  const schema = shape[field];
  const sentence = schema ? spoken(sentenceOf(schema)).replace(/\.$/, '') : '';
  return sentence === '' || sentence === labelOf(field)
    ? ''
    : `: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
};

/** An open question in words. */
export const questionInWords = (question: OpenQuestion): string => {
  switch (question.about) {
    case 'column':
      return `What does the column “${question.heading}” hold? It says ${question.examples.map((one) => `“${one.slice(0, 30)}”`).join(', ')}.`;
    case 'line':
      return `Which line of the scorecard is “${question.heading}”?`;
    case 'field':
      return `${labelOf(question.field)}, in every row${toAsk(question.field)}`;
    case 'word':
      return question.field === 'rating'
        ? `Which point of the scale is “${question.words}”?`
        : `${labelOf(question.field)}: what does “${question.words}” mean?`;
    case 'person':
      return `Who is “${question.name}”?`;
    case 'evaluator':
      return `The checks were made by ${question.names
        .slice(0, 3)
        .map((one) => `“${one}”`)
        .join(
          ', ',
        )}${question.names.length > 3 ? ` and ${question.names.length - 3} more` : ''}, of whom nobody vouches here. Names are not kept. In which role did they check?`;
    case 'card':
      return `The columns ${listInWords(question.headings.slice(0, 4).map((one) => `“${one}”`))}${question.headings.length > 4 ? ` and ${question.headings.length - 4} more` : ''} look like the lines of a scorecard that is not here. Which scorecard are they of?`;
    case 'scorecard':
      return `No scorecard was in force on ${question.day}. Which one are the ratings of?`;
    case 'blank':
      return `Some cells of lines are empty, such as under “${question.headings[0]}”. What does that say?`;
    case 'unrated':
      return `No column rates ${listInWords(question.lines)}. Did ${question.lines.length === 1 ? 'that line' : 'those lines'} not apply?`;
    case 'order':
      return `“${question.example}” can only be read with its month first. Is “${question.other}” meant so too?`;
  }
};
