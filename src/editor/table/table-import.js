import { html, show } from './html.js';
import { send, sendTable, Trouble } from './requests.js';
import { columnsPart } from './table-columns.js';
import { openPart } from './table-open.js';
import { toldPart } from './table-told.js';

const main = document.querySelector('#main');

/** The page that takes in checks from a table: it is dropped or chosen, looked at column by column and row by row, and written. */
export const tableImport = () => {
  document.title = 'Checks from a spreadsheet';
  const said = html('p', { class: 'state', role: 'status' });
  const result = html('div', { class: 'table-in' });
  const trouble = (words) => {
    said.textContent = '';
    const card = html('div', { class: 'card trouble', role: 'alert' }, html('p', {}, words));
    result.prepend(card);
    card.scrollIntoView({ block: 'nearest' });
  };
  /** Asks the program for something, and shows what it cannot do. */
  const doing = async (words, work) => {
    said.textContent = words;
    for (const old of result.querySelectorAll('[role=alert]')) old.remove();
    try {
      const done = await work();
      said.textContent = '';
      return done;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      trouble(error.message);
    }
  };
  const look = (table) => {
    const again = async (more) => {
      const next = await doing('Looking …', () =>
        send('import-look', { table: table.table, said: table.said, ...more }),
      );
      if (next) look(next);
    };
    const write = async (leaveOut) => {
      const done = await doing('Writing …', () =>
        send('import-write', { table: table.table, said: table.said, leaveOut }),
      );
      if (done) written(result, done.written);
    };
    const open = table.open.length > 0 && openPart(table.open, again);
    const columns = columnsPart(table, again);
    columns.open = open === false && table.told === undefined;
    show(
      result,
      html('h2', { tabindex: '-1' }, table.name),
      open,
      table.told && toldPart(table, write),
      columns,
      html('p', {}, html('a', { href: '/edit/table' }, 'Take another file')),
    );
    chooser.hidden = true;
    result.querySelector('h2').focus({ preventScroll: true });
    result.scrollIntoView({ block: 'start' });
  };
  const take = async (file) => {
    if (!file || file.size === 0) return;
    const table = await doing(`Reading ${file.name} …`, () => sendTable(file));
    choose.value = '';
    if (table) look(table);
  };
  const choose = html('input', {
    type: 'file',
    id: 'table-file',
    accept: '.xlsx,.xlsm,.csv,.tsv,.txt',
    onchange: () => take(choose.files[0]),
  });
  const chooser = html(
    'section',
    {
      class: 'card table-chooser',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      },
    },
    html('h2', { class: 'card-title' }, html('label', { for: 'table-file' }, 'The table')),
    html('p', {}, 'Excel or CSV, such as an export of quality monitoring. Choose it, or drop it here.'),
    choose,
  );
  show(
    main,
    html('h1', {}, 'Checks from a spreadsheet'),
    html(
      'p',
      { class: 'lead' },
      'A row becomes an observation. You see each one before anything is written; names become pseudonyms.',
    ),
    chooser,
    said,
    result,
  );
};

/** What was written, with the way on. */
const written = (result, numbers) => {
  const heading = html(
    'h2',
    { tabindex: '-1' },
    numbers.length === 1 ? 'One record is written' : `${numbers.length} records are written`,
  );
  const [first, last] = [numbers[0], numbers.at(-1)];
  show(
    result,
    heading,
    html(
      'p',
      {},
      html('a', { href: `/evidence/${first}.html` }, first),
      numbers.length > 1 && [' to ', html('a', { href: `/evidence/${last}.html` }, last)],
      '. What the columns hold is kept: the next table of the same columns needs no question.',
    ),
    html(
      'p',
      {},
      html('a', { href: '/edit/table' }, 'Another table'),
      ' · ',
      html('a', { href: '/edit/' }, 'Write'),
    ),
  );
  heading.focus();
};
