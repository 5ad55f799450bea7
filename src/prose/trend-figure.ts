import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { controlChart } from '#charts/control-chart.ts';
import { runChart } from '#charts/run-chart.ts';
import { trendChart } from '#charts/trend-chart.ts';
import { type Content, element, words } from './html-tree.ts';
import type { TrendShown } from './trend-shown.ts';
import { checkTable, scoreTable, shareTable } from './trend-tables.ts';

/** The figure of a trend as HTML: chart, what it says and rests on, and its rows as tables. Every word is escaped. */
export const trendMarkup = (shown: TrendShown): string =>
  toHtml(
    element('figure', { className: ['trend-figure'], id: shown.id }, [
      chartOf(shown),
      element('figcaption', {}, [
        ...caption(shown),
        ...(shown.scoreRows.length > 0 ? [scoreTable(shown)] : []),
        ...(shown.checkRows.length > 0 ? [checkTable(shown)] : []),
        ...(shown.rows.length > 0 ? [shareTable(shown)] : []),
        ...links(shown),
      ]),
    ]),
    { allowDangerousHtml: true },
  );

/** The chart escapes its own words; it goes in as it is. A wide one scrolls in a region that the keyboard reaches. */
const chartOf = (shown: TrendShown): Content => {
  const drawn = { type: 'raw', value: drawing(shown) } as unknown as Content;
  if (shown.compact) return element('div', {}, [drawn]);
  return element('section', { className: ['chart-scroll'], tabIndex: 0, ariaLabel: shown.chart.title }, [
    drawn,
  ]);
};

/** Scores of whole transactions as single values; a quality criterion as its share by period. */
const drawing = ({ scores, chart, id }: TrendShown): string => {
  if (scores?.kind === 'control') return controlChart({ ...scores, id: `${id}-chart` });
  if (scores?.kind === 'run') return runChart({ ...scores, id: `${id}-chart` });
  return trendChart({ ...chart, id: `${id}-chart` });
};

const paragraph = (text: string, ...className: string[]): Element =>
  element('p', { className }, [words(text)]);

/** In a narrow card a heading above already says what is shown, and the page what all its cards share. */
const caption = (shown: TrendShown): Content[] => {
  const { subject, name, n, asAt, until, rule, rules, answers, minimum, breaks, leftOut, compact } = shown;
  const what = compact ? [] : [element('b', {}, [words(subject)]), words(`, ${name}: `)];
  const whiskers = shown.scores === undefined ? ['Lines across each point: 95% Wilson interval.'] : [];
  const shared = compact ? [] : [...whiskers, rules, minimum];
  const left = leftOut.length > 0 ? [`Left out: ${leftOut.join(' and ')}.`] : [];
  return [
    element('p', {}, [
      ...what,
      words(`n = ${n}${until === undefined ? '' : `, up to ${until}`}, as at ${asAt}.`),
    ]),
    ...says(shown),
    ...answers.flatMap(answer),
    ...(shown.target
      ? [element('p', { className: ['trend-answer'] }, [sign(shown.target.state), words(shown.target.words)])]
      : []),
    paragraph([...shown.limits, rule, ...breaks, ...left, ...shared].join(' '), 'small', 'quiet'),
  ];
};

/** The sign of a verdict, drawn once on every page of the site; the words beside it say the same. */
const sign = (state: string): Content =>
  element('svg', { className: ['verdict', `is-${state}`], ariaHidden: 'true' }, [
    element('use', { href: `#v-${state}` }, []),
  ]);

const says = ({ says: said }: TrendShown): Content[] =>
  said === undefined
    ? []
    : [
        paragraph(
          `The report says${said.of === undefined ? '' : ` of ${said.of}`}: ${said.words}. The checks ${said.borneOut ? 'bear' : 'do not bear'} it out.`,
          'trend-says',
          said.borneOut ? 'is-borne-out' : 'is-not-borne-out',
        ),
      ];

const answer = ({ state, text, reasons }: TrendShown['answers'][number]): Content[] => [
  element('p', { className: ['trend-answer', `is-${state}`] }, [sign(state), words(text)]),
  ...(reasons.length === 0
    ? []
    : [
        element(
          'ul',
          { className: ['trend-reasons', 'small'] },
          reasons.map((reason) => element('li', {}, [words(reason)])),
        ),
      ]),
];

const links = ({ more, data, scoreData, checkData, name, subject }: TrendShown): Content[] => {
  const hidden = () => element('span', { className: ['visually-hidden'] }, [words(`: ${subject}, ${name}`)]);
  const csv = (href: string | undefined, text: string) =>
    href === undefined ? [] : [element('a', { href }, [words(text), hidden()])];
  const found = [
    ...(more ? [element('a', { href: more.href }, [words(more.words)])] : []),
    ...csv(scoreData, 'The scores as CSV'),
    ...csv(checkData, 'The checks as CSV'),
    ...csv(data, scoreData === undefined ? 'The figures as CSV' : 'The shares as CSV'),
  ];
  const spaced = found.flatMap((link, index): Content[] => (index > 0 ? [words(' · '), link] : [link]));
  return spaced.length === 0 ? [] : [element('p', { className: ['small', 'trend-links'] }, spaced)];
};
