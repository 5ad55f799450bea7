import { html, show } from './html.js';
import { sendDocument, Trouble } from './requests.js';
import { unitForm } from './unit-form.js';
import { sourcePane } from './unit-source.js';

const main = document.querySelector('#main');

/** The page that makes a unit of its specification: the document is dropped, chosen or pasted. */
export const unitImport = () => {
  document.title = 'A unit from its specification';
  const said = html('p', { class: 'state', role: 'status' });
  const result = html('div');
  const take = async (file) => {
    if (!file || file.size === 0) return;
    said.textContent = `Reading ${file.name} …`;
    show(result);
    try {
      opened({ result, said, chooser }, file.name, await sendDocument(file));
    } catch (trouble) {
      if (!(trouble instanceof Trouble)) throw trouble;
      refused({ result, said, chooser }, trouble.message);
    }
    choose.value = '';
  };
  const choose = html('input', {
    type: 'file',
    id: 'unit-file',
    accept: '.pdf,.docx,.txt,.md,.html,.htm',
    onchange: () => take(choose.files[0]),
  });
  const pasted = html('textarea', { id: 'unit-text', rows: '5' });
  const read = () => take(new File([pasted.value], 'pasted text', { type: 'text/plain' }));
  const chooser = html(
    'section',
    {
      class: 'card unit-in',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      },
    },
    html('h2', { class: 'card-title' }, html('label', { for: 'unit-file' }, 'The document')),
    html('p', {}, 'PDF, Word, a saved web page or plain text. Choose it, or drop it here.'),
    choose,
    html('p', {}, html('label', { for: 'unit-text' }, 'Or paste its text')),
    pasted,
    html('p', {}, html('button', { type: 'button', class: 'plain', onclick: read }, 'Read the text')),
  );
  show(
    main,
    html('h1', {}, 'A unit from its specification'),
    html(
      'p',
      { class: 'lead' },
      'Each criterion is taken out of the document and shown beside its line. Look at what is not sure, and tick it; then it is your unit.',
    ),
    chooser,
    said,
    result,
  );
};

const refused = ({ result, said, chooser }, reason) => {
  chooser.hidden = false;
  said.textContent = '';
  show(result, html('div', { class: 'card trouble', role: 'alert' }, html('p', {}, reason)));
};

/** What was read: the unit beside its source, or first which of several. */
const opened = (page, name, { lines, refused: reason, units, fields }) => {
  const { result, said, chooser } = page;
  if (reason) return refused(page, reason);
  chooser.hidden = true;
  const open = (unit) => {
    const source = sourcePane(lines, unit);
    said.textContent = '';
    show(
      result,
      html(
        'div',
        { class: 'unit-pair' },
        unitForm({ name, fields }, unit, source, (...words) => show(result, words)),
        source.element,
      ),
    );
    source.begin();
    result.querySelector('h2').focus();
  };
  if (units.length === 1) return open(units[0]);
  said.textContent = `There are ${units.length} units in it.`;
  show(
    result,
    html('h2', { tabindex: '-1' }, 'Which one?'),
    html(
      'ul',
      { class: 'plain-list' },
      units.map((unit) =>
        html(
          'li',
          {},
          html(
            'button',
            { type: 'button', class: 'offer', onclick: () => open(unit) },
            titleOf(unit),
            html('span', { class: 'quiet small' }, ` ${criteriaIn(unit)} criteria`),
          ),
        ),
      ),
    ),
  );
  return result.querySelector('h2').focus();
};

const titleOf = ({ particulars: { number, title } }) =>
  [number?.value, title?.value ?? 'A unit without a title'].filter(Boolean).join(' ');

const criteriaIn = ({ outcomes }) => outcomes.reduce((sum, { criteria }) => sum + criteria.length, 0);
