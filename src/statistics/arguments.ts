import { StatisticsError } from './statistics-error.ts';

// The types say all this to a caller in TypeScript. Others check the statistics from JavaScript, where a text such as
// '2' would be taken for a number by half of the operators and a list that is missing would end in a TypeError.

/** Refuses what is no list. */
export const refuseNoList = (value: unknown, what: string): void => {
  if (!Array.isArray(value))
    throw new StatisticsError('wrong-argument', `${what} are a list, not ${shown(value)}.`);
};

/** Refuses what is no list of lists: a table, or the ratings of each rater. */
export const refuseNoTable = (value: unknown, what: string): void => {
  refuseNoList(value, what);
  for (const row of Array.from(value as unknown[])) refuseNoList(row, `The rows of ${what.toLowerCase()}`);
};

/** Refuses what is no object with named figures or options, such as null. */
export const refuseNoObject = (value: unknown): void => {
  if (typeof value !== 'object' || value === null)
    throw new StatisticsError(
      'wrong-argument',
      `Named figures or options are asked for here, not ${shown(value)}.`,
    );
};

/** Refuses a word that is none of the choices. */
export const refuseUnknown = (name: string, value: unknown, choices: readonly string[]): void => {
  if (typeof value !== 'string' || !choices.includes(value))
    throw new StatisticsError(
      'wrong-argument',
      `The ${name} are one of ${choices.join(', ')}, not ${shown(value)}.`,
    );
};

/** Refuses what does not lie between 0 and 1, both left out. */
export const refuseNotAProbability = (name: string, value: unknown): void => {
  if (!(typeof value === 'number' && value > 0 && value < 1))
    throw new StatisticsError('not-a-probability', `${name} lies between 0 and 1, not ${shown(value)}.`);
};

/** A value as a message shows it; never throws, whatever it is. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return `the text "${value}"`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
};
