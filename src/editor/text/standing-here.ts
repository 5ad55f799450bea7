import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { html, show } from '../browser/html.js';
import { askClaim, type ClaimHere, claimHere, claimSays, unclaim } from './claiming.ts';
import { askLink } from './leading.ts';
import { markHere, without } from './marks-here.ts';
import { type Lent, labelOf } from './says.ts';
import { schema } from './schema.ts';

interface Here {
  key: string;
  says: (string | HTMLElement)[];
  change?: (() => void) | undefined;
  take: () => void;
}

const ofClaim = (view: EditorView, here: ClaimHere, lent: Lent): Here => {
  const { criteria, shows } = claimSays(here);
  return {
    key: JSON.stringify(['claim', criteria, shows]),
    says: [
      html('span', {}, 'These words claim '),
      html('b', {}, criteria.map((one) => labelOf(lent.offers.criterionWords, one)).join('; ')),
      shows ? `: ${shows}` : '',
    ],
    change: () => void askClaim(view, lent),
    take: () => unclaim(view, here),
  };
};

const ofLead = (view: EditorView, lent: Lent): Here | undefined => {
  for (const name of ['link', 'evidence_words', 'time_words'] as const) {
    const here = markHere(view.state, schema.marks[name]);
    if (!here) continue;
    const { href, number, time } = here.mark.attrs;
    const to = href ?? (number ? labelOf(lent.offers.records, number) : `the time ${time}`);
    return {
      key: JSON.stringify([name, here.mark.attrs]),
      says: ['These words lead to ', html('b', {}, String(to))],
      change: href ? () => void askLink(view, lent) : undefined,
      take: () => view.dispatch(without(view.state, here)),
    };
  }
  return undefined;
};

const ofPiece = (view: EditorView): Here | undefined => {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isAtom) return undefined;
  const isUnknown = selection.node.type.name.startsWith('unknown');
  return {
    key: `${selection.node.type.name} ${selection.from}`,
    says: [
      isUnknown
        ? 'This has no form here. It stays as it was written, and can be changed under “Show as text”.'
        : 'This piece is chosen.',
    ],
    take: () => view.dispatch(view.state.tr.deleteSelection()),
  };
};

/** A line that says what stands where the cursor is, with the way to change it or take it away. */
export const standingHere = (lent: Lent): { element: HTMLElement; draw: (view: EditorView) => void } => {
  const words = html('p', { class: 'small', 'aria-live': 'polite' });
  const buttons = html('div', { class: 'here-does' });
  const element = html('div', { class: 'standing-here', hidden: true }, words, buttons);
  let shown: string | undefined;
  const button = (says: string, does: () => void) =>
    html('button', { type: 'button', class: 'plain small', onclick: does }, says);
  const draw = (view: EditorView) => {
    const claim = claimHere(view);
    const here = ofPiece(view) ?? (claim ? ofClaim(view, claim, lent) : undefined) ?? ofLead(view, lent);
    element.hidden = !here;
    if (here?.key !== shown) show(words, ...(here?.says ?? []));
    shown = here?.key;
    const take = () => {
      here?.take();
      view.focus();
    };
    show(buttons, here?.change && button('Change', here.change), here && button('Take away', take));
  };
  return { element, draw };
};
