import { history } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import { type Command, EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { DocumentNode, ReadText } from '#files/mdx/document/document.ts';
import { textOfDocument } from '#files/mdx/document/text-of-document.ts';
import { html } from '../browser/html.js';
import { askChart, insertTable } from './charting.ts';
import { askClaim } from './claiming.ts';
import { cleaned } from './clean-paste.ts';
import { findingsShown, showFound, startOf } from './findings-here.ts';
import { keys } from './keys.ts';
import { askEvidence, askLink } from './leading.ts';
import { pieceElement } from './pieces.ts';
import { askPicture, askTime } from './placing.ts';
import type { Lent } from './says.ts';
import { schema } from './schema.ts';
import { standingHere } from './standing-here.ts';
import { wholeTables } from './tables.ts';
import { type Opener, toolbar } from './toolbar.ts';

/** A text that is open: what stands on the page, its words as MDX, and the way to show where something was found. */
export interface OpenText {
  element: HTMLElement;
  read: () => string;
  focus: () => void;
  /** Marks the blocks in which these lines of the text lie, and gives for each the way to it; undefined where none is. */
  found: (lines: readonly number[]) => ((() => void) | undefined)[];
}

const openers = (lent: Lent): Opener[] => [
  {
    says: 'What does this show?',
    title: 'Say which criteria the selected words meet',
    key: 'Mod-Alt-m',
    opens: (view) => askClaim(view, lent),
    isMain: true,
  },
  {
    says: 'Evidence',
    title: 'Name a record, or lead the selected words to it',
    key: 'Mod-Alt-e',
    opens: (view) => askEvidence(view, lent),
  },
  { says: 'Time', title: 'Name a time in a recording', opens: (view) => askTime(view, lent) },
  { says: 'Chart', title: 'Put in a chart of the checks', opens: (view) => askChart(view, lent) },
  { says: 'Picture', title: 'Put in a picture of this record', opens: (view) => askPicture(view, lent) },
  { says: 'Table', title: 'Put in a table', opens: (view) => insertTable(view, lent) },
  {
    says: 'Link',
    title: 'Lead the selected words to a page of the web',
    key: 'Mod-k',
    opens: (view) => askLink(view, lent),
  },
];

/** Below a table or a chart at the end there is a line to write on; left empty it is no part of the text. */
const endsInParagraph = new Plugin({
  appendTransaction: (_all, _before, { doc, tr }) =>
    doc.lastChild?.type === schema.nodes.paragraph
      ? null
      : tr.insert(doc.content.size, schema.nodes.paragraph.create()).setMeta('addToHistory', false),
});

/** A file that is dropped or pasted belongs to the record first; a browser would leave the page for it. */
const takesNoFile = (event: Event, data: DataTransfer | null, say: (trouble: string) => void): boolean => {
  if (!data || data.files.length === 0 || data.types.includes('text/html')) return false;
  event.preventDefault();
  say('A file is added under Attachments. A picture or a recording can be named here then.');
  return true;
};

/** What a button opens, by its key. */
const opening =
  (opens: Opener['opens'], view: () => EditorView, say: (trouble: string) => void): Command =>
  (_state, dispatch) => {
    if (dispatch) say(opens(view()) ?? '');
    return true;
  };

/** Pieces with their titles. What they hold is theirs: no key or click in them is the text's. */
const pieceViews = (lent: Lent) =>
  Object.fromEntries(
    ['evidence', 'time', 'chart', 'chart_inline'].map((type) => [
      type,
      (node: Node) => ({
        dom: pieceElement(type.replace('_inline', ''), node.attrs, lent, node.isInline),
        ignoreMutation: () => true,
      }),
    ]),
  );

/**
 * Opens a text as a word processor shows it. `document` is what its words were read as, `labelledBy` the ids of its label
 * and help. `changed` is called whenever its words are.
 */
export const openText = (
  { text, document }: { text: string; document: DocumentNode },
  lent: Lent,
  labelledBy: { label: string; help: string },
  changed: () => void,
): OpenText => {
  const start = Node.fromJSON(schema, document);
  const before: ReadText = { text, document: start.toJSON() as DocumentNode };
  const said = html('p', { class: 'small finding', role: 'status', hidden: true });
  const say = (trouble: string) => {
    said.hidden = trouble === '';
    said.textContent = trouble;
  };
  const all = openers(lent);
  const bar = toolbar(() => view, all, say);
  const here = standingHere(lent);
  const byKeys = Object.fromEntries(
    all.flatMap(({ key, opens }) => (key ? [[key, opening(opens, () => view, say)]] : [])),
  );
  const page = html('div', { class: 'page' });
  const view: EditorView = new EditorView(
    { mount: page },
    {
      state: EditorState.create({
        doc: start,
        plugins: [history(), ...keys(byKeys), ...wholeTables, findingsShown(), endsInParagraph],
      }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy.label,
        'aria-describedby': labelledBy.help,
        class: 'page prose',
        spellcheck: 'true',
      },
      nodeViews: pieceViews(lent),
      // The toolbar above and the bar with the button to save hide what stands under them.
      scrollThreshold: { top: 160, bottom: 110, left: 5, right: 5 },
      scrollMargin: { top: 160, bottom: 110, left: 5, right: 5 },
      transformPastedHTML: cleaned,
      handleDOMEvents: {
        drop: (_view, event) => takesNoFile(event, event.dataTransfer, say),
        paste: (_view, event) => takesNoFile(event, event.clipboardData, say),
      },
      dispatchTransaction: (tr) => {
        view.updateState(view.state.apply(tr));
        if (tr.docChanged) {
          say('');
          changed();
        }
        draw();
      },
    },
  );
  const draw = () => {
    bar.draw(view.state);
    here.draw(view);
  };
  view.dispatch(view.state.tr);
  const written = () => textOfDocument(view.state.doc.toJSON() as DocumentNode, before);
  const goTo = (at: number) => () => {
    const from = startOf(view.state.doc, at);
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(from + 1))));
    view.focus();
    const block = view.nodeDOM(from);
    if (block instanceof HTMLElement) block.scrollIntoView({ block: 'center' });
  };
  return {
    element: html(
      'div',
      { class: 'text-editor' },
      html('div', { class: 'above-text' }, bar.element, here.element, said),
      page,
    ),
    read: () => written().text,
    focus: () => view.focus(),
    found: (lines) => {
      const { text: now, blocks } = written();
      const indexes = lines.map((line) => blockAt(now, blocks, line));
      showFound(
        view,
        indexes.filter((at) => at !== undefined),
      );
      return indexes.map((at) => (at === undefined ? undefined : goTo(at)));
    },
  };
};

/** The block in which a line of a text lies, counted from its first line with words. */
const blockAt = (
  text: string,
  blocks: readonly ({ from: number; to: number } | undefined)[],
  line: number,
): number | undefined => {
  const lines = text.split('\n');
  const first = lines.findIndex((one) => one.trim() !== '');
  const offset = lines.slice(0, first + line - 1).join('\n').length + (first + line > 1 ? 1 : 0);
  const end = offset + (lines[first + line - 1]?.length ?? 0);
  const at = blocks.findIndex((span) => span && span.from <= end && offset <= span.to);
  return at < 0 ? undefined : at;
};
