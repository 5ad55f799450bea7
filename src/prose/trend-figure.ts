import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { trendChart } from '#charts/trend-chart.ts';
import type { TrendShown } from '#site/views/trend.ts';
import { type Content, element, words } from './html-tree.ts';

type Row = TrendShown['rows'][number];

/** The figure of a trend as HTML: chart, what it rests on, and its rows as a table. Every word is escaped. */
export const trendMarkup = (shown: TrendShown): string =>
  toHtml(
    element('figure', { className: ['trend-figure'], id: shown.id }, [
      element('div', { className: ['chart-scroll'] }, [chartOf(shown)]),
      element('figcaption', {}, caption(shown)),
      ...(shown.rows.length > 0 ? [table(shown)] : []),
      links(shown),
    ]),
    { allowDangerousHtml: true },
  );

/** The chart escapes its own words; it goes in as it is. */
const chartOf = ({ chart, id }: TrendShown): Content =>
  ({ type: 'raw', value: trendChart({ ...chart, id: `${id}-chart` }) }) as unknown as Content;

const paragraph = (text: string, ...className: string[]): Element =>
  element('p', { className }, [words(text)]);

const caption = ({
  subject,
  name,
  n,
  check,
  asAt,
  rule,
  answers,
  breaks,
  leftOut,
}: TrendShown): Content[] => [
  element('p', { className: ['trend-title'] }, [
    element('b', {}, [words(subject)]),
    words(`, ${name}: n = ${n}, as at ${asAt}.`),
  ]),
  ...answers.map(({ enough, text }) => paragraph(text, 'trend-answer', enough ? 'is-enough' : 'is-too-few')),
  paragraph(
    [
      rule,
      'Lines across each point: 95% Wilson interval.',
      ...breaks,
      ...(leftOut.length > 0 ? [`Left out of these ${check} checks: ${leftOut.join(' and ')}.`] : []),
    ].join(' '),
    'small',
    'quiet',
  ),
];

const heads = ['Period', 'Version', 'n', 'At standard', 'Share', '95% interval', 'Checks'];
const numbers = new Set(['n', 'At standard', 'Share', '95% interval']);

const table = ({ rows, subject, name }: TrendShown): Content =>
  element('details', { className: ['trend-data'] }, [
    element('summary', {}, [words('The figures')]),
    element(
      'div',
      { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: `Figures: ${subject}, ${name}` },
      [
        element('table', {}, [
          element('caption', {}, [words(`${subject}, ${name}`)]),
          element('thead', {}, [element('tr', {}, heads.map(head))]),
          element('tbody', {}, rows.map(rowOf)),
        ]),
      ],
    ),
  ]);

const head = (name: string): Content =>
  element('th', { scope: 'col', className: numbers.has(name) ? ['number'] : undefined }, [words(name)]);

const rowOf = ({ period, version, n, atStandard, share, interval, checks }: Row): Content =>
  element('tr', {}, [
    element('th', { scope: 'row' }, [words(period)]),
    element('td', {}, [words(version)]),
    ...[String(n), String(atStandard), share, interval].map((value) =>
      element('td', { className: ['number'] }, [words(value)]),
    ),
    element('td', {}, checks.flatMap(checkLink)),
  ]);

const checkLink = ({ number, href }: Row['checks'][number], index: number): Content[] => [
  ...(index > 0 ? [words(' ')] : []),
  element('a', { href, className: ['number-tag'] }, [words(number)]),
];

const links = ({ more, data, name, subject }: TrendShown): Content =>
  element('p', { className: ['small', 'trend-links'] }, [
    ...(more ? [element('a', { href: more }, [words(`All of ${name}`)])] : []),
    ...(more && data ? [words(' · ')] : []),
    ...(data
      ? [
          element('a', { href: data, download: '' }, [
            words('The figures as CSV'),
            element('span', { className: ['visually-hidden'] }, [words(`: ${subject}, ${name}`)]),
          ]),
        ]
      : []),
  ]);
