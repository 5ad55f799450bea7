import type { CheckedWhole } from '#files/check-whole.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { type SiteGate, siteGate } from '#files/gate/leaks-in-site.ts';
import { type Renderer, rendererOf } from '#renderer/renderer.ts';
import type { Route } from '#renderer/routes.ts';
import type { Typed } from '#report/advised-commands.ts';
import { type Site, siteOf } from '#site/portfolio.ts';
import { LeaksFoundError } from '../command/leaks-found-error.ts';
import { artefactAt } from './artefact-at.ts';
import { fileFor } from './send-file.ts';
import { type Found, pathsFor, type SiteSource } from './site-source.ts';

/** What a live site is made from. */
export interface LiveSite {
  checked: CheckedWhole;
  routes: readonly Route[];
  /** How commands on the pages are typed. */
  typed: Typed;
  /** The folder of the same site whole, once it was built, with its search index; undefined where that failed. */
  built: Promise<string | undefined>;
}

/**
 * A site of which each page is made when it is asked for. Its search, and files of evidence once they were built, come
 * from its built copy. Throws LeaksFoundError where a page would show what could make somebody known.
 */
export const liveSite = ({ checked, routes, typed, built }: LiveSite): SiteSource => {
  const renderer = rendererOf(siteOf(checked, 'assessor', typed) as Site, routes);
  let copy: string | undefined;
  built.then((made) => {
    copy = made;
  });
  let gate: SiteGate | undefined;
  const inCopy = (address: string): Found | undefined => {
    const file = copy === undefined ? undefined : fileFor(copy, address);
    return file === undefined ? undefined : { file };
  };
  return async (address) => {
    const path = pathsFor(address).find(renderer.has);
    if (path !== undefined) {
      gate ??= siteGate(gateFor(checked, checked, 'assessor'));
      return passed(gate, path, await renderer.render(path));
    }
    if (address.startsWith('/artefacts/')) return inCopy(address) ?? artefactIn(checked, address);
    if (!address.startsWith('/pagefind/')) return undefined;
    await built;
    return inCopy(address);
  };
};

const artefactIn = async (checked: CheckedWhole, address: string): Promise<Found | undefined> => {
  const artefact = await artefactAt(checked, address);
  return artefact && { path: pathsFor(address)[0] ?? '', content: artefact.bytes };
};

/** A page that has passed the gate. */
const passed = async (gate: SiteGate, path: string, content: Awaited<ReturnType<Renderer['render']>>) => {
  if (content === undefined) return undefined;
  await gate.look(path, content);
  const leaks = gate.found();
  if (leaks.length > 0) throw new LeaksFoundError(leaks, 'The page is not shown');
  return { path, content };
};
