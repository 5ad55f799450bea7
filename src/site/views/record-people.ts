import type { Portfolio, PortfolioRecord } from '#domain/portfolio.ts';
import { nameShown } from '#domain/select.ts';
import { sentenceCase } from '../words.ts';

/** The fields that say who stands behind a record, in the order in which they are looked for. */
const roles = 'witness assessor iqa eqa decidedBy agreedWith colleague by to audience'.split(' ');

/** Whose record it is: the field that says so and a name or a few words. */
export interface Who {
  /** Undefined where no field says it: then it is the learner's own. */
  role?: string | undefined;
  text: string;
}

/** Whose record it is; the learner's where the record says nobody else. */
export const whoOf = (portfolio: Portfolio, { data }: PortfolioRecord): Who => {
  const fields = data as unknown as Record<string, unknown>;
  const role = roles.find((name) => typeof fields[name] === 'string');
  if (role === undefined) return { text: portfolio.learner?.shownAs ?? 'The learner' };
  const named = String(fields[role]);
  const shown = nameShown(portfolio, named);
  return { role, text: shown === named ? sentenceCase(named.replaceAll('-', ' ')) : shown };
};
