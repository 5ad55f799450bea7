import { html, newId, show } from './html.js';

const pick = 'pick';

/** The answer that nothing that is there is meant. */
const somethingNew = 'new';

/** What somebody must say before a table can be taken in: all questions at once, answered together. */
export const openPart = (open, again) => {
  const asked = open.map((one, at) => question(one, at));
  const state = html('span', { class: 'state small', role: 'status' });
  return html(
    'form',
    {
      class: 'table-open card',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        const answers = asked.flatMap((one) => one.read());
        if (answers.length === 0) {
          state.textContent = 'Answer at least one.';
          asked[0].focus();
          return;
        }
        const card = asked.map((one) => one.card()).find(Boolean);
        if (card === 'lacking') {
          state.textContent = 'Say what the scorecard is called, and who agreed it when.';
          return;
        }
        again({ answers, ...(card ? { card } : {}) });
      },
    },
    html(
      'h3',
      { class: 'card-title' },
      open.length === 1 ? 'One thing to say first' : `${open.length} things to say first`,
    ),
    asked.map(({ element }) => element),
    html('div', { class: 'bar' }, html('button', { type: 'submit', class: 'save' }, 'Go on'), state),
  );
};

const question = ({ about, words, choices }, at) => {
  const id = newId();
  const label = html('label', { for: id }, words);
  const more = html('div');
  if (choices.length === 0) {
    const input = html('input', { id, type: 'text', autocomplete: 'off' });
    return {
      element: html('div', { class: 'field' }, label, input),
      read: () => (input.value.trim() === '' ? [] : [{ at, value: input.value.trim() }]),
      card: () => undefined,
      focus: () => input.focus(),
    };
  }
  const menu = html(
    'select',
    { id, onchange: () => show(more, about === 'card' && menu.value === somethingNew ? fields.element : []) },
    html('option', { value: pick }, 'Choose'),
    choices.map(({ value, label: says }) => html('option', { value }, says || value)),
  );
  if (choices.length === 1) menu.value = choices[0].value;
  const fields = cardFields();
  return {
    element: html('div', { class: 'field' }, label, menu, more),
    read: () => (menu.value === pick ? [] : [{ at, value: menu.value }]),
    card: () => (about === 'card' && menu.value === somethingNew ? fields.read() : undefined),
    focus: () => menu.focus(),
  };
};

/** What no column says of a scorecard that is made of the columns. */
const cardFields = () => {
  const parts = [
    ['title', 'What it is called', 'text', 'Contact scorecard'],
    ['agreedBy', 'Who agreed it: a role, such as operations manager', 'text', ''],
    ['agreedOn', 'The day on which it was agreed', 'date', ''],
  ].map(([name, says, type, value]) => {
    const id = newId();
    const input = html('input', { id, type, value, autocomplete: 'off' });
    return { name, input, element: html('div', { class: 'field' }, html('label', { for: id }, says), input) };
  });
  return {
    element: parts.map(({ element }) => element),
    read: () => {
      const card = Object.fromEntries(parts.map(({ name, input }) => [name, input.value.trim()]));
      return Object.values(card).every(Boolean) ? card : 'lacking';
    },
  };
};
