import { dataProtectionQuestions } from './data-protection.ts';
import { feedbackQuestions } from './feedback-and-review.ts';
import { generalQuestions } from './general.ts';
import { monitoringQuestions } from './preparing-and-monitoring.ts';
import type { Question } from './question.ts';
import { evidenceQuestions } from './rules-of-evidence.ts';
import { witnessQuestions } from './witnesses-and-assurance.ts';

/** Every question on the assessor's checklist, a family a line. */
export const questions: readonly Question[] = [
  ...generalQuestions,
  ...evidenceQuestions,
  ...monitoringQuestions,
  ...feedbackQuestions,
  ...witnessQuestions,
  ...dataProtectionQuestions,
];
