import { daysBetween } from './periods.ts';

/** The days of the week, in order. */
export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The day of the week of an ISO day. 1 January 2024 was a Monday. */
export const weekdayOf = (day: string): string =>
  weekdays[((daysBetween('2024-01-01', day) % 7) + 7) % 7] ?? '';

const endings: readonly [name: string, before: string][] = [
  ['before 8', '08:00'],
  ['8 to 10', '10:00'],
  ['10 to 12', '12:00'],
  ['12 to 2', '14:00'],
  ['2 to 4', '16:00'],
  ['4 to 6', '18:00'],
  ['6 to 8', '20:00'],
  ['after 8', '24:00'],
];

/** The parts of the day, in order. */
export const partsOfDay: readonly string[] = endings.map(([name]) => name);

/** The part of the day that a time such as 14:05 lies in. */
export const partOfDay = (time: string): string =>
  endings.find(([, before]) => time < before)?.[0] ?? 'after 8';
