import { chainCommands } from 'prosemirror-commands';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
} from 'prosemirror-tables';
import type { Action } from './commands.ts';
import { schema } from './schema.ts';

const { table, table_row, table_header, table_cell } = schema.nodes;

/** What can be done to a table, while the cursor is in it. */
export const tableActions: readonly Action[] = [
  { says: 'Add row', title: 'Add a row below', does: addRowAfter },
  { says: 'Add column', title: 'Add a column to the right', does: addColumnAfter },
  // The first row heads the columns: without it the table would be none.
  {
    says: 'Remove row',
    title: 'Remove this row',
    does: (state, dispatch) => !inFirstRow(state) && deleteRow(state, dispatch),
  },
  { says: 'Remove column', title: 'Remove this column', does: deleteColumn },
  { says: 'Remove table', title: 'Remove the whole table', does: deleteTable },
];

/** Whether the cursor stands in a table. */
export const inTable = isInTable;

const inFirstRow = ({ selection: { $from } }: EditorState): boolean => {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === table) return $from.index(depth) === 0;
  return false;
};

/** After the last cell comes a new row. */
const newRow: Command = (state, dispatch, view) => {
  if (!isInTable(state) || !addRowAfter(state, dispatch)) return false;
  if (view) goToNextCell(1)(view.state, view.dispatch);
  return true;
};

/** The next cell, and the one before. */
export const nextCell: Command = chainCommands(goToNextCell(1), newRow);
export const cellBefore: Command = goToNextCell(-1);

/** Whatever is done to a table, its first row heads the columns and says how they are aligned, for so it is written. */
const firstRowHeads = new Plugin({
  appendTransaction: (all, _before, { doc, tr }) => {
    if (!all.some(({ docChanged }) => docChanged)) return null;
    doc.descendants((node, at, parent) => {
      if (parent?.type !== table_row) return !node.isTextblock;
      const $at = doc.resolve(at);
      const type = $at.index(-1) === 0 ? table_header : table_cell;
      const { align } = $at.node(-1).firstChild?.maybeChild($at.index())?.attrs ?? node.attrs;
      if (node.type !== type || node.attrs.align !== align)
        tr.setNodeMarkup(at, type, { ...node.attrs, align });
      return false;
    });
    return tr.docChanged ? tr : null;
  },
});

/** What keeps tables whole. */
export const wholeTables: readonly Plugin[] = [tableEditing(), firstRowHeads];
