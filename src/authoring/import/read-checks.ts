import type { Table } from '#language/table.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { TableForm } from '#portfolio/schema/imports.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { isDayFirst, isEitherOrder, isMonthFirst } from './cell-values.ts';
import { type CheckRow, checkRow } from './check-row.ts';
import { type Layout, layoutOf, lineInHeading } from './layout.ts';
import { pairedLines } from './line-alike.ts';
import { fromLongForm } from './long-form.ts';
import type { Column, ImportSetting, OpenQuestion, Plan } from './plan.ts';
import { formKept, planChecks } from './plan-table.ts';
import { nameKey } from './who-is-named.ts';

/** A table of checks as it was read: its plan, its rows, and what somebody must say first. */
export interface ReadChecks {
  plan: Plan;
  rows: CheckRow[];
  open: OpenQuestion[];
  /** Whether an earlier table of these columns was taken in. */
  known: boolean;
}

type Scorecard = PortfolioRecord<'scorecard'>;

const emptyForm: TableForm = { of: 'observations', columns: [], always: {}, words: [] };

/** Of several sheets the one whose head has most columns that are known, with its layout. */
export const layoutOfTables = (tables: readonly Table[]): Layout | undefined =>
  tables
    .flatMap((table) => layoutOf(table) ?? [])
    .map((layout) => fromLongForm(layout) ?? layout)
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.headings.length * b.rows.length - a.headings.length * a.rows.length)[0];

/** The form that a table is taken in by: the one that was kept of these columns, or one that says nothing yet. */
export const formFor = (
  layout: Layout,
  kept: readonly TableForm[],
  of: TableForm['of'] = 'observations',
): TableForm =>
  formKept(
    kept,
    layout.headings.map(({ heading }) => heading),
    of,
  ) ?? { ...emptyForm, of };

/** Reads a table of checks by a form. Nothing is written; what only a person can say is asked. */
export const readChecks = (layout: Layout, form: TableForm, setting: ImportSetting): ReadChecks => {
  const plan = planChecks(layout, form, cardFor(layout, form, setting.portfolio));
  const rows = layout.rows.map((row) => checkRow(row, plan, setting));
  const card = cardQuestion(plan);
  const open = [
    ...card,
    ...columnQuestions(plan, setting.portfolio),
    ...orderQuestion(plan),
    ...rows.flatMap((row) => row.open),
  ];
  return {
    plan,
    rows,
    open: gatheredQuestions(card.length > 0 ? open.filter(isBesideCard) : open),
    known: form.columns.length > 0,
  };
};

/** The scorecard that the columns of a table are matched to: the one that was named, or the one with most lines alike. */
const cardFor = ({ headings }: Layout, form: TableForm, portfolio: Portfolio): Scorecard | undefined => {
  if (form.scorecard !== undefined) return recordOfKind(portfolio, form.scorecard, 'scorecard');
  const named = headings.map(({ heading }) => lineInHeading(heading));
  const scored = ofKind(portfolio, 'scorecard')
    .map((card) => ({ card, pairs: pairedLines(named, linesOf(card)).size }))
    .sort((a, b) => b.pairs - a.pairs || (a.card.data.inForceFrom < b.card.data.inForceFrom ? 1 : -1));
  return scored[0]?.card;
};

/** Where most columns of ratings are no line that is known, the table comes from another scorecard. */
const cardQuestion = ({ columns, form }: Plan): OpenQuestion[] => {
  const lines = columns.filter(({ as, how }) => as === 'rating' && how !== 'kept');
  const strange = lines.filter(({ quality }) => quality === undefined);
  return form.scorecard === undefined && strange.length >= 2 && strange.length * 2 > lines.length
    ? [{ about: 'card', headings: lines.map(({ heading }) => heading) }]
    : [];
};

/** What cannot be asked before it is known which scorecard is meant. */
const isBesideCard = (one: OpenQuestion): boolean =>
  !['line', 'unrated', 'scorecard', 'blank'].includes(one.about) &&
  !(one.about === 'word' && one.field === 'rating');

const columnQuestions = ({ columns, form }: Plan, portfolio: Portfolio): OpenQuestion[] => {
  const lines = linesToChoose(columns, form, portfolio);
  return columns.flatMap((one): OpenQuestion[] => {
    if (one.how === 'unknown') return [{ about: 'column', heading: one.heading, examples: one.examples }];
    if (one.as === 'rating' && one.quality === undefined)
      return [{ about: 'line', heading: one.heading, choices: lines }];
    return [];
  });
};

/** The lines that no column is matched to yet. */
const linesToChoose = (columns: readonly Column[], form: TableForm, portfolio: Portfolio) => {
  const cards = ofKind(portfolio, 'scorecard');
  const card = recordOfKind(portfolio, form.scorecard, 'scorecard') ?? cards.at(-1);
  const taken = new Set(columns.map(({ quality }) => quality));
  return (card ? linesOf(card) : []).filter(({ id }) => !taken.has(id)).map(({ id, text }) => ({ id, text }));
};

/** Where one day of a column can only be read with its month first, others of it may be meant so too. */
const orderQuestion = ({ columns, rows, form }: Plan): OpenQuestion[] => {
  if (form.dayOrder !== undefined) return [];
  return columns
    .filter(({ as }) => as === 'observedOn' || as === 'writtenUpOn')
    .flatMap(({ index }): OpenQuestion[] => {
      const words = rows.flatMap(({ cells }) =>
        cells[index]?.day === undefined ? (cells[index]?.words ?? []) : [],
      );
      const [american, either] = [words.find(isMonthFirst), words.find(isEitherOrder)];
      return american === undefined || either === undefined || words.some(isDayFirst)
        ? []
        : [{ about: 'order', example: american, other: either }];
    });
};

/** Each question once; what was asked of many rows is one question. */
const gatheredQuestions = (open: readonly OpenQuestion[]): OpenQuestion[] => {
  const found = new Map<string, OpenQuestion>();
  for (const one of open) {
    const key = keyOf(one);
    const before = found.get(key);
    if (before?.about === 'evaluator' && one.about === 'evaluator')
      found.set(key, { ...before, names: [...new Set([...before.names, ...one.names])] });
    else if (before?.about === 'blank' && one.about === 'blank')
      found.set(key, { ...before, headings: [...new Set([...before.headings, ...one.headings])] });
    else if (before?.about === 'unrated' && one.about === 'unrated')
      found.set(key, { ...before, lines: [...new Set([...before.lines, ...one.lines])] });
    else if (!before) found.set(key, one);
  }
  return [...found.values()].sort((a, b) => order.indexOf(a.about) - order.indexOf(b.about));
};

const order = [
  'column',
  'card',
  'scorecard',
  'line',
  'unrated',
  'order',
  'person',
  'evaluator',
  'word',
  'blank',
  'field',
];

const keyOf = (one: OpenQuestion): string => {
  if (one.about === 'column' || one.about === 'line') return `${one.about}|${one.heading}`;
  if (one.about === 'field') return `field|${one.field}`;
  if (one.about === 'word') return `word|${one.field}|${one.words.toLowerCase()}`;
  if (one.about === 'person') return `person|${nameKey(one.name)}`;
  return one.about;
};
