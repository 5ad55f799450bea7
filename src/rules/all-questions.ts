import { dataProtectionQuestions } from './data-protection/questions.ts';
import { feedbackQuestions } from './feedback/questions.ts';
import { generalQuestions } from './general/questions.ts';
import { preparingQuestions } from './preparing/questions.ts';
import type { Question } from './question.ts';
import { evidenceQuestions } from './vacsr/questions.ts';
import { witnessQuestions } from './witnesses/questions.ts';

/** Every question on the assessor's checklist, a family a line. */
export const questions: readonly Question[] = [
  ...generalQuestions,
  ...evidenceQuestions,
  ...preparingQuestions,
  ...feedbackQuestions,
  ...witnessQuestions,
  ...dataProtectionQuestions,
];
