import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { awaitingCriteria, awaitingRecords, records } from '../of-kinds.ts';
import type { Question } from '../question.ts';

/** What no machine can decide of VAC-1 to VAC-4, asked of what was handed in and is not decided on. */
export const evidenceQuestions: readonly Question[] = [
  {
    id: 'is-it-valid',
    statements: ['VAC-1'],
    question: 'Do the words shown meet exactly what this criterion asks: its verb, and all of its parts?',
    why: 'Valid evidence shows exactly that requirement; to describe is not to explain.',
    source: 'VACSR guide: must show exactly that requirement',
    about: awaitingCriteria,
  },
  {
    id: 'is-it-authentic',
    statements: ['VAC-2'],
    question:
      'Is this the learner’s own work, in their own words, and does what they declared of AI tools fit what you read?',
    why: 'The centre confirms to the awarding organisation that the evidence is authentic.',
    source: 'ocr-41: Centres must confirm to OCR that the evidence is authentic; produced independently',
    about: (portfolio) => records(inOwnWords(portfolio)),
  },
  {
    id: 'is-it-current',
    statements: ['VAC-3'],
    question: 'Is the work still done as this evidence shows it, and was it recent enough for you?',
    why: 'Only somebody who knows the workplace can say what has changed since.',
    source: 'VACSR guide: up to date; IQA sampling procedure: sufficiently recent',
    about: awaitingCriteria,
  },
  {
    id: 'is-it-sufficient',
    statements: ['VAC-4'],
    question:
      'Is there enough, of enough sorts, for you to decide on this criterion without a doubt left over?',
    why: 'The counts can be checked by a machine; whether they convince cannot.',
    source: 'IQA sampling procedure: meets in full all the requirements',
    about: awaitingCriteria,
  },
];

const written = ['account', 'report', 'product'];

const inOwnWords = (portfolio: Portfolio): AnyRecord[] =>
  awaitingRecords(portfolio).filter(({ kind }) => written.includes(kind));
