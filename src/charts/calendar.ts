import { scaleUtc, utcFormat, utcMillisecond, utcMonth, utcParse } from 'd3';

const readDay = utcParse('%Y-%m-%d');
const monthName = utcFormat('%b');
const dayMonthYear = utcFormat('%-d %b %Y');
const monthAndYear = utcFormat('%b %Y');

/** An ISO date (a time after it is ignored) as a moment at midnight UTC, or null where it is none. */
export function dayOf(on: string): Date | null {
  return readDay(on.slice(0, 10));
}

/** The first and last of some dates in ISO form, or null where none can be read. */
export function spanOf(dates: readonly string[]): [Date, Date] | null {
  const days = dates.map(dayOf).filter((day) => day !== null);
  const first = days.reduce<Date | null>((least, day) => (least === null || day < least ? day : least), null);
  const last = days.reduce<Date | null>((most, day) => (most === null || day > most ? day : most), null);
  return first && last ? [first, last] : null;
}

/** Places a day between `left` and `right`; a span of one day puts everything in the middle. */
export function dayScale(span: [Date, Date], left: number, right: number): (day: Date) => number {
  const scale = scaleUtc(span, [left, right]).clamp(true);
  return (day) => scale(day);
}

/**
 * The first days of months inside a span, named; January and the first one carry their year.
 * A span without the first of a month gives its own first and last day.
 */
export function monthTicks([from, to]: [Date, Date]): { day: Date; name: string }[] {
  const months = utcMonth.range(utcMonth.ceil(from), utcMillisecond.offset(to, 1));
  if (months.length === 0) return [from, to].map((day) => ({ day, name: dayMonthYear(day) }));
  const step = Math.ceil(months.length / 24);
  return months
    .filter((_, index) => index % step === 0)
    .map((day, index) => ({
      day,
      name: index === 0 || day.getUTCMonth() === 0 ? monthAndYear(day) : monthName(day),
    }));
}
