import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A start tag of a page with its attributes, in plain characters. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** A page of the site: its path from the top, its text, and its start tags in order. */
export interface HtmlPage {
  path: string;
  html: string;
  tags: readonly Tag[];
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};

const plain = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=/"'<>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), plain(double ?? single ?? bare ?? '')],
    ),
  );

/** The start tags of a text of HTML; comments, and the text inside scripts, are passed over. */
export const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g)]
    .filter(([, name]) => name !== undefined)
    .map(([, name = '', rest = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(rest) }));

/** Every file of a folder, by path from its top, with `/`, sorted. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Every page of a site. */
export const pagesOf = (site: string): HtmlPage[] =>
  filesOf(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(site, path), 'utf8');
      return { path, html, tags: tagsOf(html) };
    });
