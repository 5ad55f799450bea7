import type { Fuzzed } from './fuzz.ts';

/** What came of a run, as a table in Markdown. */
export const fuzzTable = (run: Fuzzed, seed: number): string => {
  const rows: [string, string][] = [
    ['files damaged', run.records.toLocaleString('en-GB')],
    ['– on the disk: names, bytes, tables, people, units', run.onDisk.toLocaleString('en-GB')],
    ['first seed', String(seed)],
    ['read whole, and judged by every rule', run.readWhole.toLocaleString('en-GB')],
    ['with pages, words and charts made of them', run.shown.toLocaleString('en-GB')],
    ['findings', run.findings.toLocaleString('en-GB')],
    ['rules that found something', String(run.rules.length)],
    ['longest check, milliseconds', run.longest.toFixed(0)],
    ['failures', String(run.failures.length)],
  ];
  const kinds = new Map<string, number>();
  for (const { what } of run.failures) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  for (const [what, count] of kinds) rows.push([`– ${what.replaceAll('|', '\\|')}`, String(count)]);
  return ['| | |', '|---|---:|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
};
