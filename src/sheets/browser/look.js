import { chosenIn, fieldsIn, form, itemsIn } from './parts.js';
import { writtenIn } from './values.js';

const isGiven = (value) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '');

const applies = ({ field, is, given }, beside) => {
  const there = beside.find(({ dataset }) => dataset.field === field);
  const value = there && !there.hidden ? writtenIn(there, {}) : undefined;
  return is ? is.includes(String(value)) : isGiven(value) === given;
};

const parts = () => [form, ...form.querySelectorAll('[data-item], [data-type=group]')];

/** Shows the fields that apply in view of those beside them; all of them stand on paper. */
export const look = () => {
  for (const part of parts()) {
    const fields = fieldsIn(part);
    for (const field of fields)
      if (field.dataset.when) field.hidden = !applies(JSON.parse(field.dataset.when), fields);
  }
  for (const row of form.querySelectorAll('[data-decides]')) {
    const decides = fieldsIn(row).find(({ dataset }) => dataset.field === row.dataset.decides);
    row.dataset.state = writtenIn(decides, {}) === undefined ? '' : (chosenIn(decides) ?? 'said');
  }
  for (const button of form.querySelectorAll('.undecide'))
    button.hidden = chosenIn(button.parentElement) === undefined;
};

/** How many rows are answered, of how many, in the word of each kind of row. */
export const counted = () =>
  [...form.querySelectorAll('[data-counted]')]
    .map((field) => {
      const rows = itemsIn(field);
      const done = rows.filter(({ dataset }) => dataset.state !== '').length;
      return `${done} of ${rows.length} ${field.dataset.counted}. `;
    })
    .join('');
