import { html, newId } from './html.js';

/** Whether a value says nothing, as the program sees it when it writes a record. */
export const isEmpty = (value) => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value).every(isEmpty);
};

/** A value without what says nothing in it. */
const withoutEmpty = (value) => {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.filter((one) => !isEmpty(one)).map(withoutEmpty);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (isEmpty(inner) ? [] : [[name, withoutEmpty(inner)]])),
  );
};

/** Whether two values say the same. */
export const isAlike = (a, b) => JSON.stringify(withoutEmpty(a)) === JSON.stringify(withoutEmpty(b));

const button = (words, onclick, kind = 'plain small') =>
  html('button', { type: 'button', class: kind, onclick }, words);

/** A list, of which items are added, taken away and taken back. */
export const listInput = ({ item, one }, value, form, about, inputFor) => {
  let items = [];
  let offered = item;
  const rows = html('ol', { class: 'items' });
  const add = (inside) => {
    const input = inputFor(offered, inside, form, { id: newId(), help: about.help, name: about.name });
    const entry = { input };
    const row = html(
      'li',
      {},
      input.element,
      button(`Take this ${one} out`, () => take(entry, row), 'take-out'),
    );
    if (item.type !== 'group')
      (input.element.matches('input, textarea, select')
        ? input.element
        : input.element.querySelector('input, textarea, select')
      )?.setAttribute('aria-label', `${one} ${items.length + 1}`);
    items.push(entry);
    rows.append(row);
    return row;
  };
  const take = (entry, row) => {
    const at = items.indexOf(entry);
    items = items.filter((other) => other !== entry);
    const back = button(`Put the ${one} back`, () => {
      items.splice(Math.min(at, items.length), 0, entry);
      undo.replaceWith(row);
      form.changed(true);
    });
    const undo = html('li', { class: 'taken' }, back);
    row.replaceWith(undo);
    back.focus();
    form.changed(true);
  };
  const given = Array.isArray(value) ? value : [];
  // What is needed stands open to be filled in.
  for (const inside of given.length === 0 && about.opens ? [undefined] : given) add(inside);
  const more = button(
    `Add ${one}`,
    () => {
      add(undefined).querySelector('input, textarea, select')?.focus();
      form.changed(true);
    },
    'add',
  );
  return {
    element: html('div', {}, rows, more),
    read: () => items.map(({ input }) => input.read()),
    update: (next) => {
      offered = next.item;
      for (const { input } of items) input.update?.(next.item);
    },
    // Items that say nothing are not written, and so not counted.
    partAt: ([number, ...rest]) =>
      items.filter(({ input }) => !isEmpty(input.read()))[Number(number) - 1]?.input.partAt?.(rest),
  };
};
