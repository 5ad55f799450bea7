import { filesWritten, putFiles } from './files.js';
import { withItems } from './lists.js';
import { chosenIn, control, fieldsIn, itemsIn, words } from './parts.js';

const isSaid = (value) => value !== undefined && value !== '';
const listed = (values) => (values.length > 0 ? values : undefined);
const whole = (value) => (Object.values(value).some(isSaid) ? value : undefined);

/** What never counts as written: it stands there beforehand. */
const isFixed = ({ dataset }) => dataset.type === 'fixed' || dataset.type === 'fixed-list';

/** An item of a list; undefined where nothing is written in it. Rows that were left open are not `counted`. */
const itemValue = (item, wish) => {
  const { decides } = item.dataset;
  const values = valuesIn(item, wish);
  const written = fieldsIn(item).filter((field) => !isFixed(field));
  if (decides && wish.answered && item.dataset.state === '') return undefined;
  if (!written.some((field) => isSaid(values[field.dataset.field]))) return undefined;
  return '' in values ? values[''] : values;
};

const list = (field, wish) => listed(itemsIn(field).flatMap((item) => itemValue(item, wish) ?? []));

const readers = {
  words: (field) => words(control(field).value) || undefined,
  choice: chosenIn,
  'yes-no': (field) => ({ true: true, false: false })[chosenIn(field)],
  number: (field, { answered }) => {
    const chosen = chosenIn(field);
    return answered && Number.isNaN(Number(chosen))
      ? undefined
      : chosen && (answered ? Number(chosen) : chosen);
  },
  ticks: (field, { answered }) => {
    const ticked = [...field.querySelectorAll('input:checked')].map(({ value }) => value);
    return answered ? listed(ticked) : ticked;
  },
  fixed: ({ value }) => value,
  'fixed-list': ({ value }) => value.split(' '),
  group: (field, wish) => whole(valuesIn(field, wish)),
  list,
  rows: list,
  files: filesWritten,
};

/** What is written in a field. */
export const writtenIn = (field, wish) => readers[field.dataset.type](field, wish);

/**
 * What is written in a part of the form, by the names of its fields. With `answered` only what is asked and answered: no
 * row that was left open, no field that does not apply.
 */
export const valuesIn = (part, wish) =>
  Object.fromEntries(
    fieldsIn(part)
      .filter((field) => !(wish.answered && field.hidden))
      .map((field) => [field.dataset.field, writtenIn(field, wish)])
      .filter(([, value]) => value !== undefined),
  );

/** Chooses one answer of a field, or none. */
export const choose = (field, value) => {
  for (const radio of field.querySelectorAll('input[type=radio]'))
    radio.checked = value !== undefined && radio.value === String(value);
};

const text = (value) => (typeof value === 'string' ? value : '');
const itemsOf = (value) => (Array.isArray(value) ? value : []);
const fieldsOf = (value) => (typeof value === 'object' && value !== null ? value : { '': value });

/** Whether what was written belongs to a row: what is fixed in it is the same. */
const isOf = (item, value) =>
  fieldsIn(item)
    .filter(({ dataset }) => dataset.type === 'fixed')
    .every((field) => value?.[field.dataset.field] === field.value);

const writers = {
  words: (field, value) => {
    control(field).value = text(value);
  },
  choice: choose,
  'yes-no': choose,
  number: choose,
  ticks: (field, value) => {
    for (const box of field.querySelectorAll('input')) box.checked = itemsOf(value).includes(box.value);
  },
  fixed: () => {},
  'fixed-list': () => {},
  group: (field, value) => putIn(field, value),
  list: (field, value) => {
    const values = itemsOf(value);
    for (const [index, item] of withItems(field, values.length).entries()) putIn(item, values[index]);
  },
  files: (field, value) => putFiles(field, itemsOf(value)),
  rows: (field, value) => {
    for (const item of itemsIn(field)) {
      const said = itemsOf(value).find((one) => isOf(item, one));
      if (said) putIn(item, said);
    }
  },
};

/** Puts back what was written; what has no place here any more is passed over. */
export const putIn = (part, values) => {
  const named = fieldsOf(values);
  for (const field of fieldsIn(part)) {
    const { field: name, type } = field.dataset;
    if (type === 'ticks' && named[name] === undefined) continue;
    writers[type](field, named[name]);
  }
};
