import { type Attrs, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

// What a text of a portfolio may hold, and no more: what is pasted or typed becomes one of these or plain words.

const origin = { origin: { default: null } };

const none = (...names: string[]): NodeSpec['attrs'] =>
  Object.fromEntries(names.map((name) => [name, { default: null }]));

/** The attributes of an element under names of data, so that they come along where words are copied. */
const data = (attrs: Attrs, more: Record<string, string | undefined> = {}): Record<string, string> =>
  Object.fromEntries(
    [
      ...Object.entries(attrs)
        .filter(([name, value]) => name !== 'origin' && value !== null)
        .map(([name, value]) => [`data-${name}`, String(value)] as const),
      ...Object.entries(more),
    ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );

const dataOf =
  (...names: string[]) =>
  (element: HTMLElement): Attrs =>
    Object.fromEntries(names.map((name) => [name, element.getAttribute(`data-${name}`)]));

/** A piece that stands among words or between blocks and is changed only as a whole. */
const atom = (
  name: string,
  attributes: string[],
  says: (attrs: Attrs) => string,
  more: NodeSpec = {},
): NodeSpec => {
  const tag = more.inline ? 'span' : 'div';
  return {
    atom: true,
    selectable: true,
    ...more,
    attrs: { ...none(...attributes), ...(more.inline ? {} : origin) },
    parseDOM: [{ tag: `${tag}[data-piece=${name}]`, getAttrs: dataOf(...attributes) }],
    toDOM: ({ attrs }) => [
      tag,
      data(attrs, { class: `piece piece-${name}`, 'data-piece': name }),
      says(attrs),
    ],
  };
};

const inlineAtom = { inline: true, group: 'inline', draggable: true };
const chartFields = ['colleague', 'channel', 'quality', 'version', 'says'];

const chartWords = ({ colleague, quality, channel }: Attrs): string =>
  `Chart: ${[colleague, quality, channel].filter(Boolean).join(', ') || 'all checks'}`;

const listTag = (tag: string) => ({ tag, getAttrs: () => ({ tight: true }) });

const cells = tableNodes({
  tableGroup: 'block',
  cellContent: 'inline*',
  cellAttributes: { align: { default: null } },
});

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    content: 'inline*',
    group: 'block',
    attrs: origin,
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2 }, ...origin },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: HTMLElement) => ({ level: Number(element.dataset.level ?? level) }),
    })),
    toDOM: ({ attrs }) => [`h${Math.max(2, Number(attrs.level))}`, { 'data-level': String(attrs.level) }, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    attrs: origin,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { tight: { default: true }, ...origin },
    parseDOM: [listTag('ul')],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { order: { default: 1 }, tight: { default: true }, ...origin },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (element) => ({ order: Number(element.getAttribute('start') ?? 1) || 1, tight: true }),
      },
    ],
    toDOM: ({ attrs }) => ['ol', attrs.order === 1 ? {} : { start: String(attrs.order) }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { checked: { default: null }, ...origin },
    parseDOM: [{ tag: 'li' }],
    toDOM: ({ attrs }) => ['li', attrs.checked === null ? {} : { 'data-checked': String(attrs.checked) }, 0],
  },
  code_block: {
    content: 'text*',
    group: 'block',
    marks: '',
    code: true,
    defining: true,
    attrs: { lang: { default: null }, meta: { default: null }, ...origin },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  rule: { group: 'block', attrs: origin, parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  ...cells,
  table: { ...cells.table, attrs: origin },
  table_row: { ...cells.table_row, attrs: origin },
  claim_block: {
    content: 'block+',
    group: 'block',
    defining: true,
    attrs: { ...none('criteria', 'shows'), ...origin },
    parseDOM: [{ tag: 'div[data-piece=claim]', getAttrs: dataOf('criteria', 'shows') }],
    toDOM: ({ attrs }) => ['div', data(attrs, { class: 'claim claim-block', 'data-piece': 'claim' }), 0],
  },
  chart: atom('chart', chartFields, chartWords, { group: 'block', draggable: true }),
  unknown_block: atom('unknown', ['text'], ({ text }) => String(text), { group: 'block' }),
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  evidence: atom('evidence', ['number'], ({ number }) => String(number), inlineAtom),
  time: atom('time', ['time', 'file'], ({ time }) => `at ${time}`, inlineAtom),
  chart_inline: atom('chart', chartFields, chartWords, inlineAtom),
  picture: atom(
    'picture',
    ['file', 'alt', 'title'],
    ({ file, alt }) => `Picture: ${alt || file}`,
    inlineAtom,
  ),
  unknown_inline: atom('unknown', ['text'], ({ text }) => String(text), inlineAtom),
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

/** Words that lead to something; they do not grow where one writes on behind them. */
const leading = (name: string, attributes: string[], required: string): MarkSpec => ({
  attrs: none(...attributes),
  inclusive: false,
  parseDOM: [{ tag: `span[data-mark=${name}]`, getAttrs: dataOf(...attributes) }],
  toDOM: ({ attrs }) => [
    'span',
    data(attrs, { class: `lead-${name}`, 'data-mark': name, title: String(attrs[required]) }),
    0,
  ],
});

// In the order of `markOrder`: the first is the outermost.
const marks = {
  claim: {
    attrs: none('criteria', 'shows', 'id'),
    inclusive: false,
    parseDOM: [{ tag: 'mark[data-criteria]', getAttrs: dataOf('criteria', 'shows', 'id') }],
    toDOM: ({ attrs }) => ['mark', data(attrs, { class: 'claim', title: String(attrs.shows ?? '') }), 0],
  },
  evidence_words: leading('evidence', ['number'], 'number'),
  time_words: leading('time', ['time', 'file'], 'time'),
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
    toDOM: ({ attrs }) => [
      'a',
      { href: String(attrs.href), title: String(attrs.href), rel: 'noreferrer' },
      0,
    ],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
} satisfies Record<string, MarkSpec>;

/** The schema of a text: exactly what the reader of MDX takes. */
export const schema = new Schema({ nodes, marks });
