import { html, show } from './html.js';

/** The words of a text without the signs of its marks. */
const wordsIn = (body) => body.replace(/<\/?[A-Z][^<>]*>/g, '').trim();

const plain = (value) =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const row = (label, ours, other) =>
  html(
    'tr',
    {},
    html('th', { scope: 'row' }, label),
    html('td', {}, plain(ours)),
    html('td', {}, plain(other)),
  );

const head = html(
  'thead',
  {},
  html(
    'tr',
    {},
    html('td'),
    html('th', { scope: 'col' }, 'Yours'),
    html('th', { scope: 'col' }, 'In the file now'),
  ),
);

/** A record whose file was changed elsewhere: both are shown, field by field, and one chooses. */
export const changedMeanwhile = ({ form, number, mine, text, others }, theirs, keepMine) => {
  const differ = form.fields.filter(({ name }) => plain(mine[name]) !== plain(theirs.data[name]));
  const otherText = text && text.read().trim() !== theirs.body.trim();
  show(
    others,
    html(
      'div',
      { class: 'card trouble', role: 'alert' },
      html('h2', {}, 'This record was changed elsewhere meanwhile'),
      html(
        'table',
        {},
        head,
        html(
          'tbody',
          {},
          differ.map(({ name, label }) => row(label, mine[name], theirs.data[name])),
          otherText && row('Text', wordsIn(text.read()), wordsIn(theirs.body)),
        ),
      ),
      html(
        'p',
        {},
        html('button', { type: 'button', onclick: keepMine }, 'Save mine'),
        ' ',
        html('a', { href: `/edit/${number}` }, 'Take what is in the file'),
      ),
    ),
  );
  others.scrollIntoView({ block: 'center' });
};
