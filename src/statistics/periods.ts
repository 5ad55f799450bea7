interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Year, month and day of an ISO day. Records hold only real days, so anything else is a mistake of the program. */
const parts = (day: string): Civil => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!found) throw new RangeError(`"${day}" is not a day such as 2026-03-14.`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
};

// Both ways between a day and its number count years from 1 March, so that a leap day is the last of its year,
// and in eras of 400 years, after which the calendar repeats: 146 097 days. Day 0 is 1970-01-01.
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.

/** The number of a day, counted from 1970-01-01. */
const dayNumber = (day: string): number => {
  const { year, month, day: dayOfMonth } = parts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The ISO day with that number. */
const dayOfNumber = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
};

/** The days from one ISO day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The ISO day that many days later, or earlier where `days` is negative. Years stay between 0000 and 9999. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** The Monday of the week that a day lies in, as weeks run in ISO 8601. */
export const isoWeek = (day: string): string => {
  const number = dayNumber(day);
  // Day 0 was a Thursday, three days after its Monday; the outer remainder keeps days before it positive.
  return dayOfNumber(number - ((((number + 3) % 7) + 7) % 7));
};

/** The month of a day: `2026-03`. */
export const month = (day: string): string => {
  const { year, month: ofYear } = parts(day);
  return `${padded(year, 4)}-${padded(ofYear, 2)}`;
};
