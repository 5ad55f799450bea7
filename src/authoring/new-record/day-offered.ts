/**
 * The day that a prompt offers: the real day, or where the portfolio stands at an earlier one, that day, with why.
 * A record dated after the day at which its portfolio stands would be refused. Both are ISO dates.
 */
export const dayOffered = (
  real: string,
  asAt: string | undefined,
): { today: string; whyNotToday?: string } => {
  if (asAt === undefined || real <= asAt) return { today: real };
  return { today: asAt, whyNotToday: `The portfolio stands at ${asAt} (asAt in content/portfolio.yaml).` };
};
