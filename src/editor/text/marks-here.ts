import type { Mark, MarkType } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from './schema.ts';

/** A mark, and the words on which it lies. */
export interface MarkHere {
  mark: Mark;
  from: number;
  to: number;
}

/** The mark of a type in which the cursor stands or the selection begins, with all its words. */
export const markHere = ({ doc, selection }: EditorState, type: MarkType): MarkHere | undefined => {
  const $at = selection.empty ? selection.$from : doc.resolve(Math.min(selection.from + 1, selection.to));
  const mark = type.isInSet($at.marks()) ?? type.isInSet($at.nodeAfter?.marks ?? []);
  if (!mark || !$at.parent.inlineContent) return undefined;
  const pieces: MarkHere[] = [];
  $at.parent.forEach((node, offset) => {
    const from = $at.start() + offset;
    if (!mark.isInSet(node.marks)) return;
    const last = pieces.at(-1);
    if (last && last.to === from) last.to += node.nodeSize;
    else pieces.push({ mark, from, to: from + node.nodeSize });
  });
  return pieces.find(({ from, to }) => from <= $at.pos && $at.pos <= to);
};

/** Takes a mark off its words. */
export const without = (state: EditorState, { mark, from, to }: MarkHere): Transaction =>
  state.tr.removeMark(from, to, mark);

/** Puts another mark of the same type in place of one. */
export const changedMark = (
  state: EditorState,
  here: MarkHere,
  attrs: Readonly<Record<string, unknown>>,
): Transaction =>
  without(state, here).addMark(here.from, here.to, here.mark.type.create({ ...here.mark.attrs, ...attrs }));

/**
 * Marks the selected words; in each paragraph that they reach it is a mark of its own. What is shown as typed, or as it was
 * written, takes none.
 */
export const marked = (
  state: EditorState,
  type: MarkType,
  attrs: Readonly<Record<string, unknown>>,
): Transaction => {
  const { from, to } = state.selection;
  const tr = state.tr;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock || !node.type.allowsMarkType(type)) return;
    const [start, end] = rims(node.textBetween(0, node.content.size, '\n', ' '), at + 1, from, to);
    if (start < end) tr.removeMark(start, end, type).addMark(start, end, type.create(attrs));
  });
  return tr;
};

/** From where to where in a paragraph words are selected, without the spaces around them. */
const rims = (text: string, at: number, from: number, to: number): [number, number] => {
  let [start, end] = [Math.max(from, at), Math.min(to, at + text.length)];
  while (start < end && /\s/.test(text[start - at] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - at - 1] ?? '')) end -= 1;
  return [start, end];
};

/** Another word for each claim, so that two of the same criterion side by side stay two. */
export const newClaimId = (): string => `new-${Math.random().toString(36).slice(2, 10)}`;

/** Whether a claim over whole blocks stands around the cursor, within which none can stand. */
export const blockClaimAt = ({ selection: { $from } }: EditorState): number | undefined => {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === schema.nodes.claim_block) return $from.before(depth);
  return undefined;
};
