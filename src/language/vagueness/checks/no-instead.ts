import type { Check } from '../point.ts';
import { tells, tellsUnderHeading } from '../specific-acts.ts';

/** Where neither the words nor the example tell an act, something to say or do instead could still be acted on. */
export const noInstead: Check = ({ text, example, instead }) => {
  const under = [example, instead].some((words) => words !== undefined && tellsUnderHeading(words));
  return under || tells(text) ? undefined : 'nothing to say or do instead';
};
