import { html } from './html.js';
import { lineButton } from './unit-source.js';

/** A place that somebody has to look at: what is not sure, or what the document has lost, with a tick once it is seen to. */
export const askedBox = ({ line, says, what }, source, changed) => {
  const tick = html('input', { type: 'checkbox', onchange: () => changed() });
  const element = html(
    'div',
    { class: 'unit-asked' },
    html(
      'label',
      { class: 'tick' },
      tick,
      html('span', {}, html('strong', {}, what === 'lost' ? 'Lost. ' : 'To check. '), says),
    ),
    lineButton(source, line),
  );
  /** Puts it to the row of its line, which has a button for it already. */
  const placed = () => {
    element.querySelector('.unit-line')?.remove();
    return element;
  };
  return { line, element, placed, done: () => tick.checked, focus: () => seen(tick, source, line) };
};

/** A range or an evidence requirement: whether it is kept as a rule is asked of each. */
export const requirementBox = ({ text, line, items }, source, changed) => {
  const choose = html(
    'select',
    { 'aria-label': text, onchange: () => changed() },
    html('option', { value: '' }, 'Choose'),
    html('option', { value: 'keep' }, 'Keep it as a rule'),
    html('option', { value: 'leave' }, 'Leave it out'),
  );
  const element = html(
    'div',
    { class: 'unit-asked' },
    html('p', {}, text, ' ', lineButton(source, line)),
    items.length > 0 &&
      html(
        'ul',
        {},
        items.map((item) => html('li', {}, item.text)),
      ),
    choose,
  );
  return {
    element,
    done: () => choose.value !== '',
    kept: () => choose.value === 'keep',
    focus: () => seen(choose, source, line),
  };
};

const seen = (part, source, line) => {
  part.scrollIntoView({ block: 'center' });
  part.focus();
  source.show(line);
};
