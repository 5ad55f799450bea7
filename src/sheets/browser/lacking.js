import { at, control, fieldsIn, form, itemsIn } from './parts.js';
import { writtenIn } from './values.js';

const troubles = at('troubles');
const answered = { answered: true };

/** Whether an item of a list is written in, or a row is answered. */
const isWritten = (item) => {
  if (item.dataset.decides) return item.dataset.state !== '';
  return fieldsIn(item).some(
    (field) =>
      !field.hidden && !/^fixed/.test(field.dataset.type) && writtenIn(field, answered) !== undefined,
  );
};

const placeOf = (field) =>
  field.querySelector('[data-field] input, [data-field] textarea, [data-field] select') ??
  field.querySelector('.add') ??
  field;

/** What a field still needs. */
const lackingOf = (field, within) => {
  const { type, needed, optional } = field.dataset;
  const value = writtenIn(field, answered);
  const itself = needed && value === undefined ? [[placeOf(field), within + needed]] : [];
  if (type === 'group') {
    if (optional && value === undefined) return [];
    return lackingIn(field, within);
  }
  if (type !== 'list' && type !== 'rows')
    return needed && value === undefined ? [[control(field) ?? placeOf(field), within + needed]] : [];
  const items = itemsIn(field).filter(isWritten);
  const { all } = field.dataset;
  const open = all ? itemsIn(field).filter((item) => !isWritten(item)) : [];
  return [
    ...itself,
    ...open.map((item) => [item, `${item.dataset.said}: ${all}`]),
    ...items.flatMap((item) => lackingIn(item, item.dataset.said ? `${item.dataset.said}: ` : within)),
  ];
};

const lackingIn = (part, within) =>
  fieldsIn(part)
    .filter((field) => !field.hidden)
    .flatMap((field) => lackingOf(field, within));

/** What is still needed: where, and in which words. */
export const lacking = () => lackingIn(form, '');

const focusOn = (place) => {
  for (let one = place.closest('details'); one; one = one.parentElement.closest('details')) one.open = true;
  const target = place.matches('[data-field], [data-item]')
    ? place.querySelector('input:not([type=hidden]), textarea, button')
    : place;
  target.focus();
  target.scrollIntoView({ block: 'center' });
};

/** Tells what is still needed, each with the way to it. */
export const tell = (list) => {
  const items = list.map(([place, text]) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'plain',
      textContent: text,
    });
    button.addEventListener('click', () => focusOn(place));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  const title = document.createElement('p');
  title.textContent =
    list.length === 1 ? 'One thing is still needed:' : `${list.length} things are still needed:`;
  const all = document.createElement('ul');
  all.append(...items);
  troubles.replaceChildren(...(list.length > 0 ? [title, all] : []));
  troubles.hidden = list.length === 0;
  if (list.length > 0) troubles.focus();
};
