import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

const { strong, em } = schema.marks;
const { heading, paragraph, bullet_list, ordered_list, list_item, blockquote } = schema.nodes;

/** Something that a button of the toolbar does. */
export interface Action {
  says: string;
  /** Read out and shown beside the pointer; the keys are those of a word processor. */
  title: string;
  key?: string | undefined;
  does: Command;
  isOn?: ((state: EditorState) => boolean) | undefined;
}

const within = ({ selection: { $from } }: EditorState, type: NodeType, attrs = {}): boolean => {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).hasMarkup(type, { ...$from.node(depth).attrs, ...attrs })) return true;
  return false;
};

const hasMark = ({ doc, selection, storedMarks }: EditorState, type: MarkType): boolean =>
  selection.empty
    ? Boolean(type.isInSet(storedMarks ?? selection.$from.marks()))
    : doc.rangeHasMark(selection.from, selection.to, type);

/** A block of the type, or a plain paragraph again where it is one already. */
const blockOr =
  (type: NodeType, attrs = {}): Command =>
  (state, dispatch) =>
    within(state, type, attrs)
      ? setBlockType(paragraph)(state, dispatch)
      : setBlockType(type, attrs)(state, dispatch);

/** A list of the type, the other one turned into it, or none any more where it is one already. */
const listOr =
  (type: NodeType, other: NodeType): Command =>
  (state, dispatch) => {
    if (within(state, type)) return liftListItem(list_item)(state, dispatch);
    if (!within(state, other)) return wrapInList(type)(state, dispatch);
    const { $from } = state.selection;
    let depth = $from.depth;
    while ($from.node(depth).type !== other) depth -= 1;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };

const quoteOr: Command = (state, dispatch) =>
  within(state, blockquote) ? lift(state, dispatch) : wrapIn(blockquote)(state, dispatch);

/** What the words can be made: the same in the toolbar and by keys. */
export const actions: readonly Action[] = [
  {
    says: 'Bold',
    title: 'Bold words',
    key: 'Mod-b',
    does: toggleMark(strong),
    isOn: (state) => hasMark(state, strong),
  },
  {
    says: 'Italic',
    title: 'Slanted words',
    key: 'Mod-i',
    does: toggleMark(em),
    isOn: (state) => hasMark(state, em),
  },
  {
    says: 'Heading',
    title: 'A heading',
    key: 'Mod-Alt-1',
    does: blockOr(heading, { level: 2 }),
    isOn: (state) => within(state, heading, { level: 2 }),
  },
  {
    says: 'Subheading',
    title: 'A heading below a heading',
    key: 'Mod-Alt-2',
    does: blockOr(heading, { level: 3 }),
    isOn: (state) => within(state, heading, { level: 3 }),
  },
  {
    says: 'Bullets',
    title: 'List with bullets',
    key: 'Mod-Shift-8',
    does: listOr(bullet_list, ordered_list),
    isOn: (state) => within(state, bullet_list),
  },
  {
    says: 'Numbers',
    title: 'Numbered list',
    key: 'Mod-Shift-7',
    does: listOr(ordered_list, bullet_list),
    isOn: (state) => within(state, ordered_list),
  },
  {
    says: 'Quote',
    title: 'Words of somebody else, set apart',
    key: 'Mod-Shift-9',
    does: quoteOr,
    isOn: (state) => within(state, blockquote),
  },
];

/** What takes back, and does again. */
export const steps: readonly Action[] = [
  { says: 'Undo', title: 'Take the last change back', key: 'Mod-z', does: undo },
  { says: 'Redo', title: 'Do it again', key: 'Mod-y', does: redo },
];
