import { describe, expect, test } from 'vitest';
import { bankHolidays, type Nation, nations } from '#statistics/bank-holidays.ts';
import { addDays, daysBetween } from '#statistics/periods.ts';
import { isWorkingDay, workingDaysBetween } from '#statistics/working-days.ts';

// As www.gov.uk/bank-holidays lists them.
const published: [Nation, string, string][] = [
  ['england-and-wales', '2020', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  ['england-and-wales', '2021', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  ['england-and-wales', '2022', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  ['england-and-wales', '2023', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['england-and-wales', '2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['scotland', '2022', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  ['scotland', '2023', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  ['scotland', '2024', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  ['scotland', '2026', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  ['northern-ireland', '2024', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  ['northern-ireland', '2026', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
];

test.each(published)('the bank holidays of %s in %s are those that were published', (nation, year, days) => {
  expect([...bankHolidays(nation, year)].map((day) => day.slice(5)).sort()).toEqual(days.split(' '));
});

test.each([
  ['2026-03-06', '2026-03-09', 1],
  ['2026-03-06', '2026-03-08', 0],
  ['2026-03-07', '2026-03-09', 1],
  ['2026-03-04', '2026-03-04', 0],
  ['2026-04-02', '2026-04-07', 1],
  ['2025-12-24', '2026-01-02', 4],
  ['2026-03-09', '2026-03-06', -1],
])('from %s to %s there are %d working days', (from, to, days) => {
  expect(workingDaysBetween(from, to, 'england-and-wales')).toBe(days);
});

describe.each(nations)('in %s', (nation) => {
  test('counting by weeks gives what counting day by day gives', () => {
    const from = '2019-12-20';
    for (let length = 0; length < 900; length += 13) {
      const to = addDays(from, length);
      const oneByOne = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
      const working = oneByOne.filter((day) => isWorkingDay(day, nation)).length;
      expect(workingDaysBetween(from, to, nation)).toBe(working);
    }
  });
});
