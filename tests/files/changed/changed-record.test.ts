import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changedRecord } from '#files/changed/changed-record.ts';
import { frontMatterOf } from '#files/mdx/front-matter.ts';
import { kinds } from '#portfolio/schema/kinds.ts';

const content = join(import.meta.dirname, '../../../content');

/** The kinds of which the example holds records. */
const inExample = kinds.filter(({ folder }) => existsSync(join(content, folder)));
const product = kinds.find(({ name }) => name === 'product') as (typeof kinds)[number];
const account = kinds.find(({ name }) => name === 'account') as (typeof kinds)[number];

const text = `# yaml-language-server: $schema=../../.schemas/product.schema.json
# The board was my own idea.
title: 'The board'   # as it hangs there
on: 2026-02-01
# What stands on it:
what: >-
  Deadlines of the
  week.

author: learner
ours:
  - { text: odd }
`;

describe('a record with other data in it', () => {
  it('keeps the bytes of every field that is the same, the comments between them too', () => {
    expect(changedRecord(text, product, { ...parse(text), what: 'Deadlines of the month.' })).toBe(
      text.replace('what: >-\n  Deadlines of the\n  week.\n', 'what: Deadlines of the month.\n'),
    );
  });

  it('writes a new field where its kind has it, and takes one that is gone out with its lines', () => {
    const { author, ...rest } = parse(text);
    expect(changedRecord(text, product, { ...rest, kept: 'In the office' })).not.toContain('author');
    const claims = [{ criterion: 'tiny-1/1.1', shows: 'My board' }];
    const added = changedRecord(text, product, { ...parse(text), claims });
    expect(parse(added)).toEqual({ ...parse(text), claims });
    expect(added.replace(/claims:\n( .*\n)+/, '')).toBe(text);
  });

  it('keeps the ends of lines of Windows, and a mark at its beginning', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const changed = changedRecord(windows, product, { ...parse(text), what: 'A\nB' });
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
    expect(changed.startsWith('\uFEFF#')).toBe(true);
  });

  it.each([
    '{ title: A, on: 2026-02-01, what: B, author: learner } # mine\n',
    '  title: A\n  on: 2026-02-01 # mine\n  what: B\n  author: learner\n',
    'title: A\r# mine\ron: 2026-02-01\rwhat: B\rauthor: learner\r',
    '? title\n: A # mine\n? on\n: 2026-02-01\n? what\n: B\n? author\n: learner\n',
  ])('says what was asked for, however its fields are laid out: %j', (written) => {
    const data = { title: 'A', on: '2026-02-01', what: 'C: "1"', kept: '4.10', author: 'learner' };
    const changed = changedRecord(written, product, data);
    expect(parse(changed)).toEqual(data);
    expect(changed).toContain('# mine');
    const { kept, ...without } = data;
    expect(parse(changedRecord(changed, product, without))).toEqual(without);
  });

  it('keeps the text under the fields unless it is another one', () => {
    const mdx = `---\ntitle: An account   # mine\nby: sam\n---\n\n  First.\n\n\nSecond.\n`;
    expect(changedRecord(mdx, account, { title: 'An account', by: 'sam' }, 'First.\n\n\nSecond.')).toBe(mdx);
    expect(changedRecord(mdx, account, { title: 'Another', by: 'sam' })).toBe(
      mdx.replace('An account', 'Another'),
    );
    expect(changedRecord(mdx, account, { title: 'An account', by: 'sam' }, 'Third.')).toBe(
      '---\ntitle: An account   # mine\nby: sam\n---\n\nThird.\n',
    );
  });

  it('leaves every record of the example as it is, where nothing is changed', () => {
    for (const kind of inExample) {
      const folder = join(content, kind.folder);
      for (const name of readdirSync(folder)) {
        const file = readFileSync(join(folder, name), 'utf8');
        const data = parse(kind.format === 'mdx' ? (frontMatterOf(file) ?? '') : file);
        expect(changedRecord(file, kind, data)).toBe(file);
      }
    }
  });

  it('means what was asked for, whichever field is taken out or put back', () => {
    for (const kind of inExample.filter(({ format }) => format === 'yaml')) {
      const folder = join(content, kind.folder);
      const [file = ''] = readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .sort((a, b) => a.length - b.length);
      const whole = parse(file);
      for (const name of Object.keys(whole)) {
        const { [name]: gone, ...rest } = whole;
        const without = changedRecord(file, kind, rest);
        expect(parse(without)).toEqual(rest);
        expect(parse(changedRecord(without, kind, whole))).toEqual(whole);
      }
    }
  });
});
