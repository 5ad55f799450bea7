import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbookOf } from '#files/tables/write-workbook.ts';
import { exportTables } from '../../scripts/export/export-command.ts';
import { put } from '../new/tiny-portfolio.ts';
import { handedIn } from '../sheets/handed-in.ts';
import { inProcess } from '../start/in-process.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

const place = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'exported-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const portfolio = (more: Readonly<Record<string, string>> = {}): string => {
  const one = handedIn(more);
  undo.push(one.remove);
  return one.root;
};

const run = (root: string, args: readonly string[]) =>
  inProcess(exportTables, [...args, '--portfolio', root]);

describe('a workbook', () => {
  const rows = [
    ['criterion', 'version', 'on', 'share', 'note'],
    ['4.10', '1.10', '2026-03-13', '0.8500', '=HYPERLINK("http://a.example","x")'],
    ['4.9', '2', '', '-1', '+44 <b> & "q" \u0001\tend'],
  ];

  it('has days as days, numbers as numbers, and all else as text that no spreadsheet runs', async () => {
    const book = await readXlsx(workbookOf([{ name: 'A & B', rows }]), { readStyles: true });
    const [sheet] = book.sheets;
    expect(sheet?.name).toBe('A & B');
    expect(sheet?.rows[1]).toEqual(['4.10', '1.10', new Date('2026-03-13T00:00:00Z'), 0.85, rows[1]?.[4]]);
    expect(sheet?.rows[2]).toEqual(['4.9', '2', null, -1, '+44 <b> & "q" \tend']);
    expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('is the same bytes each time', () => {
    expect(workbookOf([{ name: 'A', rows }])).toEqual(workbookOf([{ name: 'A', rows }]));
  });
});

describe('npm run export', () => {
  it('writes all lists into one workbook, or one of them as CSV', async () => {
    const [root, folder] = [portfolio(), place()];
    const out = join(folder, 'all.xlsx');
    const { status, stdout } = await run(root, ['--out', out]);
    expect(stdout).toContain('Coverage, Evidence');
    expect(status).toBe(0);
    const book = await readXlsx(readFileSync(out));
    const coverage = book.sheets.find(({ name }) => name === 'Coverage');
    expect(coverage?.rows.map(([criterion]) => criterion)).toContain('ocr-41/4.10');
    const csv = join(folder, 'coverage.csv');
    expect((await run(root, ['coverage', '--out', csv])).status).toBe(0);
    expect(readFileSync(csv, 'utf8')).toMatch(/^\uFEFFcriterion,text,claims/);
  });

  it('refuses what it cannot do, and says what it can', async () => {
    const [root, folder] = [portfolio(), place()];
    const out = join(folder, 'all.csv');
    expect((await run(root, ['coverag', '--out', out])).stderr).toContain('Did you mean coverage?');
    expect((await run(root, ['--out', out])).stderr).toContain('A CSV file holds one list');
    expect((await run(root, ['--out', join(folder, 'a.ods')])).stderr).toContain('neither .xlsx nor .csv');
    await run(root, ['evidence', '--out', out]);
    expect((await run(root, ['evidence', '--out', out])).stderr).toContain('is there already');
  });

  it('hands out nothing by which somebody could be known', async () => {
    const [root, folder] = [
      portfolio({ 'private/people.yaml': 'people: [{ name: Wanda Quillfeather }]\n' }),
      place(),
    ];
    const file = 'content/observations/E002-a-bill.yaml';
    put(root, file, readFileSync(join(root, file), 'utf8').replace('A bill', 'A bill of Wanda Quillfeather'));
    const out = join(folder, 'all.xlsx');
    const { status, stdout } = await run(root, ['--out', out]);
    expect(status).toBe(1);
    expect(stdout).toContain('must-stay-private');
    expect(stdout).not.toContain('Quillfeather');
    expect(existsSync(out)).toBe(false);
  });
});
