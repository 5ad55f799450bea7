import { html, newId } from './html.js';
import { lineButton } from './unit-source.js';

/** A field with its label, the words in it and the line that they came from. */
export const field = (label, value, line, source, tag = 'textarea') => {
  const id = newId();
  const input = html(tag, { id, rows: tag === 'textarea' ? '1' : undefined });
  input.value = value;
  return {
    input,
    element: html(
      'div',
      { class: 'unit-field' },
      html('label', { for: id }, label),
      lineButton(source, line),
      input,
    ),
  };
};

/** An outcome with its criteria, each with the line that it came from; one can be taken out or put in. */
export const outcomePart = (outcome, source, placed) => {
  const own = field(`Outcome ${outcome.code}`, outcome.text, outcome.line, source);
  let rows = [];
  const list = html('ul', { class: 'items' });
  const row = (criterion) => {
    const code = html('input', { 'aria-label': 'Code' });
    code.value = criterion.code;
    const words = html('textarea', { rows: '1', 'aria-label': `Criterion ${criterion.code}` });
    words.value = criterion.text;
    const out = () => {
      rows = rows.filter((one) => one !== made);
      for (const tick of made.element.querySelectorAll('[type=checkbox]:not(:checked)')) tick.click();
      made.element.remove();
      own.input.focus();
    };
    const made = {
      read: () => ({ code: code.value.trim(), text: words.value.trim(), line: criterion.line }),
      words,
      element: html(
        'li',
        { class: 'unit-row' },
        code,
        words,
        html(
          'span',
          { class: 'unit-ends' },
          lineButton(source, criterion.line),
          html(
            'button',
            {
              type: 'button',
              class: 'plain small',
              'aria-label': `Take out ${criterion.code}`,
              onclick: out,
            },
            'Take out',
          ),
        ),
        placed(criterion.line),
      ),
    };
    rows.push(made);
    list.append(made.element);
    return made;
  };
  const said = placed(outcome.line);
  for (const criterion of outcome.criteria) row(criterion);
  const more = () => row({ code: nextCode(rows, outcome.code), text: '', line: 0 }).words.focus();
  return {
    element: html(
      'section',
      { class: 'unit-outcome' },
      own.element,
      said,
      list,
      html('button', { type: 'button', class: 'add', onclick: more }, 'Add a criterion'),
    ),
    read: () => ({
      code: outcome.code,
      text: own.input.value.trim(),
      line: outcome.line,
      criteria: rows.map((one) => one.read()),
    }),
  };
};

/** The code after the last one of an outcome. */
const nextCode = (rows, outcome) => {
  const [, stem = '', number] = /^(.*?)(\d+)$/.exec(rows.at(-1)?.read().code ?? '') ?? [];
  return number ? `${stem}${Number(number) + 1}` : `${outcome}.${rows.length + 1}`;
};
