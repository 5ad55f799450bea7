import { addDays, daysBetween, isoWeek } from './periods.ts';

/** The parts of the United Kingdom that have bank holidays of their own. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** On which day of a year: a date, the first or last Monday of a month, or days after Easter Sunday. */
type When = { date: string } | { monday: 'first' | 'last'; month: string } | { afterEaster: number };

interface BankHoliday {
  name: string;
  in: readonly Nation[];
  when: When;
  /** The day it was moved to in some years, by proclamation. */
  moved?: Readonly<Record<string, string>>;
}

const everywhere = nations;
const notScotland = ['england-and-wales', 'northern-ireland'] as const;

/**
 * The bank holidays of every year. Sources: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations
 * under it, as www.gov.uk/bank-holidays lists them. One that falls on a weekend is kept on the next weekday that is free.
 */
const yearly: readonly BankHoliday[] = [
  { name: 'New Year’s Day', in: everywhere, when: { date: '01-01' } },
  { name: '2 January', in: ['scotland'], when: { date: '01-02' } },
  { name: 'St Patrick’s Day', in: ['northern-ireland'], when: { date: '03-17' } },
  { name: 'Good Friday', in: everywhere, when: { afterEaster: -2 } },
  { name: 'Easter Monday', in: notScotland, when: { afterEaster: 1 } },
  {
    name: 'Early May bank holiday',
    in: everywhere,
    when: { monday: 'first', month: '05' },
    moved: { 2020: '2020-05-08' },
  },
  {
    name: 'Spring bank holiday',
    in: everywhere,
    when: { monday: 'last', month: '05' },
    moved: { 2012: '2012-06-04', 2022: '2022-06-02' },
  },
  { name: 'Battle of the Boyne', in: ['northern-ireland'], when: { date: '07-12' } },
  { name: 'Summer bank holiday', in: ['scotland'], when: { monday: 'first', month: '08' } },
  { name: 'Summer bank holiday', in: notScotland, when: { monday: 'last', month: '08' } },
  { name: 'St Andrew’s Day', in: ['scotland'], when: { date: '11-30' } },
  { name: 'Christmas Day', in: everywhere, when: { date: '12-25' } },
  { name: 'Boxing Day', in: everywhere, when: { date: '12-26' } },
];

/** Days that were proclaimed once. */
const once: readonly { day: string; name: string; in: readonly Nation[] }[] = [
  { day: '2011-04-29', name: 'Royal wedding', in: everywhere },
  { day: '2012-06-05', name: 'Diamond Jubilee', in: everywhere },
  { day: '2022-06-03', name: 'Platinum Jubilee', in: everywhere },
  { day: '2022-09-19', name: 'State funeral', in: everywhere },
  { day: '2023-05-08', name: 'Coronation', in: everywhere },
  { day: '2026-06-15', name: 'World Cup', in: ['scotland'] },
];

const holidaysIn: Readonly<Record<Nation, Map<string, ReadonlySet<string>>>> = {
  'england-and-wales': new Map(),
  scotland: new Map(),
  'northern-ireland': new Map(),
};

/** The days of a year on which there is a bank holiday, as ISO days, where the year is written with four digits. */
export const bankHolidays = (nation: Nation, year: string): ReadonlySet<string> => {
  const known = holidaysIn[nation].get(year);
  if (known) return known;
  const days = new Set(once.filter((one) => one.in.includes(nation)).map(({ day }) => day));
  for (const holiday of yearly)
    if (holiday.in.includes(nation))
      days.add(firstFree(holiday.moved?.[year] ?? dayIn(year, holiday.when), days));
  const ofYear = new Set([...days].filter((day) => day.startsWith(year)));
  holidaysIn[nation].set(year, ofYear);
  return ofYear;
};

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => daysBetween(isoWeek(day), day) > 4;

const firstFree = (day: string, taken: ReadonlySet<string>): string =>
  isWeekend(day) || taken.has(day) ? firstFree(addDays(day, 1), taken) : day;

const dayIn = (year: string, when: When): string => {
  if ('date' in when) return `${year}-${when.date}`;
  if ('afterEaster' in when) return addDays(easterSunday(Number(year)), when.afterEaster);
  const first = `${year}-${when.month}-01`;
  if (when.monday === 'first') return isoWeek(addDays(first, 6));
  const fifth = isoWeek(addDays(first, 34));
  return fifth.startsWith(first.slice(0, 7)) ? fifth : addDays(fifth, -7);
};

/** Easter Sunday of a Gregorian year. Source: Meeus, Astronomical Algorithms, chapter 8 (anonymous, Nature 1876). */
const easterSunday = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
};
