import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HtmlPage, pagesOf, type Tag } from './html.ts';
import { madeSite } from './made-site.ts';

let site: string;
let pages: HtmlPage[];
let ids: Map<string, Set<string>>;

beforeAll(async () => {
  ({ site } = await madeSite());
  pages = pagesOf(site);
  ids = new Map(
    pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
  );
});

/** Attributes by which a page loads or leads somewhere. */
const leading = ['href', 'src', 'poster', 'data', 'xlink:href', 'action'];

const addresses = ({ tags }: HtmlPage): { tag: Tag; address: string }[] =>
  tags.flatMap((tag) =>
    leading.flatMap((name) => {
      const address = tag.attributes[name];
      return address === undefined || (name === 'data' && tag.name !== 'object') ? [] : [{ tag, address }];
    }),
  );

const isOutside = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What is wrong with one address on one page, or nothing. */
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

describe('the built site', () => {
  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(70);
  });

  it('leads from every link to a file, and to a place on its page', () => {
    const inside = (page: HtmlPage) =>
      addresses(page)
        .map(({ address }) => address)
        .filter((address) => !isOutside(address));
    expect([
      ...new Set(pages.flatMap((page) => inside(page).flatMap((address) => troubleWith(page, address)))),
    ]).toEqual([]);
  });

  it('loads nothing from elsewhere, and leaves only by links over https or mail', () => {
    const wrong = pages.flatMap((page) =>
      addresses(page)
        .filter(({ address }) => isOutside(address))
        .filter(({ tag, address }) =>
          tag.name === 'a' ? !/^(https:|mailto:)/.test(address) : !address.startsWith('data:'),
        )
        .map(({ tag, address }) => `${page.path}: <${tag.name}> ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every id once a page', () => {
    const twice = pages.flatMap(({ path, tags }) => {
      const all = tags.flatMap(({ attributes }) => attributes.id ?? []);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('has on every page one heading, a title, a language and a strict policy', () => {
    const wrong = pages.filter(({ tags, html }) => {
      const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
      const scripts = /script-src ([^;]*)/.exec(policy?.attributes.content ?? '')?.[1];
      return !(
        tags.filter(({ name }) => name === 'h1').length === 1 &&
        /<title>[^<]+<\/title>/.test(html) &&
        tags.find(({ name }) => name === 'html')?.attributes.lang === 'en-GB' &&
        scripts === "'self' 'wasm-unsafe-eval'"
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no style or script in its pages, which the policy would stop', () => {
    const wrong = pages.flatMap(({ path, tags }) =>
      tags
        .filter(
          ({ name, attributes }) =>
            name === 'style' ||
            'style' in attributes ||
            (name === 'script' && !attributes.src) ||
            Object.keys(attributes).some((key) => /^on[a-z]+$/.test(key)),
        )
        .map(({ name }) => `${path}: <${name}>`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('has a title of its own on every page', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('every page', () => {
  it('is valid HTML by the rules of html-validate', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // A box that scrolls sideways is a region that can be focused; it is no section of the text.
        'prefer-native-element': ['error', { exclude: ['region'] }],
        // A unit is called what its awarding organisation calls it, however long.
        'long-title': 'off',
        // The only forms are filters, which act at once: there is nothing to submit, and the policy forbids it.
        'wcag/h32': 'off',
      },
    });
    const wrong: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          wrong.push(`${ruleId}: ${message} (${path}:${line}:${column})`);
    }
    expect(wrong).toEqual([]);
  });
});
