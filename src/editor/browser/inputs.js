import { choiceInput, ticksInput } from './choices.js';
import { fileInput } from './file.js';
import { html, newId } from './html.js';
import { isEmpty, listInput } from './list.js';
import { placeInput } from './place.js';
import { ratingsInput } from './ratings.js';

// An input is what stands on the page and the way to read it: { element, read }. Where what it offers depends on the rest
// of the form it has `update` too, and where fields stand in it, `partAt`, which finds one by its path.

/**
 * The input of a field. `form` is what the whole form shares: `changed`, called at every change, `root`, which gives the
 * data as they stand, and `places`, at which a claim may stand.
 */
export const inputFor = (input, value, form, about) => {
  if (input.type === 'group') return groupInput(input, value, form, about.name);
  if (input.type === 'list') return listInput(input, value, form, about, inputFor);
  if (input.type === 'ratings') return ratingsInput(input, value, form);
  if (input.type === 'choice') return choiceInput(input, value, form, about);
  if (input.type === 'ticks') return ticksInput(input, value, form, about);
  if (input.type === 'yes-no') return yesNoInput(value, form, about);
  if (input.type === 'file') return fileInput(value, form, about);
  if (about.name === 'at' && about.within === 'claims') return placeInput(value, form, about);
  return wordsInput(input, value, form, about);
};

const wordsInput = ({ type, whole }, value, form, { id, help }) => {
  const changes = { oninput: () => form.changed(), id, 'aria-describedby': help };
  const element =
    type === 'day'
      ? html('input', { type: 'date', value, ...changes })
      : type === 'number'
        ? html('input', { type: 'number', step: whole ? 1 : 'any', value, ...changes })
        : html('textarea', { rows: 1, ...changes }, value ?? '');
  return {
    element,
    read: () => {
      if (type !== 'number') return element.value;
      // What was left open on purpose, such as a line that was not rated, stays so.
      if (element.value === '') return value === null ? null : '';
      return Number(element.value);
    },
  };
};

/** A tick; one that was never there and is not ticked says nothing. */
const yesNoInput = (value, form, { id, help }) => {
  const element = html('input', {
    type: 'checkbox',
    checked: value === true,
    onchange: () => form.changed(true),
    id,
    'aria-describedby': help,
  });
  return { element, read: () => (element.checked ? true : value === undefined ? undefined : false) };
};

const applies = (when, beside) => {
  const value = beside[when.field];
  return 'is' in when ? when.is.includes(String(value)) : isEmpty(value) !== when.given;
};

const several = ['group', 'list', 'ratings', 'ticks'];

/** The fields of a group, each with its label and its sentence; one that has no answer beside the others is not shown. */
export const fieldsInput = (fields, values = {}, form, within) => {
  const parts = fields.map((field) => partOf(field, values?.[field.name], form, within));
  // What the form does not ask stays as it is.
  const asked = new Set(fields.map(({ name }) => name));
  const others = Object.entries(values ?? {}).filter(([name]) => !asked.has(name));
  const read = () => Object.fromEntries([...others, ...parts.map(({ field, read }) => [field.name, read()])]);
  const showFitting = () => {
    const now = read();
    for (const { field, element } of parts)
      element.hidden = field.when !== undefined && !applies(field.when, now) && isEmpty(now[field.name]);
  };
  form.redraw.push(showFitting);
  showFitting();
  return {
    parts,
    read,
    update: (next) => {
      for (const part of parts) {
        const field = next.find(({ name }) => name === part.field.name);
        if (field) part.update(field.input);
      }
    },
    partAt: ([name, ...rest]) => {
      const part = parts.find(({ field }) => field.name === name);
      return (rest.length > 0 && part?.inside(rest)) || part;
    },
  };
};

/** A sentence or a search takes the whole width, where others stand beside it. */
const classOf = ({ name, input }) => {
  if (input.type === 'yes-no') return ' yes-no';
  const isWide = input.type === 'file' || (input.type === 'choice' && input.choices.length > 12);
  return isWide || ['action', 'shows', 'words', 'text'].includes(name) ? ' wide' : '';
};

const partOf = (field, value, form, within) => {
  const id = newId();
  const help = `${id}-help`;
  const about = {
    id,
    help: field.help ? help : undefined,
    name: field.name,
    label: field.label,
    within,
    opens: field.required && !field.ready,
  };
  const isSeveral = several.includes(field.input.type);
  const needed = field.required && html('span', { class: 'needed' }, ' needed');
  let asks = field.input;
  let input = inputFor(asks, value, form, about);
  const holder = html('div', { class: 'holder' }, input.element);
  const fill = (next) => {
    input = inputFor(asks, next, form, about);
    holder.replaceChildren(input.element);
  };
  const set = (next) => {
    fill(next);
    form.changed(true);
  };
  const element = html(
    isSeveral ? 'fieldset' : 'div',
    { class: `field${classOf(field)}`, 'data-field': field.name },
    html(isSeveral ? 'legend' : 'label', isSeveral ? {} : { for: id }, field.label, needed),
    field.help && html('p', { class: 'help small quiet', id: help }, field.help),
    field.ready && readyToBegin(field, set),
    holder,
    html('div', { class: 'said', 'aria-live': 'polite' }),
  );
  return {
    field,
    element,
    set,
    fill,
    read: () => input.read(),
    update: (next) => {
      if (next.type === asks.type) input.update?.(next);
      else if (holder.contains(document.activeElement)) return;
      else {
        // Words where nothing could be chosen yet, and a choice once something can.
        const now = input.read();
        asks = next;
        fill(now);
      }
      asks = next;
    },
    inside: (path) => input.partAt?.(path),
  };
};

/** What a field can begin from: it takes the place of what stands there. */
const readyToBegin = ({ label, ready }, set) =>
  html(
    'div',
    { class: 'ready' },
    html('span', { class: 'small' }, 'Begin with: '),
    ready.map((one) =>
      html(
        'button',
        {
          type: 'button',
          class: 'add',
          'aria-label': `${label}: begin with ${one.label}`,
          onclick: () => set(one.value),
        },
        one.label,
      ),
    ),
  );

/** The fields of a group: those that nobody need fill in on the first day stand folded behind the others. */
const groupInput = ({ fields }, value, form, within) => {
  const inner = fieldsInput(fields, value, form, within);
  const isFirst = ({ field, read }) => field.asked || !isEmpty(read());
  const more = inner.parts.filter((part) => !isFirst(part));
  return {
    element: html(
      'div',
      { class: 'group' },
      inner.parts.filter(isFirst).map(({ element }) => element),
      more.length > 0 &&
        html(
          'details',
          { class: 'more' },
          html(
            'summary',
            { class: 'small' },
            `More: ${more.map(({ field }) => field.label.toLowerCase()).join(', ')}`,
          ),
          more.map(({ element }) => element),
        ),
    ),
    read: inner.read,
    update: (next) => inner.update(next.fields),
    partAt: inner.partAt,
  };
};
