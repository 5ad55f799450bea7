import type { Check } from '../point.ts';
import { tells, tellsUnderHeading } from '../specific-acts.ts';

/** Without words in quotes or an act with what it was about, nobody can tell what was seen or heard. */
export const noExample: Check = ({ text, example }) =>
  tells(text) || (example !== undefined && tellsUnderHeading(example))
    ? undefined
    : 'no example: it tells nothing that was said or done';
