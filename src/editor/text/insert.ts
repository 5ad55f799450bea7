import type { Attrs, NodeType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Lent } from './says.ts';

/** Asks for something and puts it in; what it gives back is why it cannot. */
export type Insert = (view: EditorView, lent: Lent) => string | undefined;

/** Puts a piece in place of what is selected. */
export const put = (view: EditorView, type: NodeType, attrs: Attrs): void => {
  view.dispatch(view.state.tr.replaceSelectionWith(type.create(attrs), true).scrollIntoView());
};

/** Gives the focus back to the words. */
export const back = (view: EditorView) => () => view.focus();

/** The words that are selected. */
export const selected = ({ doc, selection }: EditorState): string =>
  doc.textBetween(selection.from, selection.to, ' ');
