/** The ISO day that many months later, or earlier where `months` is negative; the last of a shorter month. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const last = lengthOf(inYear, inMonth + 1);
  return [
    String(inYear).padStart(4, '0'),
    String(inMonth + 1).padStart(2, '0'),
    String(Math.min(ofMonth, last)).padStart(2, '0'),
  ].join('-');
};

const lengthOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
