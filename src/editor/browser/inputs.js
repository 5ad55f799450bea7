import { html, newId } from './html.js';
import { ratingsInput } from './ratings.js';

// An input is what stands on the page and the way to read it: { element, read, focus }.

/**
 * The input of a field. `form` is what the whole form shares: `changed`, called at every change, `root`, which gives the
 * data as they stand, and `places`, at which a claim may stand.
 */
export const inputFor = (input, value, form, about) => {
  if (input.type === 'group') return groupInput(input, value, form);
  if (input.type === 'list') return listInput(input, value, form, about);
  if (input.type === 'ratings') return ratingsInput(input, value, form);
  if (input.type === 'choice') return choiceInput(input, value, form, about);
  if (input.type === 'yes-no') return yesNoInput(value, form, about);
  return wordsInput(input, value, form, about);
};

const described = ({ id, help }) => ({ id, 'aria-describedby': help });

const wordsInput = ({ type, whole }, value, form, about) => {
  const changes = { oninput: form.changed, ...described(about) };
  if (about.name === 'at' && about.within === 'claims') return placeInput(value, form, about);
  const element =
    type === 'day'
      ? html('input', { type: 'date', value, ...changes })
      : type === 'number'
        ? html('input', { type: 'number', step: whole ? 1 : 'any', value, ...changes })
        : html('textarea', { rows: 1, ...changes }, value ?? '');
  return {
    element,
    read: () => (type === 'number' && element.value !== '' ? Number(element.value) : element.value),
  };
};

/** Where in the record a claim stands: chosen among what is written, in words. */
const placeInput = (value, form, about) => {
  const list = newId();
  const element = html('input', { list, value, oninput: form.changed, ...described(about) });
  const offers = html('datalist', { id: list });
  element.addEventListener('focus', () =>
    offers.replaceChildren(...form.places().map((one) => html('option', { value: one.value }, one.label))),
  );
  return { element: html('div', {}, element, offers), read: () => element.value };
};

const yesNoInput = (value, form, about) => {
  const option = (is, words) => html('option', { value: is, selected: String(value) === is }, words);
  const element = html('select', { onchange: form.changed, ...described(about) }, [
    option('', ''),
    option('true', 'Yes'),
    option('false', 'No'),
  ]);
  return { element, read: () => (element.value === '' ? undefined : element.value === 'true') };
};

const longest = 12;

/** Few choices are all seen; many are searched; where another word may stand, it is written. */
const choiceInput = ({ choices, free }, value, form, about) => {
  const known = value === undefined || choices.some((one) => one.value === value);
  if (free || choices.length > longest || !known) return searchedInput(choices, value, form, about);
  const element = html('select', { onchange: form.changed, ...described(about) }, [
    html('option', { value: '' }, ''),
    choices.map((one) =>
      html('option', { value: one.value, selected: one.value === value }, one.label || one.value),
    ),
  ]);
  return { element, read: () => element.value };
};

const searchedInput = (choices, value, form, about) => {
  const list = newId();
  const chosen = html('p', { class: 'chosen small quiet' });
  const element = html('input', { list, value, autocomplete: 'off', ...described(about) });
  const tell = () => {
    chosen.textContent = choices.find((one) => one.value === element.value.trim())?.label ?? '';
  };
  element.addEventListener('input', () => {
    tell();
    form.changed();
  });
  tell();
  const offers = html(
    'datalist',
    { id: list },
    choices.map((one) => html('option', { value: one.value }, one.label)),
  );
  return { element: html('div', {}, element, offers, chosen), read: () => element.value.trim() };
};

/** The fields of a group, each with its label and its sentence. */
export const fieldsInput = (fields, values = {}, form, within) => {
  const parts = fields.map((field) => {
    const id = newId();
    const help = `${id}-help`;
    const about = { id, help, name: field.name, within };
    const input = inputFor(field.input, values?.[field.name], form, about);
    const single = !['group', 'list', 'ratings'].includes(field.input.type);
    const heading = single
      ? html(
          'label',
          { for: id },
          field.label,
          field.required && html('span', { class: 'needed' }, ' needed'),
        )
      : html('legend', {}, field.label, field.required && html('span', { class: 'needed' }, ' needed'));
    const element = html(
      single ? 'div' : 'fieldset',
      { class: 'field', 'data-field': field.name },
      heading,
      html('p', { class: 'help small quiet', id: help }, field.help),
      input.element,
      html('div', { class: 'said', 'aria-live': 'polite' }),
    );
    return { field, element, read: input.read };
  });
  // What the form does not ask stays as it is.
  const asked = new Set(fields.map(({ name }) => name));
  const others = Object.entries(values ?? {}).filter(([name]) => !asked.has(name));
  return {
    parts,
    read: () => Object.fromEntries([...others, ...parts.map(({ field, read }) => [field.name, read()])]),
  };
};

const groupInput = ({ fields }, value, form, within) => {
  const inner = fieldsInput(fields, value, form, within);
  return {
    element: html(
      'div',
      { class: 'group' },
      inner.parts.map(({ element }) => element),
    ),
    read: inner.read,
  };
};

/** A list, of which items are added, taken away and taken back. */
const listInput = ({ item, one }, value, form, about) => {
  const items = [];
  const rows = html('ol', { class: 'items' });
  const add = (inside) => {
    const id = newId();
    const input =
      item.type === 'group'
        ? groupInput(item, inside, form, about.name)
        : inputFor(item, inside, form, { id, help: about.help, name: about.name });
    const entry = { input };
    const remove = html(
      'button',
      { type: 'button', class: 'plain small', onclick: () => take(entry, row) },
      `Take this ${one} out`,
    );
    if (item.type !== 'group') input.element.setAttribute('aria-label', `${one} ${items.length + 1}`);
    const row = html('li', {}, input.element, remove);
    items.push(entry);
    rows.append(row);
    return row;
  };
  const take = (entry, row) => {
    const at = items.indexOf(entry);
    items.splice(at, 1);
    const back = html(
      'button',
      {
        type: 'button',
        class: 'plain small',
        onclick: () => {
          items.splice(Math.min(at, items.length), 0, entry);
          undo.replaceWith(row);
          form.changed();
        },
      },
      `Put the ${one} back`,
    );
    const undo = html('li', { class: 'taken' }, back);
    row.replaceWith(undo);
    back.focus();
    form.changed();
  };
  for (const inside of Array.isArray(value) ? value : []) add(inside);
  const more = html(
    'button',
    {
      type: 'button',
      class: 'add',
      onclick: () => {
        add(undefined).querySelector('input, textarea, select')?.focus();
        form.changed();
      },
    },
    `Add ${one}`,
  );
  return { element: html('div', {}, rows, more), read: () => items.map(({ input }) => input.read()) };
};
