import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('findings');

/** Shows blocks about which something is found; while they are written in, the sign moves with them. */
export const findingsShown = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => {
        const blocks = tr.getMeta(key) as readonly number[] | undefined;
        if (!blocks) return shown.map(tr.mapping, tr.doc);
        const decorations = blocks.flatMap((at) => {
          const node = tr.doc.maybeChild(at);
          const from = startOf(tr.doc, at);
          return node ? [Decoration.node(from, from + node.nodeSize, { class: 'found' })] : [];
        });
        return DecorationSet.create(tr.doc, decorations);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** Where the block at an index begins. */
export const startOf = (doc: EditorView['state']['doc'], at: number): number => {
  let from = 0;
  for (let index = 0; index < at; index += 1) from += doc.maybeChild(index)?.nodeSize ?? 0;
  return from;
};

/** Shows the blocks at these indexes as those about which something is found. */
export const showFound = (view: EditorView, blocks: readonly number[]): void =>
  view.dispatch(view.state.tr.setMeta(key, blocks).setMeta('addToHistory', false));
