import type { NodeType } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { html } from '../browser/html.js';
import { ask } from './asking.ts';
import { back, type Insert, put } from './insert.ts';
import type { Choice } from './says.ts';
import { schema } from './schema.ts';

const { chart, table, table_row, table_header, table_cell } = schema.nodes;

/** One of some values, or all of them. */
const selectOf = (all: string, choices: readonly Choice[]): HTMLSelectElement =>
  html(
    'select',
    {},
    [{ value: '', label: all }, ...choices].map(({ value, label }) => html('option', { value }, label)),
  ) as HTMLSelectElement;

/** Asks which checks a chart is to show, and puts it in as a block; it is drawn anew whenever the page is. */
export const askChart: Insert = (view, { offers: { charts } }) => {
  if (charts.colleague.length === 0) return 'A chart needs monitoring observations, and there are none yet.';
  const colleague = selectOf('Everybody', charts.colleague);
  const quality = selectOf('The score of the whole transaction', charts.quality);
  const channel = selectOf('Every channel', charts.channel);
  const done = (): undefined => {
    const read = { colleague: colleague.value, quality: quality.value, channel: channel.value };
    put(view, chart, Object.fromEntries(Object.entries(read).map(([name, value]) => [name, value || null])));
  };
  ask(
    {
      title: 'What is the chart to show?',
      help: 'It is drawn from the checks, and stays up to date as more are recorded.',
      fields: [
        { label: 'Of whom', element: colleague },
        { label: 'Which line of the scorecard', element: quality },
        { label: 'Over which channel', element: channel },
      ],
      does: 'Put the chart in',
      done,
    },
    back(view),
  );
  return undefined;
};

/** Puts in a table of three columns, with a first row that heads them. */
export const insertTable: Insert = (view) => {
  const cells = (type: NodeType) => [1, 2, 3].map(() => type.create());
  const row = (type: NodeType) => table_row.create(null, cells(type));
  const made = table?.create(
    null,
    [row(table_header), row(table_cell), row(table_cell)].flatMap((one) => one ?? []),
  );
  if (!made) return undefined;
  const { tr, selection } = view.state;
  const at = selection.$from;
  const end = at.depth === 0 ? at.pos : at.after(1);
  tr.insert(end, made);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 3))).scrollIntoView());
  view.focus();
  return undefined;
};
