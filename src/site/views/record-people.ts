import type { Portfolio, PortfolioRecord } from '#domain/portfolio.ts';
import { nameShown } from '#domain/select.ts';

/** The fields that say who stands behind a record, in the order in which they are looked for. */
const roles = [
  'witness',
  'assessor',
  'iqa',
  'eqa',
  'decidedBy',
  'agreedWith',
  'by',
  'to',
  'colleague',
  'audience',
];

/** Whose record it is, in a name or a few words; the learner where the record says nobody else. */
export const whoOf = (portfolio: Portfolio, { data }: PortfolioRecord): string => {
  const fields = data as unknown as Record<string, unknown>;
  const named = roles.map((role) => fields[role]).find((value) => typeof value === 'string' && value !== '');
  if (typeof named !== 'string') return portfolio.learner?.shownAs ?? 'The learner';
  const shown = nameShown(portfolio, named);
  return shown === named ? named.replaceAll('-', ' ') : shown;
};
