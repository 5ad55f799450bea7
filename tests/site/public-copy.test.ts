import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '#files/gate/page-texts.ts';
import { deadLinks } from './dead-links.ts';
import { filesOf, pagesOf } from './html.ts';
import { buildInto, madeSite } from './made-site.ts';

let folder: string;
let portfolio: string;
let whole: string;
let open: string;

/** Who asked not to be named. */
const asking = { id: 'lee-marsh', name: 'Lee Marsh', first: 'Lee', last: 'Marsh' };

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

beforeAll(async () => {
  const made = await madeSite();
  whole = made.site;
  folder = mkdtempSync(join(tmpdir(), 'public-copy-'));
  portfolio = join(folder, 'portfolio');
  open = join(folder, 'site');
  cpSync(made.portfolio, portfolio, { recursive: true });
  edit(join(portfolio, 'content/people.yaml'), (text) =>
    text.replace(`shownAs: ${asking.name}`, `shownAs: ${asking.name}, publicAs: Verifier A`),
  );
  buildInto(portfolio, open, {}, ['for=public']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The examples of the program's own rules are about people who are in no portfolio. */
const isOurExample = (path: string): boolean => path.startsWith('rules/');

/** A page without what was declared to differ: the files of records, the list of them, the sentence that says which copy it is, and the folder in commands. */
const declared = (html: string): string =>
  html
    .replace(/<section class="scroll tall"[\s\S]*?<\/section>/g, '')
    .replace(/<section class="artefact"[\s\S]*?<\/section>/g, '')
    .replace(/<h2>In this portfolio<\/h2>[\s\S]*?(?:<\/ul>|<\/p>)/, '')
    .replace(/ data-file="[^"]*"/g, '')
    .replace(/<script[^>]*player\.js"><\/script>/, '')
    .replace(/ This copy is for everybody:[^<]*asked\./, '')
    .replaceAll(' portfolio=…', '')
    .replaceAll('…/', '');

const asPublic = (text: string): string =>
  text
    .replaceAll(asking.id, 'verifier-a')
    .replace(new RegExp(`${asking.name}|\\b${asking.first}\\b|\\b${asking.last}\\b`, 'g'), 'Verifier A');

const recordOf = (number: string): string =>
  filesOf(join(portfolio, 'content')).find((path) => path.includes(`/${number}-`)) as string;

describe('the copy for everybody', () => {
  it('has the same pages as the copy for the assessor', () => {
    expect(pagesOf(open).map(({ path }) => path)).toEqual(pagesOf(whole).map(({ path }) => path));
  });

  it('differs from it only in the names and files that were declared', () => {
    const other = new Map(pagesOf(open).map(({ path, html }) => [path, pageTexts(declared(html))]));
    const pages = pagesOf(whole).filter(({ path }) => !isOurExample(path));
    const wrong = pages.flatMap(({ path, html }) => {
      const there = new Set(other.get(path));
      return pageTexts(declared(html))
        .map(asPublic)
        .filter((text) => !there.has(text) && !/^(?:\.\.\/)*artefacts\//.test(text))
        .map((text) => `${path}: ${text.slice(0, 200)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('holds no file of evidence that is not marked for it', () => {
    expect(filesOf(whole).filter((path) => path.startsWith('artefacts/')).length).toBeGreaterThan(3);
    expect(filesOf(open).filter((path) => path.startsWith('artefacts/'))).toEqual([]);
  });

  it('names nobody who asked not to be named, on no page and in no part of the search index', () => {
    const bytes = (path: string): Buffer => {
      const file = readFileSync(join(open, path));
      return file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
    };
    const holding = (words: string) => filesOf(open).filter((path) => bytes(path).includes(words));
    const named = [...holding(asking.last), ...holding(asking.id)];
    expect(named.filter((path) => !isOurExample(path))).toEqual([]);
    expect(holding('Verifier A').length).toBeGreaterThan(1);
  });

  it('says on every page which copy it is', () => {
    const silent = pagesOf(open).filter(({ html }) => !html.includes('This copy is for everybody'));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(pagesOf(whole).filter(({ html }) => html.includes('This copy is for everybody'))).toEqual([]);
  });

  it('is not made where a file that is meant for it names somebody who asked not to be named', {
    timeout: 300_000,
  }, () => {
    const record = join(portfolio, 'content', recordOf('E004'));
    edit(record, (text) =>
      text.replace('- file: transactions.csv', '- file: transactions.csv\n    forPublic: true'),
    );
    edit(join(portfolio, 'evidence/E004/transactions.csv'), (text) => `${text}\n${asking.name},other,1\n`);
    expect(() => buildInto(portfolio, open, {}, ['for=public'])).toThrow(
      /artefacts\/E004\/transactions\.csv/,
    );
    expect(filesOf(open)).not.toContain('artefacts/E004/transactions.csv');
  });

  it('leads from every link to a file, and to a place on its page', () => {
    expect(deadLinks(open, pagesOf(open))).toEqual([]);
  });
});
