import { type MeantDay, meantDay } from '#language/meant-day.ts';
import { addDays } from '#statistics/periods.ts';

/** A day as an ISO date, or why the words are no day. */
export type DayRead = { day: string } | { trouble: string };

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const near: Readonly<Record<string, number>> = {
  today: 0,
  now: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
};

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/**
 * The day that somebody typed, as people in Britain write days: 13/03/2026, 13.3.26, 13 March, yesterday, last Friday.
 * A day without its year is the last such day up to today, or the next one where `ahead`. `today` is an ISO date.
 */
export const dayFromWords = (words: string, today: string, ahead = false): DayRead => {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
  const counted = countedDay(plain, today) ?? weekdayFrom(plain, today, ahead);
  if (counted) return { day: counted };
  return calendarDay(plain, today, ahead);
};

const countedDay = (plain: string, today: string): string | undefined => {
  const days = near[plain];
  if (days !== undefined) return addDays(today, days);
  const [, before, count = '', unit = '', after] =
    /^(in )?(\d+|a|an|one|two|three|four|five|six) (day|week|fortnight)s?( ago|'?s? time)?$/.exec(plain) ??
    [];
  if (!unit || (!before && !after)) return undefined;
  const length = (counts[count] ?? Number(count)) * (lengths[unit] ?? 1);
  return length > 3660 ? undefined : addDays(today, after === ' ago' ? -length : length);
};

const weekdayFrom = (plain: string, today: string, ahead: boolean): string | undefined => {
  const [, which, name = ''] = /^(last |this |next |on )?([a-z]+)\.?$/.exec(plain) ?? [];
  const wanted = weekdayNamed(name);
  if (wanted < 0) return undefined;
  const forward = (wanted - weekdayOf(today) + 7) % 7;
  if (which === 'next ' || (ahead && which !== 'last ')) return addDays(today, forward || 7);
  return addDays(today, forward === 0 && which !== 'last ' ? 0 : forward - 7);
};

/** Which weekday a name or its short form means, such as `tues`, counted from Sunday; -1 where it is none. */
const weekdayNamed = (name: string): number =>
  name.length < 3 ? -1 : weekdays.findIndex((weekday) => weekday.startsWith(name));

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

const calendarDay = (plain: string, today: string, ahead: boolean): DayRead => {
  const { weekday, rest } = withoutWeekday(plain);
  const found = inSomeYear(rest, today, ahead);
  if (!found) return { trouble: wholeMonth(rest) ?? noDay(plain) };
  const { day, instead } = found;
  if (instead) return { trouble: `There is no such day: ${instead}.` };
  if (day < '1930' || day > '2100')
    return { trouble: `${dayInWords(day)} is too far away. Look at the year.` };
  if (weekday !== undefined && weekdayOf(day) !== weekday)
    return {
      trouble: `${dayInWords(day)}, and not a ${capital(weekdays[weekday] ?? '')}. Which of the two?`,
    };
  return { day };
};

const noDay = (plain: string): string =>
  `“${plain}” is no day. Write it like 13/03/2026, 13 March or yesterday.`;

/** What to say of a month or a year without its day: who does not know the day any more writes the first. */
const wholeMonth = (words: string): string | undefined => {
  const plain = words.replace(/^(in|since|from) /, '');
  const { day } = meantDay(`1 ${plain}`) ?? meantDay(`1/${plain}`) ?? {};
  const year = /^((?:19|20)\d\d)$/.exec(plain)?.[1];
  if (year !== undefined)
    return `${year} is a year, and a day is wanted. If you no longer know which, write 1 January ${year}.`;
  if (day === undefined || !/^([a-z]+\.?[ ,]+\d{2,4}|\d{1,2}[/.-]\d{4})$/.test(plain)) return undefined;
  const [month, of] = [monthInWords(day), day.slice(0, 4)];
  return `${month} ${of} is a month, and a day is wanted. If you no longer know which, write 1 ${month} ${of}.`;
};

const monthInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

const withoutWeekday = (plain: string): { weekday: number | undefined; rest: string } => {
  const [whole = '', name = ''] = /^(?:on )?([a-z]+)[.,]?\s+(?:the )?(?=\d)/.exec(plain) ?? [];
  const weekday = weekdayNamed(name);
  return weekday < 0 ? { weekday: undefined, rest: plain } : { weekday, rest: plain.slice(whole.length) };
};

/** The day with the year that was written, or with the one that brings it nearest to today on the side that is meant. */
const inSomeYear = (plain: string, today: string, ahead: boolean): MeantDay | undefined => {
  const year = Number(today.slice(0, 4));
  const found = meantDay(inDigits(plain), String(year)) ?? meantDay(`${plain}/${year}`);
  const next = meantDay(inDigits(plain), String(year + 1)) ?? meantDay(`${plain}/${year + 1}`);
  if (!found || found.day === next?.day) return found;
  const days = [0, 1, 2, 3, 4]
    .map((years) => String(year + (ahead ? years : -years)))
    .map((one) => meantDay(plain, one) ?? meantDay(`${plain}/${one}`))
    .filter((one) => one && !one.instead && (ahead ? one.day >= today : one.day <= today));
  return days[0] ?? found;
};

/** 13032026 as 13/03/2026; eight digits that begin with a year are read as they stand. */
const inDigits = (plain: string): string =>
  plain.replace(/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d\d)$/, '$1/$2/$3');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An ISO date as it is said, with its weekday: Friday 13 March 2026. */
export const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(',', '');
