import { goalsTable } from './goals.ts';
import { eleventyVersion } from './rivals/eleventy.ts';
import { type Row, subjects } from './subjects.ts';

/** The machine and the day of a measurement; nothing in it says whose machine. */
export interface Setting {
  cores: number;
  memory: number;
  system: string;
  node: string;
  astro: string;
  date: string;
  times: number;
}

const number = (value: number): string => value.toLocaleString('en-GB');
const seconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const megabytes = (bytes: number): string => number(Math.round(bytes / 1_000_000));

/** The rows by what was measured and then by size, as a Markdown table. */
export const markdownTable = (rows: readonly Row[]): string => {
  const sorted = [...rows].sort(
    (a, b) => subjects.indexOf(a.what) - subjects.indexOf(b.what) || a.records - b.records,
  );
  const lines = sorted.map((row, index) => cells(row, sorted[index - 1], rows));
  const head = [
    '',
    'records',
    'pages',
    'wall, s',
    'CPU, s',
    'peak memory, MB',
    'CPU to Eleventy’s',
    'growth',
  ];
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |`.replaceAll('  ', ' ')).join('\n');
};

const cells = (row: Row, before: Row | undefined, rows: readonly Row[]): string[] => [
  row.what,
  row.records === 0 ? '–' : number(row.records),
  row.pages === undefined ? '–' : number(row.pages),
  seconds(row.wall),
  row.cpu === 0 ? '–' : seconds(row.cpu),
  row.peak === 0 ? '–' : megabytes(row.peak),
  besideEleventy(row, rows),
  before?.what === row.what ? growth(row, before) : '–',
];

/** What a row costs for each unit that Eleventy does at the same size. */
const besideEleventy = ({ records, cpu }: Row, rows: readonly Row[]): string => {
  const eleventy = rows.find((one) => one.what === 'Eleventy' && one.records === records);
  return eleventy === undefined || cpu === 0 ? '–' : `${(cpu / eleventy.cpu).toFixed(2)} ×`;
};

/** How many times longer it took for how many times more records. */
const growth = (row: Row, before: Row): string =>
  `${(row.wall / before.wall).toFixed(1)} × for ${number(Math.round((row.records / before.records) * 10) / 10)} ×`;

/** The text of docs/bench.md. */
export const benchPage = (
  rows: readonly Row[],
  setting: Setting,
): string => `# What checking and building take

Written by \`npm run bench\`; do not edit it by hand.

${settingInWords(setting)}

${markdownTable(rows)}

## What is wanted, and what is met

× is times what Eleventy takes of CPU at the same size, for pages of the same size and no check.

${goalsTable(rows)}

Where the time of a build of 1,000 records from nothing goes, by a profile of its main thread: most into looking
through every text of every page for personal data, a quarter into making the pages, a seventh into reading, joining and
judging, a tenth into feeding the indexer, and the rest into starting, writing, hashing and clearing memory. After a
change of one record all pages are made anew, since any may show what was changed, and only those that came out
otherwise are looked through and written; texts in which nothing was found before are known by their hashes. Pagefind 1.6.0
cannot take an index up again, so that it is made whole where what is searched of one page is another; several, merged in the
browser, would each weigh words by their own pages alone, and put what is found in another order. Where nothing was changed,
every byte of the portfolio, the program and the site is hashed, and the answer of the last time is given.

## How it is measured

- **Portfolios** are made by \`scripts/bench/made-portfolio.ts\` from seeded dice: three quarters observations, a seventh
  feedback, a twentieth accounts in MDX, and every other kind of record at least once, with artefacts.
- **check** reads, joins and judges the portfolio, and tries its files. **build** checks it, renders every page, looks through each
  for personal data and makes the search index: from nothing, after a change of one record, and after none. **search index** is
  Pagefind's own command over the same pages, with what it takes to start it. **empty Astro site** is one page that says nothing.
- **build without search** does all else that building does, as the other generators do. **a second portfolio** is another
  one of the same size, checked and rendered whole in a process that has done one before. **saved to page shown** is from
  saving a record until \`start\` shows its page so, in the middle of nine times. **a form opened** is from asking for the form of a
  new observation until it is answered, **a finding told** from sending what stands in it until what is wrong with it is, and
  **a change foreseen** until it is known what saving would change in the coverage; each in the middle of nine times at the server.
- **Eleventy** ${eleventyVersion} with Nunjucks makes pages of the same size out of the same words, each from a file with its data; it
  checks nothing, looks for nothing and makes no index. The **bare Node script** does the same by hand: parse, put into a
  frame, write. **the same bytes** are read and written again. All are run in turns.
- **wall** is from starting Node to its end, from cold, and **CPU** all cores together. Whatever else runs on the machine
  lengthens the first by much and the second by little, so that CPU and the ratios are to be gone by. Peak memory is that of the Node
  process; the indexer is a process of its own, whose CPU is counted (on Linux) and whose memory is not.
- **growth** is how many times longer it took than at the size before, for how many times more records.
`;

const settingInWords = ({ cores, memory, system, node, astro, date, times }: Setting): string =>
  `Measured on ${date}: ${cores} cores, ${Math.round(memory / 1e9)} GB of memory, ${system}, Node ${node}, Astro ${astro}. ${
    times === 1 ? 'Each value is one run.' : `Each row is the run in the middle of ${times} by wall time.`
  }`;

const begins = '<!-- bench -->';
const ends = '<!-- /bench -->';

/** The README with the table between its two markers, or undefined where it has no such markers. */
export const withTable = (readme: string, rows: readonly Row[], setting: Setting): string | undefined => {
  const from = readme.indexOf(begins);
  const to = readme.indexOf(ends);
  if (from < 0 || to < from) return undefined;
  const table = `${settingInWords(setting)}\n\n${markdownTable(rows)}`;
  return `${readme.slice(0, from + begins.length)}\n${table}\n${readme.slice(to)}`;
};
