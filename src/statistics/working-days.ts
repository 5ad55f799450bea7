import { bankHolidays, isWeekend, type Nation } from './bank-holidays.ts';
import { addDays, daysBetween } from './periods.ts';

/** Whether a day is neither on a weekend nor a bank holiday there. */
export const isWorkingDay = (day: string, nation: Nation): boolean =>
  !isWeekend(day) && !bankHolidays(nation, day.slice(0, 4)).has(day);

/**
 * The working days after one ISO day, up to and with another: from Friday to Monday is one. Negative where the second
 * comes first, as days between are.
 */
export const workingDaysBetween = (from: string, to: string, nation: Nation): number => {
  const days = daysBetween(from, to);
  if (days < 0) return -workingDaysBetween(to, from, nation);
  // Whole weeks hold five weekdays each, so that only bank holidays and the rest of a week are looked at day by day.
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(from, weeks * 7 + index + 1));
  const weekdays = weeks * 5 + rest.filter((day) => !isWeekend(day)).length;
  return weekdays - holidaysAfter(from, to, nation);
};

const holidaysAfter = (from: string, to: string, nation: Nation): number => {
  let count = 0;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const day of bankHolidays(nation, String(year).padStart(4, '0')))
      if (day > from && day <= to && !isWeekend(day)) count += 1;
  return count;
};
