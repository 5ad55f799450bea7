import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';

/** The records in which actions are agreed with those who work: feedback, coaching and analyses. */
export const withActions = (portfolio: Portfolio) => [
  ...ofKind(portfolio, 'feedback'),
  ...ofKind(portfolio, 'coaching'),
  ...ofKind(portfolio, 'analysis'),
];
