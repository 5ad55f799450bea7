import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses, deadLinks, doubledIds, isOutside } from './dead-links.ts';
import { type HtmlPage, pagesOf } from './html.ts';
import { madeSite } from './made-site.ts';

let site: string;
let pages: HtmlPage[];

beforeAll(async () => {
  ({ site } = await madeSite());
  pages = pagesOf(site);
});

describe('the built site', () => {
  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(70);
  });

  it('leads from every link to a file, and to a place on its page', () => {
    expect(deadLinks(site, pages)).toEqual([]);
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
    expect(doubledIds(pages)).toEqual([]);
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
