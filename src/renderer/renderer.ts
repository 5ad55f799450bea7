import { type Site, within } from '#site/portfolio.ts';
import { mayBeOf, type Route, type Target, targetsOf } from './routes.ts';
import { type Component, resultFor } from './runtime.ts';

/** The site of one portfolio, from which any page can be had by itself. */
export interface Renderer {
  /** The path of every page and of every file that is made as pages are, from the top of the site. */
  pages: () => string[];
  /** Whether the site has a page or file of that path. */
  has: (path: string) => boolean;
  /** One page as HTML, or one file as bytes; undefined where the site has none of that path. */
  render: (path: string) => Promise<string | Uint8Array | undefined>;
}

/**
 * The renderer of one site. It reads nothing but what it is handed: no disk, no clock, no surroundings. Any number of
 * them may be at work side by side.
 */
export const rendererOf = (site: Site, routes: readonly Route[]): Renderer => {
  const asked = new Map<Route, ReadonlyMap<string, Target>>();
  const listed = (route: Route): ReadonlyMap<string, Target> => {
    const targets = asked.get(route) ?? within(site, () => targetsOf(route));
    asked.set(route, targets);
    return targets;
  };
  const ordered = [...routes].sort(fixedFirst).map((route) => ({ route, mayBe: mayBeOf(route) }));
  const targetOf = (path: string): Target | undefined => {
    for (const { route, mayBe } of ordered) {
      const target = mayBe(path) ? listed(route).get(path) : undefined;
      if (target) return target;
    }
    return undefined;
  };
  return {
    pages: () => [...new Set(ordered.flatMap(({ route }) => [...listed(route).keys()]))].sort(),
    has: (path) => targetOf(path) !== undefined,
    render: async (path) => {
      const target = targetOf(path);
      return target && (await made(within(site, () => begun(target))));
    },
  };
};

/** A page that belongs to no site, with what it is handed; `site` where it shows words of one. */
export const pageAlone = (page: Component, props: Record<string, unknown>, site?: Site): string => {
  const made = () => page(resultFor({}), props, {}).html;
  return `<!DOCTYPE html>${site ? within(site, made) : made()}`;
};

/** A part of a page, as HTML, within the site whose words it shows. */
export const partAlone = (part: Component, props: Record<string, unknown>, site: Site): string =>
  within(site, () => part(resultFor({}), props, {}).html);

/** Of two pages of one path, the one whose file bears that very name is the one shown, as Astro has it. */
const fixedFirst = (a: Route, b: Route): number =>
  Number(a.file.includes('[')) - Number(b.file.includes('['));

/** All of a page; of another file what its answer has begun, since an answer can only be read by waiting. */
const begun = ({ module, params, props }: Target): string | Response | Promise<Response> => {
  if (module.default) return `<!DOCTYPE html>${module.default(resultFor(params), props, {}).html}`;
  if (module.GET) return module.GET({ params, props });
  throw new Error('A file of src/pages is a page, or has a GET.');
};

const made = async (begun: string | Response | Promise<Response>): Promise<string | Uint8Array> =>
  typeof begun === 'string' ? begun : new Uint8Array(await (await begun).arrayBuffer());
