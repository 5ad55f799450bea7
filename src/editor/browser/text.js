import { html, newId } from './html.js';

/** The text of an account or a testimony, in which selected words are marked as a claim. */
export const textInput = ({ criteria }, value, form) => {
  const text = html(
    'textarea',
    { id: 'text', class: 'text', rows: 16, oninput: () => form.changed() },
    value,
  );
  const list = newId();
  const criterion = html('input', { id: newId(), list, autocomplete: 'off' });
  const shows = html('input', { id: newId() });
  const said = html('p', { class: 'small', role: 'status' });
  const mark = () => {
    const { selectionStart: from, selectionEnd: to } = text;
    const words = text.value.slice(from, to);
    const trouble = troubleIn(words, criterion.value, shows.value, criteria);
    said.textContent = trouble ?? '';
    if (trouble) return;
    const [, before, claimed, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words);
    const claim = `<Claim criteria="${criterion.value.trim()}" shows="${attribute(shows.value)}">${claimed}</Claim>`;
    text.setRangeText(`${before}${claim}${after}`, from, to, 'select');
    said.textContent = `Marked: these words claim ${criterion.value.trim()}.`;
    criterion.value = '';
    shows.value = '';
    form.changed();
  };
  const labelled = (words, input) =>
    html('div', {}, html('label', { for: input.id, class: 'small' }, words), input);
  const element = html(
    'div',
    { class: 'field' },
    html('label', { for: 'text' }, 'Text'),
    html(
      'p',
      { class: 'help small quiet' },
      'An empty line begins a new paragraph. To claim a criterion, select the words that meet it and fill in the two fields below.',
    ),
    text,
    html(
      'div',
      { class: 'mark' },
      labelled('The criterion that they meet', criterion),
      labelled('What they show, in a few words', shows),
      html('button', { type: 'button', class: 'add', onclick: mark }, 'Mark the words'),
    ),
    html(
      'datalist',
      { id: list },
      criteria.map((one) => html('option', { value: one.value }, one.label)),
    ),
    said,
  );
  return { element, read: () => text.value };
};

const attribute = (words) => words.trim().replaceAll('"', '”');

const troubleIn = (words, criterion, shows, criteria) => {
  if (words.trim() === '') return 'Select the words in the text first.';
  if (/\n\s*\n/.test(words)) return 'A claim stands in one paragraph. Select fewer words.';
  if (words.includes('<')) return 'There is a mark in these words already. Select words beside it.';
  if (!criteria.some(({ value }) => value === criterion.trim()))
    return 'Choose the criterion that they meet.';
  return shows.trim() === '' ? 'Say what they show, in a few words.' : undefined;
};
