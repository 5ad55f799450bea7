import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { asTyped } from '#report/advised-commands.ts';
import { questions } from '#rules/all-questions.ts';
import { allRules } from '#rules/groups.ts';
import { questionAnchor } from '#site/href.ts';
import { statements } from '../rules/statement-table.ts';
import { filesOf, tagsOf } from './html.ts';
import { type MadeSite, madeSite } from './made-site.ts';

let made: MadeSite;
beforeAll(async () => {
  made = await madeSite();
});

const read = (path: string): string => readFileSync(join(made.site, path), 'utf8');
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|quot|lt|gt|amp);/g, (_, name: string) => marks[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const marks: Record<string, string> = { '#39': "'", quot: '"', lt: '<', gt: '>', amp: '&' };
const linksOf = (path: string): string[] =>
  tagsOf(read(path)).flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [href] : []));

describe('the table of rules', () => {
  it('leads to the page of every rule, and there is no other', () => {
    const pages = allRules.map(({ id }) => `rules/${id}.html`);
    const linked = linksOf('rules.html').filter((href) => /^rules\/[^#]+$/.test(href));
    expect([...new Set(linked)].sort()).toEqual([...pages].sort());
    expect(filesOf(join(made.site, 'rules')).map((file) => `rules/${file}`)).toEqual([...pages].sort());
  });

  it('has all 87 statements and every question, each with an id to link to', () => {
    const ids = new Set(tagsOf(read('rules.html')).flatMap(({ attributes: { id } }) => id ?? []));
    expect(statements.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(questions.filter(({ id }) => !ids.has(questionAnchor(id)))).toEqual([]);
  });

  it('answers every statement by a rule or a question', () => {
    const rows = [...read('rules.html').matchAll(/<tr id="([A-Z0-9]+-\d+)">([\s\S]*?)<\/tr>/g)];
    expect(rows).toHaveLength(87);
    expect(rows.filter(([, , row = '']) => !row.includes('href=')).map(([, id]) => id)).toEqual([]);
  });

  it('counts what each rule finds in this portfolio', () => {
    const { findings } = checkPortfolio(made.portfolio, '2026-08-03');
    const rows = read('rules.html').split('<tr');
    const counted = allRules.map(({ id }) => {
      const row = rows.find((one) => one.includes(`<code class="small quiet">${id}</code>`)) ?? '';
      const [, number = '0'] =
        />(\d+)(?:<\/b> open|<\/span>)/.exec(row.split('class="number"')[1] ?? '') ?? [];
      return [id, Number(number)];
    });
    const open = allRules.map(({ id }) => [
      id,
      findings.filter(({ rule, answered }) => rule === id && !answered).length,
    ]);
    expect(open.some(([, count]) => Number(count) > 0)).toBe(true);
    expect(counted).toEqual(open);
  });
});

describe('the page of a rule', () => {
  it.each(allRules)('$id says why, what to write instead, and shows both examples', (rule) => {
    const words = textOf(read(`rules/${rule.id}.html`));
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
    // The made portfolio lies where pages write … for its folder.
    const withCode = (text: string) => squeezed(asTyped(text, { folder: '…' }).replaceAll('`', ''));
    for (const part of [rule.title, rule.example.wrong, rule.example.right, rule.source])
      expect(words).toContain(squeezed(part));
    for (const part of [rule.why, rule.mend]) expect(words).toContain(withCode(part));
    for (const id of rule.statements ?? []) expect(words).toContain(id);
  });

  it('says what the number is here, and what it is where nothing is written', () => {
    const words = textOf(read('rules/feedback-late.html'));
    expect(words).toMatch(
      /Working days from observing to feeding back \(FB-4\)\.\s*\d+ in this portfolio; 5 where nothing/,
    );
  });

  it('lists what was found with links to the pages that it is about', () => {
    const page = 'rules/criterion-unjudged.html';
    const { findings } = checkPortfolio(made.portfolio, '2026-08-03');
    const found = findings.filter(({ rule, answered }) => rule === 'criterion-unjudged' && !answered);
    const targets = linksOf(page).map((href) => normalize(join(dirname(page), href)));
    expect(found.length).toBeGreaterThan(0);
    for (const { subject = '' } of found.slice(0, 50)) {
      const [unit, code = ''] = subject.split('/');
      expect(targets).toContain(`units/${unit}.html#c-${code.replace('.', '-')}`);
    }
  });
});

describe('every finding on a page', () => {
  it('leads from the name of its rule to what it means', () => {
    const html = read('findings.html');
    const linked = [...html.matchAll(/href="rules\/([^"]+)\.html"><code>([^<]+)<\/code>/g)];
    const { findings } = checkPortfolio(made.portfolio, '2026-08-03');
    expect(linked.map(([, target]) => target).sort()).toEqual(findings.map(({ rule }) => rule).sort());
    expect(linked.filter(([, target, name]) => target !== name)).toEqual([]);
  });

  it('and on the home page as well', () => {
    expect(linksOf('index.html').filter((href) => href.startsWith('rules/')).length).toBeGreaterThan(0);
  });
});

describe('search', () => {
  it('gives evidence and no rules', () => {
    const folder = join(made.site, 'pagefind/fragment');
    const addresses = readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      return /"url":"([^"]+)"/.exec(text)?.[1] ?? '';
    });
    expect(addresses.some((address) => address.includes('evidence/'))).toBe(true);
    expect(addresses.filter((address) => address.includes('rules'))).toEqual([]);
  });
});
