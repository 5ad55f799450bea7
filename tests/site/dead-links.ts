import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type HtmlPage, pagesOf, type Tag } from './html.ts';

/** Attributes by which a page loads or leads somewhere. */
const leading = ['href', 'src', 'poster', 'data', 'xlink:href', 'action'];

/** Every address on a page, with the tag that holds it. */
export const addresses = ({ tags }: HtmlPage): { tag: Tag; address: string }[] =>
  tags.flatMap((tag) =>
    leading.flatMap((name) => {
      const address = tag.attributes[name];
      return address === undefined || (name === 'data' && tag.name !== 'object') ? [] : [{ tag, address }];
    }),
  );

/** Whether an address leads out of the site. */
export const isOutside = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** The ids of each page by its path. */
const idsOf = (pages: readonly HtmlPage[]): Map<string, Set<string>> =>
  new Map(
    pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
  );

/** Links of a site that lead to no file, or to no place on their page, each once. */
export const deadLinks = (site: string, pages: readonly HtmlPage[] = pagesOf(site)): string[] => {
  const ids = idsOf(pages);
  const troubleWith = (page: HtmlPage, address: string): string[] => {
    const [file = '', fragment] = address.split('#');
    const [path = ''] = file.split('?');
    const target = path === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(path)));
    if (path.startsWith('/')) return [`${page.path}: ${address} begins at the top of the host`];
    if (target.startsWith('..') || !existsSync(join(site, target)))
      return [`${page.path}: ${address} leads to no file`];
    const known = ids.get(target);
    if (!fragment || known === undefined || known.has(decodeURIComponent(fragment))) return [];
    return [`${page.path}: ${address} leads to no place on its page`];
  };
  const dead = pages.flatMap((page) =>
    addresses(page)
      .filter(({ address }) => !isOutside(address))
      .flatMap(({ address }) => troubleWith(page, address)),
  );
  return [...new Set(dead)];
};

/** Ids that a page gives more than once. */
export const doubledIds = (pages: readonly HtmlPage[]): string[] =>
  pages.flatMap(({ path, tags }) => {
    const all = tags.flatMap(({ attributes }) => attributes.id ?? []);
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
