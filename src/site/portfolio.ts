import { resolve } from 'node:path';
import { coverage, type UnitCoverage } from '#domain/coverage/coverage.ts';
import type { Finding } from '#domain/finding.ts';
import type { Portfolio } from '#domain/portfolio.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';

/** All that pages are made from: the joined portfolio, what was found, how far each unit is, and the day. */
export interface Site {
  root: string;
  portfolio: Portfolio;
  findings: readonly Finding[];
  units: readonly UnitCoverage[];
  /** How many rules could not be asked, since a file cannot be read; none where it is left out. */
  silent?: number;
  /** The day that "today" means, as an ISO date. */
  today: string;
}

/** The folder that holds `content/` and `evidence/`. */
export const portfolioRoot = (): string => resolve(process.env.PORTFOLIO_DIR ?? '.');

/** The portfolio could not be read whole, so there is nothing to show but its findings. */
export class NothingToShowError extends Error {
  override name = 'NothingToShowError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super('The portfolio could not be read whole. Run `npm run check` to see why.');
    this.findings = findings;
  }
}

const store = globalThis as { portfolioSite?: Site | undefined };

/** The one portfolio that all pages show. Read once; throws NothingToShowError where it cannot be joined. */
export const getPortfolio = (): Site => {
  store.portfolioSite ??= read();
  return store.portfolioSite;
};

/** Forgets what was read, so that the next page reads again. */
export const forgetPortfolio = (): void => {
  store.portfolioSite = undefined;
};

const read = (): Site => {
  const root = portfolioRoot();
  const { portfolio, findings, silent, today } = checkPortfolio(
    root,
    process.env.PORTFOLIO_TODAY ?? '1970-01-01',
  );
  if (!portfolio) throw new NothingToShowError(findings);
  return { root, portfolio, findings, units: coverage(portfolio), silent, today };
};
