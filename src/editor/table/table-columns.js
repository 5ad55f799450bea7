import { html, newId } from './html.js';

/** The columns of a table, each with what it is taken for, which can be changed. */
export const columnsPart = ({ columns, meanings }, again) => {
  const row = ({ heading, section, value, examples, sure }) => {
    const id = newId();
    const known = meanings.some((one) => one.value === value);
    const menu = html(
      'select',
      { id, onchange: () => again({ columns: [{ heading, value: menu.value }] }) },
      !known && html('option', { value, selected: true }, value),
      meanings.map((one) => html('option', { value: one.value, selected: one.value === value }, one.label)),
    );
    return html(
      'li',
      { class: value === 'left-out' ? 'left-out' : '' },
      html(
        'div',
        {},
        html('label', { for: id }, section ? `${section}: ${heading}` : heading),
        html('p', { class: 'help' }, examples.length > 0 ? examples.join(' · ') : 'empty'),
      ),
      menu,
      !sure && html('p', { class: 'finding' }, 'Nobody can tell from its heading.'),
    );
  };
  const left = columns.filter(({ value }) => value === 'left-out').length;
  return html(
    'details',
    { class: 'more table-columns' },
    html(
      'summary',
      {},
      `${columns.length} columns and what they are taken for`,
      left > 0 && `; ${left} left out`,
    ),
    html('ul', { class: 'plain-list' }, columns.map(row)),
  );
};
