import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePortfolio } from '../../scripts/bench/made-portfolio.ts';
import { program } from '../../scripts/site/compiled.ts';
import { type HtmlPage, tagsOf } from './html.ts';

/** Well below the 100 kB that a page may weigh at any length; each list has reached its bound at this size. */
const most = 72_000;

const folder = mkdtempSync(join(tmpdir(), 'long-portfolio-'));
let pages: HtmlPage[];
let all: Set<string>;
let numbers: string[];
let file: (path: string) => string;

/** Records have a page each, which grows with the record; all else is a list of some kind. */
const isList = (path: string): boolean =>
  /\.(html|csv)$/.test(path) && !/^(evidence|assessment|rules|guidance)\//.test(path);

beforeAll(async () => {
  makePortfolio({ folder, records: 1200, seed: 3 });
  const { checkWhole, rendererFor, siteOf } = await program();
  const site = siteOf(await checkWhole(folder, '2024-12-31'), 'assessor');
  if (!site) throw new Error('The made portfolio could not be read whole.');
  numbers = site.portfolio.records.map(({ number }) => number);
  const renderer = rendererFor(site);
  all = new Set(renderer.pages());
  const files = new Map<string, string>();
  for (const path of [...all].filter(isList)) {
    const content = await renderer.render(path);
    files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
  }
  file = (path) => files.get(path) ?? '';
  pages = [...files].flatMap(([path, html]) =>
    path.endsWith('.html') ? [{ path, html, tags: tagsOf(html) }] : [],
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hrefs = ({ tags }: HtmlPage): string[] =>
  tags.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.href ?? []) : []));

/** Where the links of a page lead, from the top of the site. */
const targets = (page: HtmlPage): { path: string; fragment: string }[] =>
  hrefs(page)
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const url = new URL(href, `https://site/${page.path}`);
      return { path: url.pathname.slice(1), fragment: decodeURIComponent(url.hash.slice(1)) };
    });

/** The pages of a list, its first address among them. */
const sheetsOf = (list: string): HtmlPage[] =>
  pages.filter(({ path }) => new RegExp(`^${list}(-\\d{4}-\\d{2}(-\\d+)?)?\\.html$`).test(path));

describe('a portfolio of 1,200 records', () => {
  it('has no page of a list that weighs more than 72 kB, and none but trends more than 45 kB', () => {
    const heavy = pages
      .map(({ path, html }) => [path, gzipSync(html).length] as const)
      .filter(([path, bytes]) => bytes > (path === 'monitoring/trends.html' ? most : 45_000));
    expect(pages.length).toBeGreaterThan(50);
    expect(heavy).toEqual([]);
  });

  it('leads from every link of a list to a page, and to a place on it', () => {
    const ids = new Map(
      pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
    );
    const dead = pages.flatMap((page) =>
      targets(page)
        .filter(({ path, fragment }) => {
          const known = ids.get(path);
          return known
            ? fragment !== '' && !known.has(fragment)
            : !/^evidence\/[^/]+\//.test(path) && !all.has(path);
        })
        .map(({ path, fragment }) => `${page.path}: ${path}#${fragment}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it('has every record on one page of the evidence index, each led to from the first', () => {
    const sheets = sheetsOf('evidence');
    expect(sheets.length).toBeGreaterThan(3);
    const led = new Set(
      targets(sheets.find(({ path }) => path === 'evidence.html') as HtmlPage).map(({ path }) => path),
    );
    expect(sheets.filter(({ path }) => !led.has(path))).toEqual([]);
    const listed = sheets.flatMap((page) =>
      targets(page).flatMap(({ path }) => /^(?:evidence|assessment)\/(\w+)\.html$/.exec(path)?.[1] ?? []),
    );
    expect(listed.sort()).toEqual([...numbers].sort());
    expect(file('evidence.csv').trim().split('\r\n').length).toBe(numbers.length + 1);
  });

  it('has every claim on a page of the coverage map, under the same heads on each', () => {
    const sheets = sheetsOf('coverage');
    expect(sheets.length).toBeGreaterThan(3);
    const heads = new Set(
      sheets.map(({ html }) => /<thead>[\s\S]*?<tr class="map-counts">[\s\S]*?<\/thead>/.exec(html)?.[0]),
    );
    expect(heads.size).toBe(1);
    const cells = sheets.flatMap(({ html }) => html.match(/<td class="tone-[a-z]+[^"]*"><a /g) ?? []).length;
    expect(cells).toBeGreaterThan(1000);
    expect(file('coverage.csv').trim().split('\r\n').length).toBe(cells + 1);
  });

  it('has every claim on a criterion on its own pages, which its unit leads to', () => {
    const unit = pages.find(({ path }) => path === 'units/made-1.html') as HtmlPage;
    const lists = targets(unit).flatMap(({ path }) => /^claims\/(.+)\.html$/.exec(path)?.[1] ?? []);
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) {
      const sheets = sheetsOf(`claims/${list}`);
      const said = Number(/<p>([\d,]+) claims by the learner/.exec(sheets[0]?.html ?? '')?.[1]);
      const claims = sheets.flatMap(({ html }) => html.match(/<span class="claim-source">/g) ?? []);
      expect([list, claims.length]).toEqual([list, said]);
    }
  });

  it('draws the latest checks of a trend, says so, and has all of them as CSV', () => {
    const trends = pages.find(({ path }) => path === 'monitoring/trends.html')?.html ?? '';
    const said = /One by one stand the latest 100 of (\d+) checks/.exec(trends)?.[1];
    expect(Number(said)).toBeGreaterThan(500);
    expect(file('monitoring/data/scores.everybody.csv').trim().split('\r\n').length).toBe(Number(said) + 1);
  });
});
