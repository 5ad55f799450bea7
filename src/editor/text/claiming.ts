import type { EditorView } from 'prosemirror-view';
import { ask, wordsInput } from './asking.ts';
import {
  blockClaimAt,
  changedMark,
  type MarkHere,
  marked,
  markHere,
  newClaimId,
  without,
} from './marks-here.ts';
import { hasWords, type Lent } from './says.ts';
import { schema } from './schema.ts';

const { claim } = schema.marks;

/** The claim that stands around the cursor: on words, or over whole blocks. */
export type ClaimHere =
  | ({ sort: 'words' } & MarkHere)
  | { sort: 'blocks'; at: number; attrs: Readonly<Record<string, unknown>> };

/** The claim around the cursor; undefined where there is none. */
export const claimHere = (view: EditorView): ClaimHere | undefined => {
  const words = markHere(view.state, claim);
  if (words) return { sort: 'words', ...words };
  const at = blockClaimAt(view.state);
  const attrs = at === undefined ? undefined : view.state.doc.nodeAt(at)?.attrs;
  return at === undefined || !attrs ? undefined : { sort: 'blocks', at, attrs };
};

/** What a claim says: which criteria, and what its words show. */
export const claimSays = (here: ClaimHere): { criteria: string[]; shows: string } => {
  const { criteria, shows } = here.sort === 'words' ? here.mark.attrs : here.attrs;
  return {
    criteria: String(criteria)
      .split(/[\s,]+/)
      .filter(Boolean),
    shows: String(shows ?? ''),
  };
};

const changeTo = (view: EditorView, here: ClaimHere, attrs: Readonly<Record<string, unknown>>): void => {
  const { state } = view;
  view.dispatch(
    here.sort === 'words'
      ? changedMark(state, here, attrs)
      : state.tr.setNodeMarkup(here.at, undefined, { ...here.attrs, ...attrs }),
  );
};

/** Takes a claim off; its words stay. */
export const unclaim = (view: EditorView, here: ClaimHere): void => {
  const { state } = view;
  const node = here.sort === 'blocks' ? state.doc.nodeAt(here.at) : undefined;
  if (here.sort === 'words') view.dispatch(without(state, here));
  else if (node) view.dispatch(state.tr.replaceWith(here.at, here.at + node.nodeSize, node.content));
};

/** Asks what the selected words show, and marks them; or what a claim that stands there is to say instead. */
export const askClaim = (view: EditorView, lent: Lent): string | undefined => {
  const here = claimHere(view);
  if (!here && !hasWords(view.state)) return 'Select the words that show something first.';
  const said = here ? claimSays(here) : { criteria: [], shows: '' };
  const criteria = lent.ticks(lent.offers.criteria, said.criteria, 'Criteria');
  const shows = wordsInput(said.shows);
  const done = (): string | undefined => {
    const chosen = criteria.read();
    const says = shows.value.replace(/\s+/g, ' ').trim();
    if (chosen.length === 0) return 'Choose at least one criterion.';
    if (says === '') return 'Say what the words show, in a few words.';
    const attrs = { criteria: chosen.join(' '), shows: says };
    if (here) changeTo(view, here, attrs);
    else view.dispatch(marked(view.state, claim, { ...attrs, id: newClaimId() }));
    return undefined;
  };
  ask(
    {
      title: 'What does this show?',
      help: 'Choose what your words meet, and say how they meet it.',
      fields: [
        { label: 'The criteria that the words meet', element: criteria.element },
        { label: 'What they show, in a few words', element: shows },
      ],
      does: here ? 'Change the mark' : 'Mark the words',
      done,
      or: here && { says: 'Take the mark away', done: () => unclaim(view, here) },
    },
    () => view.focus(),
  );
  return undefined;
};
