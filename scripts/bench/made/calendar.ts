const dayInMilliseconds = 86_400_000;

/** The first day of every made portfolio, a Monday. */
const firstDay = '2024-01-08';

/** The ISO date that many days after the first day. */
export const day = (after: number): string =>
  new Date(Date.parse(firstDay) + Math.round(after) * dayInMilliseconds).toISOString().slice(0, 10);

/** How long observing goes on: about five months, and up to two years for very large portfolios. */
export const monitoringDays = (records: number): number => Math.min(700, 150 + Math.round(records / 12));

/** Observing begins when all is agreed, three weeks after the first day. */
export const monitoringFrom = 21;

/** The days of what follows observing, counted from the first day. */
export const afterwards = (records: number) => {
  const end = monitoringFrom + monitoringDays(records);
  return {
    end,
    reviewed: end + 5,
    handedIn: end + 10,
    decided: end + 14,
    sampled: end + 18,
    visited: end + 25,
    today: end + 30,
  };
};
