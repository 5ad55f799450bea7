import type { TriedArtefact } from '#files/artefacts/try-artefacts.ts';
import type { CheckedWhole } from '#files/check-whole.ts';
import { coverage, type UnitCoverage } from '#portfolio/coverage/coverage.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { asTyped, findingAsTyped, type Typed } from '#report/advised-commands.ts';
import { changedFindings } from '#rules/judge.ts';
import type { Unasked } from '#rules/unread-parts.ts';

/** All that pages are made from: the joined portfolio, what was found, how far each unit is, and the day. */
export interface Site {
  portfolio: Portfolio;
  findings: readonly Finding[];
  units: readonly UnitCoverage[];
  /** The rules that could not be asked, since a file cannot be read; none where it is left out. */
  silent?: Unasked;
  /** The day that "today" means, as an ISO date. */
  today: string;
  /** What came of each file of evidence that a record lists; all are taken as published where it is left out. */
  tried?: ReadonlyMap<string, TriedArtefact>;
  /** Whom the copy is for; the assessor where it is left out. */
  audience?: Audience;
  /** How commands on the pages are typed; they name no folder where a copy is for the public. */
  typed?: Typed | undefined;
  /**
   * The address that a path of the site has on a page that stands alone, undefined where nothing is there; left out where
   * the pages lie in a site.
   */
  leads?: ((path: string) => string | undefined) | undefined;
}

/** The portfolio could not be read whole, so there is nothing to show but its findings. */
export class NothingToShowError extends Error {
  override name = 'NothingToShowError';
  constructor() {
    super('The portfolio could not be read whole. Run `npm run check` to see why.');
  }
}

const store = globalThis as { portfolioSite?: Site | undefined };

/** The site of a checked portfolio; undefined where it could not be joined. */
export const siteOf = (
  checked: CheckedWhole,
  audience: Audience = 'assessor',
  typedHere: Typed = {},
): Site | undefined => {
  const { portfolio, silent, today, tried } = checked;
  const typed = audience === 'public' ? { ...typedHere, folder: undefined } : typedHere;
  const findings = changedFindings(checked.findings, (finding) => findingAsTyped(finding, typed));
  return (
    portfolio && { portfolio, findings, silent, today, tried, audience, typed, units: coverage(portfolio) }
  );
};

/**
 * Hands a checked portfolio to the pages. Whoever builds or serves pages has checked it, and it is not checked again:
 * the pages show the very portfolio that was judged. One that could not be joined takes away what was there.
 */
export const showPortfolio = (
  checked: CheckedWhole,
  audience: Audience = 'assessor',
  typed?: Typed,
): void => {
  store.portfolioSite = siteOf(checked, audience, typed);
};

/** Whether a portfolio was handed to the pages. */
export const isShown = (): boolean => store.portfolioSite !== undefined;

/** Does some work, which may wait for nothing, with a site of its own as the one that all pages show. */
export const within = <T>(site: Site, work: () => T): T => {
  const before = store.portfolioSite;
  store.portfolioSite = site;
  try {
    return work();
  } finally {
    store.portfolioSite = before;
  }
};

/** The one portfolio that all pages show. Throws NothingToShowError where none was handed over. */
export const getPortfolio = (): Site => {
  if (!store.portfolioSite) throw new NothingToShowError();
  return store.portfolioSite;
};

/** A command, or a text that advises one, as it is typed for the portfolio that the pages show. */
export const advisedHere = (text: string): string => asTyped(text, getPortfolio().typed ?? {});
