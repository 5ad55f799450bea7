import { form, itemsIn } from './parts.js';

let made = 0;

/** What an item of each list looks like. */
const patterns = new Map(
  [...form.querySelectorAll('[data-begins]')].map((field) => [
    field,
    field.querySelector('[data-item]').cloneNode(true),
  ]),
);

/** Adds an item to a list, with ids of its own. */
const addTo = (field) => {
  made += 1;
  const item = patterns.get(field).cloneNode(true);
  for (const one of item.querySelectorAll('[id], [for], [name], [aria-describedby], [list]'))
    for (const name of ['id', 'for', 'name', 'aria-describedby', 'list'])
      if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).replaceAll('@', made));
  field.querySelector('.items').append(item);
};

/** The items of a list, of which there are then as many as are wanted, and never fewer than it begins with. */
export const withItems = (field, wanted) => {
  const count = Math.max(wanted, Number(field.dataset.begins));
  for (const item of itemsIn(field).slice(count)) item.remove();
  while (itemsIn(field).length < count) addTo(field);
  const items = itemsIn(field);
  for (const item of items)
    item.querySelector(':scope > .remove').hidden = items.length <= Number(field.dataset.begins);
  return items;
};

// The item that stands there without a script has the ids of a pattern.
for (const field of patterns.keys()) {
  field.querySelector('.items').replaceChildren();
  withItems(field, 0);
}

/** Adds an item where its button is pressed, or takes one away; `changed` is told. */
export const followLists = (changed) =>
  form.addEventListener('click', ({ target }) => {
    if (target.matches('.add')) {
      const field = target.closest('[data-field]');
      const items = withItems(field, itemsIn(field).length + 1);
      items.at(-1).querySelector('input, select, textarea').focus();
      changed();
    }
    if (target.matches('.remove')) {
      const field = target.closest('[data-item]').parentElement.closest('[data-field]');
      target.closest('[data-item]').remove();
      withItems(field, itemsIn(field).length);
      field.querySelector(':scope > .add').focus();
      changed();
    }
  });
