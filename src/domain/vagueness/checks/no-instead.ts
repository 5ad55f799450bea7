import type { Check } from '../point.ts';
import { tells } from '../told.ts';

/** Where neither the words nor the example tell an act, something to say or do instead could still be acted on. */
export const noInstead: Check = (point) => {
  const told = [point.text, point.example, point.instead].some(
    (words) => words !== undefined && tells(words),
  );
  return told ? undefined : 'nothing to say or do instead';
};
