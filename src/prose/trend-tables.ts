import { type Content, element, words } from './html-tree.ts';
import type { CheckRow, ScoreRow, ShareRow, TrendShown } from './trend-shown.ts';

const numbers = new Set([
  'n',
  'At standard',
  'Standard score reached',
  'Share',
  '95% interval',
  'Lines at standard',
  'Weighted score',
  'Points',
]);

/** The shares of lines at standard, or of checks that reached the standard score, by period, each with its interval and the checks that it rests on. */
export const shareTable = ({ rows, subject, name, compact, scoreRows }: TrendShown): Content => {
  const alone = scoreRows.length === 0;
  return table(
    alone ? 'The figures' : 'Standard score reached, period by period',
    `${subject}, ${name}`,
    [
      'Period',
      'Version',
      'n',
      alone ? 'At standard' : 'Standard score reached',
      'Share',
      '95% interval',
      'Checks',
    ],
    rows.map(shareRow),
    !compact,
  );
};

/** Every score with the rules that fire there. */
export const scoreTable = ({ scoreRows, name }: TrendShown): Content =>
  table(
    'The scores, check by check',
    `Score of each check, ${name}: the lines at standard, and the weighted score, which is steps better than the worst rating, times weight, of those possible on the lines that applied`,
    [
      ...['Check', 'Observed', 'Version', 'Lines at standard', 'Weighted score'],
      ...['Points', 'Lines rated', 'Rules that fire'],
    ],
    scoreRows.map(scoreRow),
    false,
  );

/** Every check of a quality criterion with its rating and the rules that it takes part in. */
export const checkTable = ({ checkRows, subject, name }: TrendShown): Content =>
  table(
    'The checks, one by one',
    `Rating of each check, ${subject}, ${name}`,
    ['Check', 'Observed', 'Version', 'Rating', 'Standard', 'Rules that fire'],
    checkRows.map(checkRow),
    false,
  );

const table = (
  summary: string,
  caption: string,
  heads: readonly string[],
  rows: Content[],
  open: boolean,
): Content =>
  element('details', { className: ['trend-data'], open: open ? 'open' : undefined }, [
    element('summary', {}, [words(summary)]),
    element('section', { className: ['scroll'], tabIndex: 0, ariaLabel: `Figures: ${caption}` }, [
      element('table', {}, [
        element('caption', {}, [words(caption)]),
        element('thead', {}, [element('tr', {}, heads.map(head))]),
        element('tbody', {}, rows),
      ]),
    ]),
  ]);

const head = (name: string): Content =>
  element('th', { scope: 'col', className: numbers.has(name) ? ['number'] : undefined }, [words(name)]);

const number = (value: string): Content => element('td', { className: ['number'] }, [words(value)]);

const shareRow = ({ period, version, n, atStandard, share, interval, checks }: ShareRow): Content =>
  element('tr', {}, [
    element('th', { scope: 'row' }, [words(period)]),
    element('td', {}, [words(version)]),
    ...[String(n), String(atStandard), share, interval].map(number),
    element('td', { className: ['checks-of'] }, checks.flatMap(checkLink)),
  ]);

const scoreRow = (row: ScoreRow): Content =>
  element('tr', {}, [
    element('th', { scope: 'row' }, checkLink(row, 0)),
    element('td', {}, [words(row.on)]),
    element('td', {}, [words(row.version)]),
    ...[row.standard, row.score, row.points].map(number),
    element('td', {}, [words(row.lines)]),
    element('td', {}, [words(row.rules)]),
  ]);

const checkRow = (row: CheckRow): Content =>
  element('tr', {}, [
    element('th', { scope: 'row' }, checkLink(row, 0)),
    ...[row.on, row.version, row.rating, row.standard, row.rules].map((text) =>
      element('td', {}, [words(text)]),
    ),
  ]);

const checkLink = ({ number: tag, href }: { number: string; href: string }, index: number): Content[] => [
  ...(index > 0 ? [words(' ')] : []),
  element('a', { href, className: ['number-tag'] }, [words(tag)]),
];
