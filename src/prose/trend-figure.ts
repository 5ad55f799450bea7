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
      chartOf(shown),
      element('figcaption', {}, [
        ...caption(shown),
        ...(shown.rows.length > 0 ? [table(shown)] : []),
        ...links(shown),
      ]),
    ]),
    { allowDangerousHtml: true },
  );

/** The chart escapes its own words; it goes in as it is. A wide one scrolls in a region that the keyboard reaches. */
const chartOf = ({ chart, compact, id }: TrendShown): Content => {
  const drawn = { type: 'raw', value: trendChart({ ...chart, id: `${id}-chart` }) } as unknown as Content;
  if (compact) return element('div', {}, [drawn]);
  return element('section', { className: ['chart-scroll'], tabIndex: 0, ariaLabel: chart.title }, [drawn]);
};

const paragraph = (text: string, ...className: string[]): Element =>
  element('p', { className }, [words(text)]);

/** In a narrow card a heading above already says what is shown, and the page what all its cards share. */
const caption = (shown: TrendShown): Content[] => {
  const { subject, name, n, asAt, rule, answers, minimum, breaks, leftOut, compact } = shown;
  const what = compact ? [] : [element('b', {}, [words(subject)]), words(`, ${name}: `)];
  const shared = compact ? [] : ['Lines across each point: 95% Wilson interval.', minimum];
  const left = leftOut.length > 0 ? [`Left out: ${leftOut.join(' and ')}.`] : [];
  return [
    element('p', {}, [...what, words(`n = ${n}, as at ${asAt}.`)]),
    ...answers.map(({ enough, text }) =>
      paragraph(text, 'trend-answer', enough ? 'is-enough' : 'is-too-few'),
    ),
    paragraph([rule, ...breaks, ...left, ...shared].join(' '), 'small', 'quiet'),
  ];
};

const heads = ['Period', 'Version', 'n', 'At standard', 'Share', '95% interval', 'Checks'];
const numbers = new Set(['n', 'At standard', 'Share', '95% interval']);

const table = ({ rows, subject, name, compact }: TrendShown): Content =>
  element('details', { className: ['trend-data'], open: compact ? undefined : 'open' }, [
    element('summary', {}, [words('The figures')]),
    element('section', { className: ['scroll'], tabIndex: 0, ariaLabel: `Figures: ${subject}, ${name}` }, [
      element('table', {}, [
        element('caption', {}, [words(`${subject}, ${name}`)]),
        element('thead', {}, [element('tr', {}, heads.map(head))]),
        element('tbody', {}, rows.map(rowOf)),
      ]),
    ]),
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

const links = ({ more, data, name, subject }: TrendShown): Content[] => {
  const hidden = element('span', { className: ['visually-hidden'] }, [words(`: ${subject}, ${name}`)]);
  const found = [
    ...(more ? [element('a', { href: more }, [words(`All of ${name}`)])] : []),
    ...(data ? [element('a', { href: data }, [words('The figures as CSV'), hidden])] : []),
  ];
  const spaced = found.flatMap((link, index): Content[] => (index > 0 ? [words(' · '), link] : [link]));
  return spaced.length === 0 ? [] : [element('p', { className: ['small', 'trend-links'] }, spaced)];
};
