import { namesMoment } from '../moment.ts';
import type { Check } from '../point.ts';

/** Without a time, a contact or a turn of it, the colleague cannot find the place again. */
export const noPlace: Check = ({ text, example, at }) =>
  at || namesMoment(text) || (example !== undefined && namesMoment(example))
    ? undefined
    : 'no place in the transaction';
