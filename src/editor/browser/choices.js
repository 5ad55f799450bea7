import { html, newId, show } from './html.js';

// Choices keep what was chosen where what is offered changes, since that depends on the rest of the form.

const longest = 12;
const atOnce = 8;

const described = ({ id, help }) => ({ id, 'aria-describedby': help });

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** An input that is drawn anew where other choices are offered, unless somebody is just in it. */
const redrawn = (input, draw) => {
  const element = html('div');
  let offered = input;
  let now = draw(input);
  element.append(now.element);
  return {
    element,
    read: () => now.read(),
    update: (next) => {
      if (same(next, offered) || element.contains(document.activeElement)) return;
      offered = next;
      now = draw(next, now.read());
      show(element, now.element);
    },
  };
};

/** Few choices are all seen; many are searched in their words; where another word may stand, it is written. */
export const choiceInput = (input, value, form, about) =>
  redrawn(input, ({ choices, free }, chosen = value) => {
    if (free) return writtenInput(choices, chosen, form, about);
    const known = !chosen || choices.some((one) => one.value === chosen);
    const all = known
      ? choices
      : [{ value: chosen, label: `${chosen} (not among what can be chosen)` }, ...choices];
    return (all.length > longest ? searchedInput : selectInput)(all, chosen, form, about);
  });

const selectInput = (choices, value, form, about) => {
  const element = html('select', { onchange: () => form.changed(true), ...described(about) }, [
    html('option', { value: '' }, choices.length === 0 ? 'There is nothing to choose from yet' : ''),
    choices.map((one) =>
      html('option', { value: one.value, selected: one.value === value }, one.label || one.value),
    ),
  ]);
  return { element, read: () => element.value };
};

const writtenInput = (choices, value, form, about) => {
  const list = newId();
  const label = (of) => choices.find((one) => one.value === of)?.label ?? of;
  const element = html('input', {
    list,
    value: label(value),
    autocomplete: 'off',
    oninput: () => form.changed(),
    onchange: () => form.changed(true),
    ...described(about),
  });
  const offers = html(
    'datalist',
    { id: list },
    choices.map((one) => html('option', { value: one.label || one.value })),
  );
  const read = () => {
    const words = element.value.trim();
    return choices.find((one) => one.label === words)?.value ?? words;
  };
  return { element: html('div', {}, element, offers), read };
};

const found = (choices, words) => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ value, label }) => {
    const text = `${value} ${label}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
};

/** One of many: words find it, and what was chosen stands instead of the search. */
const searchedInput = (choices, value, form, about) => {
  const element = html('div', { class: 'searched' });
  let chosen = value ?? '';
  const choose = (next) => {
    chosen = next;
    draw();
    element.querySelector('button, input')?.focus();
    form.changed(true);
  };
  const draw = () => {
    const label = choices.find((one) => one.value === chosen)?.label;
    if (chosen)
      show(
        element,
        html('span', { class: 'picked' }, label ?? chosen),
        html(
          'button',
          { type: 'button', class: 'plain small', onclick: () => choose(''), id: about.id },
          'Choose another',
        ),
      );
    else
      show(
        element,
        ...searchBox(choices, about, (one) =>
          html(
            'button',
            { type: 'button', class: 'offer', onclick: () => choose(one.value) },
            one.label || one.value,
          ),
        ),
      );
  };
  draw();
  return { element, read: () => chosen };
};

/** A search over choices, each shown by `item`; those that are chosen are always seen. */
const searchBox = (choices, about, item, isChosen = () => false) => {
  const list = html('ul', { class: 'plain-list offers' });
  const search = html('input', {
    type: 'search',
    placeholder: 'Search in these words',
    autocomplete: 'off',
    oninput: () => draw(),
    onkeydown: (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      list.querySelector('button, input:not(:checked)')?.click();
    },
    ...described(about),
  });
  const draw = () => {
    const fit = found(choices, search.value);
    const shown = [...choices.filter(isChosen), ...fit.filter((one) => !isChosen(one)).slice(0, atOnce)];
    const more = fit.length - fit.filter((one) => shown.includes(one)).length;
    show(
      list,
      shown.map((one) => html('li', {}, item(one))),
      more > 0 && html('li', { class: 'quiet small' }, `and ${more} more: search to see them`),
      fit.length === 0 && html('li', { class: 'quiet small' }, 'Nothing has these words.'),
    );
  };
  draw();
  return [search, list];
};

/** Several of some values, each ticked. `as` names the field of an item that holds the value, where items hold more. */
export const ticksInput = (input, value, form, about) => {
  const named = (item) => (input.as ? item?.[input.as] : item);
  const given = new Map((Array.isArray(value) ? value : []).map((item) => [named(item), item]));
  let ticked = [...given.keys()];
  const read = () => ticked.map((one) => given.get(one) ?? (input.as ? { [input.as]: one } : one));
  const tick = (one, is) => {
    ticked = is ? [...ticked, one.value] : ticked.filter((other) => other !== one.value);
    form.changed(true);
  };
  const box = (one) =>
    html(
      'label',
      { class: 'tick' },
      html('input', {
        type: 'checkbox',
        value: one.value,
        checked: ticked.includes(one.value),
        onchange: (event) => tick(one, event.target.checked),
      }),
      html('span', {}, one.label || one.value),
    );
  const drawn = redrawn(input, ({ choices }) => {
    const unknown = ticked
      .filter((one) => !choices.some((other) => other.value === one))
      .map((one) => ({ value: one, label: String(one) }));
    const all = [...unknown, ...choices];
    const isTicked = ({ value: one }) => ticked.includes(one);
    const element =
      all.length === 0
        ? html('p', { class: 'quiet small' }, 'There is nothing to choose from yet.')
        : html(
            'div',
            { class: 'ticks' },
            all.length > longest ? searchBox(all, { ...about, id: newId() }, box, isTicked) : all.map(box),
          );
    for (const search of element.querySelectorAll('input[type=search]'))
      search.setAttribute('aria-label', `Search: ${about.label ?? about.name}`);
    return { element, read };
  });
  return { element: drawn.element, read, update: drawn.update };
};
