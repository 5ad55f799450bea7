import type { Row, What } from './subjects.ts';

/** What is wanted of one measurement: at most so many times Eleventy's CPU, or so many seconds or megabytes. */
interface Goal {
  what: What;
  records: number;
  unit: '×' | 's of CPU' | 's' | 'MB';
  most: number;
}

const goals: readonly Goal[] = [
  { what: 'build without search', records: 100, unit: '×', most: 0.75 },
  { what: 'build without search', records: 1_000, unit: '×', most: 0.75 },
  { what: 'build without search', records: 10_000, unit: '×', most: 0.75 },
  { what: 'build, one record changed', records: 100, unit: '×', most: 0.4 },
  { what: 'build, one record changed', records: 1_000, unit: '×', most: 0.25 },
  { what: 'build, one record changed', records: 10_000, unit: '×', most: 0.2 },
  { what: 'build, nothing changed', records: 100, unit: '×', most: 0.3 },
  { what: 'build, nothing changed', records: 1_000, unit: '×', most: 0.2 },
  { what: 'build, nothing changed', records: 10_000, unit: '×', most: 0.15 },
  { what: 'check', records: 1_000, unit: 's of CPU', most: 1.9 },
  { what: 'build without search', records: 100, unit: 'MB', most: 200 },
  { what: 'build without search', records: 1_000, unit: 'MB', most: 350 },
  { what: 'build without search', records: 10_000, unit: 'MB', most: 1_000 },
  { what: 'saved to page shown', records: 200, unit: 's', most: 0.1 },
  { what: 'saved to page shown', records: 1_000, unit: 's', most: 0.2 },
  { what: 'a form opened', records: 1_000, unit: 's', most: 0.2 },
  { what: 'a finding told', records: 1_000, unit: 's', most: 0.15 },
  { what: 'a second portfolio', records: 100, unit: 's of CPU', most: 0.4 },
];

const measuredFor = ({ what, records, unit }: Goal, rows: readonly Row[]): number | undefined => {
  const row = rows.find((one) => one.what === what && one.records === records);
  const eleventy = rows.find((one) => one.what === 'Eleventy' && one.records === records);
  if (!row || (unit === '×' && !eleventy)) return undefined;
  if (unit === '×') return row.cpu / (eleventy as Row).cpu;
  if (unit === 'MB') return row.peak / 1_000_000;
  return unit === 's' ? row.wall : row.cpu;
};

/** Each goal beside what was measured, as a Markdown table; those of sizes that were not measured are left out. */
export const goalsTable = (rows: readonly Row[]): string => {
  const lines = goals.flatMap((goal) => {
    const measured = measuredFor(goal, rows);
    if (measured === undefined) return [];
    const { what, records, unit, most } = goal;
    const digits = unit === 'MB' ? 0 : 2;
    const met = measured <= most ? 'met' : `missed by ${(measured / most).toFixed(1)} times`;
    return `| ${what} | ${records.toLocaleString('en-GB')} | ${most} ${unit} | ${measured.toFixed(digits)} ${unit} | ${met} |`;
  });
  return ['| | records | at most | measured | |', '| --- | ---: | ---: | ---: | --- |', ...lines].join('\n');
};
