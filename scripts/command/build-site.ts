import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepIn } from '#files/artefacts/keep-in.ts';
import { type CheckedWhole, checkWhole } from '#files/check-whole.ts';
import { checkedFor } from '#files/checked-for.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { type SiteGate, siteGate } from '#files/gate/leaks-in-site.ts';
import type { Memory } from '#files/memory.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import { rendererOf } from '#renderer/renderer.ts';
import type { Route } from '#renderer/routes.ts';
import type { Typed } from '#report/advised-commands.ts';
import { type Site, siteOf } from '#site/portfolio.ts';
import { CannotRunError, repositoryRoot } from './command.ts';
import { lastBuildIn, stands } from './last-build.ts';
import { LeaksFoundError } from './leaks-found-error.ts';
import { outFolder } from './out-folder.ts';
import { type Between, printSite } from './print-site.ts';
import { clearKilledBuilds, putInPlace } from './put-in-place.ts';
import { noteBuilt } from './site-folder.ts';
import { markOf } from './site-mark.ts';
import { type SiteWriter, siteWriter } from './site-writer.ts';
import { typedSafely } from './typed-safely.ts';
import { clearWorkFolders, removeWorkFolder, workFolder } from './work-folder.ts';

/** The pages that this program has, and its version. */
export interface Pages {
  routes: readonly Route[];
  version: string;
}

/** Which portfolio is built, as it was checked, and to which folder. */
export interface Building extends Pages {
  root: string;
  checked: CheckedWhole;
  out: string;
  work: Workplace;
  /** Whom the copy is for. */
  audience: Audience;
  /** What is waited for before each page; what it throws ends the building. */
  between?: Between | undefined;
  /** Whether it has a search index; it has one where that is left out. */
  search?: boolean;
  /** How commands on its pages are typed. */
  typed?: Typed | undefined;
}

/** Where a site is made before it is put in place: its pages, and beside them the files that it publishes. */
export interface Workplace {
  site: string;
  artefacts: string;
}

/** How many pages were built and indexed. */
export interface Built {
  pages: number;
}

const workshop = join(repositoryRoot, 'node_modules/.cache/portfolio-builds');

/** Does some work with a place to make a site in, which is gone when the work is done. */
export const inWorkplace = async <T>(work: (place: Workplace) => Promise<T>): Promise<T> => {
  clearWorkFolders(workshop, 'site', () => undefined);
  const folder = workFolder(workshop, 'site');
  try {
    return await work({ site: join(folder, 'site'), artefacts: join(folder, 'files') });
  } finally {
    removeWorkFolder(folder);
  }
};

/** Checks a portfolio whole, and lays the files that are published of it aside for the site. */
export const checkFor = (
  { artefacts }: Workplace,
  root: string,
  today: string,
  memory?: Memory,
): Promise<CheckedWhole> => checkWhole(root, today, keepIn(artefacts), memory);

/**
 * Prints the site and its search index from what was checked, then puts it in place of the last build in `out`. Files
 * that are as they were are not written again. A build that fails leaves the last one untouched. Throws CannotRunError
 * where the index fails or `out` may not be replaced, and LeaksFoundError where the site would show what could make
 * somebody known.
 */
export const buildSite = async (building: Building): Promise<Built> => {
  const { root, checked, out, work, audience, typed, routes, version, between, search } = building;
  clearKilledBuilds(out);
  outFolder(out, root);
  const copy = checkedFor(checked, audience);
  const by = gateFor(checked, copy, audience);
  const gate = siteGate(by);
  const from = { root, version, gate: by.key };
  const last = lastBuildIn(out, from);
  const writer = siteWriter(work.site, last);
  const site = siteOf(copy, audience, typed && typedSafely(typed, by.find)) as Site;
  const renderer = rendererOf(site, routes);
  const { pages, searched } = await printSite({
    ...{ renderer, folder: work.site, writer, last, gate, between, search },
  });
  await layArtefacts(checked, copy, { work, writer, gate });
  const leaks = gate.found();
  if (leaks.length > 0) throw new LeaksFoundError(leaks);
  if (last && !stands(last))
    throw new CannotRunError(`Something else built to ${out} meanwhile. Build again.`);
  const mark = markOf(work.site, writer.hashes);
  if (mark !== last?.mark) putInPlace(work.site, out, () => outFolder(out, root), mark);
  noteBuilt(out, from, searched);
  return { pages };
};

/** Puts the files that this copy publishes beside its pages. */
const layArtefacts = async (
  checked: CheckedWhole,
  copy: CheckedWhole,
  { work, writer, gate }: { work: Workplace; writer: SiteWriter; gate: SiteGate },
): Promise<void> => {
  for (const [file, { path }] of copy.tried) {
    const laid = checked.tried.get(file)?.path;
    if (path === undefined || laid === undefined) continue;
    const bytes = readFileSync(join(work.artefacts, laid));
    await gate.look(path, bytes);
    writer.put(path, bytes);
  }
};
