import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { everyRow, observations, runImport } from './run-import.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (): string => {
  const one = tinyPortfolio();
  made.push(one);
  return one.root;
};

const text = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

const table = `Agent,Call date,Contact ID,Greeting,Greeting comments,Ownership,Comments
Colleague A,03/03/2026,C-1,3,Gave team and name,2,
Jo Bloggs,4 Mar 2026 14:05,C-2,2,,N/A,Left it with another team
`;

describe('a table of checks', () => {
  it('becomes observations, with names in the private register alone', async () => {
    const root = portfolio();
    const { status, stdout } = await runImport(root, table, [...everyRow, '--new-people', '--write']);
    expect(stdout).toContain('Wrote 2 records, E002 to E003');
    expect(status).toBe(0);
    const [first, second] = observations(root);
    expect(first).toContain('colleague: colleague-a\nobservedOn: 2026-03-03');
    expect(first).toContain('- quality: greeting\n    rating: 3\n    note: Gave team and name');
    expect(second).toContain('colleague: colleague-c\nobservedOn: 2026-03-04\nobservedAt: "14:05"');
    expect(second).toContain('- quality: ownership\n    notApplicable: ');
    expect(second).toContain('text: Left it with another team');
    expect(text(root, 'private/people.yaml')).toContain('name: Jo Bloggs\n    pseudonym: colleague-c');
    expect(text(root, 'content/people.yaml')).toContain('colleague-c');
    for (const file of ['content/people.yaml', 'content/imports.yaml'])
      expect(text(root, file)).not.toContain('Bloggs');
    expect(observations(root).join('')).not.toContain('Bloggs');
  });

  it('changes nothing when it is taken in again, and needs no question the next month', async () => {
    const root = portfolio();
    await runImport(root, table, [...everyRow, '--new-people', '--write']);
    const before = [
      observations(root),
      text(root, 'content/imports.yaml'),
      text(root, 'private/people.yaml'),
    ];
    const { status, stdout } = await runImport(root, table, ['--write']);
    expect(stdout).toContain('row 2: it is E002.');
    expect(status).toBe(0);
    expect([
      observations(root),
      text(root, 'content/imports.yaml'),
      text(root, 'private/people.yaml'),
    ]).toEqual(before);
    const next = table.replaceAll('C-', 'D-').replace('Jo Bloggs', '"Bloggs, Jo"');
    expect((await runImport(root, next, ['--write'])).stdout).toContain('Wrote 2 records, E004 to E005');
    expect(observations(root)[3]).toContain('colleague: colleague-c');
  });

  it('is known again by its content where its contacts have no number', async () => {
    const root = portfolio();
    const bare = table.replace('Contact ID', 'Row').replaceAll(/C-(\d)/g, '$1');
    await runImport(root, bare, [...everyRow, '--new-people', '--write']);
    expect((await runImport(root, bare, ['--write'])).stdout).toContain('There is nothing to write');
    expect(observations(root)).toHaveLength(2);
  });

  it('is only shown where nobody said write', async () => {
    const root = portfolio();
    const { stdout } = await runImport(root, table.replace('Jo Bloggs', 'colleague-b'), everyRow);
    expect(stdout).toContain('2 rows would become observations');
    expect(stdout).toContain('Nothing was written. Say write');
    expect(observations(root)).toEqual([]);
    expect(existsSync(join(root, 'content/imports.yaml'))).toBe(false);
  });

  it('asks for what only a person can say, and says how to', async () => {
    const root = portfolio();
    const { status, stdout } = await runImport(root, table, []);
    expect(status).toBe(1);
    for (const said of ['Who is “Jo Bloggs”?', 'new-people', 'channel=face-to-face', 'technique=live'])
      expect(stdout).toContain(said);
    expect(observations(root)).toEqual([]);
  });
});

describe('what is wrong in a table', () => {
  const bad = `${table}Colleague B,31/02/2026,C-3,9,,2,
Colleague B,05/03/2026,C-4,3,Rang 07700 900123 back,2,
Colleague A,06/03/2026,C-1,1,Other,1,
Colleague B,07/03/2026,C-5,3,Good,2,
Colleague B,07/03/2026,C-5,3,Good,2,
`.replace('Jo Bloggs', 'Colleague B');

  it('is said at its cell, and nothing is written', async () => {
    const root = portfolio();
    const { status, stdout } = await runImport(root, bad, [...everyRow, '--word', 'rating:9=3', '--write']);
    expect(status).toBe(1);
    expect(stdout).toContain('B4, Call date: There is no day 31/02/2026: February 2026 has 28 days.');
    expect(stdout).toContain('row 8: it says the same as row 7.');
    expect(stdout).toContain('a table is taken in whole');
    expect(observations(root)).toEqual([]);
  });

  it('is a name in a note, of somebody who is named in this very table for the first time', async () => {
    const root = portfolio();
    const named = table.replace('Gave team and name', 'Jo Bloggs rang for her');
    const { status, stdout } = await runImport(root, named, [...everyRow, '--new-people', '--write']);
    expect(status).toBe(1);
    expect(stdout).toContain('E002 holds a name in the private register');
    expect(stdout).not.toContain('Bloggs rang');
    expect(existsSync(join(root, 'private/people.yaml'))).toBe(false);
  });

  it('can be left out on purpose, and the rest is written', async () => {
    const root = portfolio();
    const { status } = await runImport(root, bad, [
      ...everyRow,
      '--word',
      'rating:9=3',
      '--leave-out',
      '--write',
    ]);
    expect(status).toBe(0);
    expect(observations(root)).toHaveLength(3);
    expect(observations(root).join('')).not.toContain('900123');
  });

  it('tells a contact that is there with other words, and changes neither', async () => {
    const root = portfolio();
    await runImport(root, table.replace('Jo Bloggs', 'Colleague B'), [...everyRow, '--write']);
    const other = table.replace('Jo Bloggs', 'Colleague B').replace('C-1,3', 'C-1,1');
    const { stdout } = await runImport(root, other, ['--write']);
    expect(stdout).toContain('row 2: its contact is E002, which says something else');
    expect(observations(root)).toHaveLength(2);
  });

  it('is the order of day and month where a day can only be meant the other way', async () => {
    const root = portfolio();
    const american = table
      .replace('Jo Bloggs', 'Colleague B')
      .replace('4 Mar 2026 14:05', '2/25/2026')
      .replace('03/03/2026', '3/4/2026');
    expect((await runImport(root, american, everyRow)).stdout).toContain(
      'can only be read with its month first',
    );
    const { stdout } = await runImport(root, american, [...everyRow, '--day-order', 'month-first']);
    expect(stdout).toContain('2026-03-04');
    expect(stdout).toContain('2026-02-25');
  });
});
