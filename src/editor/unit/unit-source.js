import { html } from './html.js';

/** The document, line by line, of which any can be shown. Lines that something was taken from are marked. */
export const sourcePane = (lines, unit) => {
  const used = new Set([
    ...Object.values(unit.particulars).map((read) => read?.line),
    ...unit.outcomes.flatMap(({ line, criteria }) => [line, ...criteria.map((one) => one.line)]),
    ...unit.requirements.map(({ line }) => line),
  ]);
  const items = lines.map((text, at) =>
    html('li', { class: used.has(at + 1) ? 'used' : undefined, value: String(at + 1) }, text || '\u00a0'),
  );
  const said = html('p', { class: 'visually-hidden', role: 'status' });
  const list = html(
    'ol',
    { class: 'unit-lines', tabindex: '0', 'aria-label': 'The lines of the document' },
    items,
  );
  let here;
  const bring = (item) => {
    list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
  };
  return {
    element: html('section', { class: 'unit-source' }, html('h2', {}, 'The document'), list, said),
    /** Brings the first line of the unit into view. */
    begin: () => bring(items[Math.min(...[...used].filter(Boolean)) - 1] ?? list),
    /** Brings a line into view, marks it and says it. */
    show: (line) => {
      here?.classList.remove('here');
      here = items[line - 1];
      if (!here) return;
      here.classList.add('here');
      bring(here);
      said.textContent = `Line ${line}: ${here.textContent}`;
    },
  };
};

/** A button that shows the line of the document that something came from; words where none gave it. */
export const lineButton = (source, line) =>
  line
    ? html(
        'button',
        {
          type: 'button',
          class: 'unit-line',
          'aria-label': `Show line ${line} of the document`,
          onclick: () => source.show(line),
        },
        `line ${line}`,
      )
    : html('span', { class: 'quiet small' }, 'not in the document');
