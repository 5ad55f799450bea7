import { html } from './html.js';

const atOnce = 50;

const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What would come of the rows of a table: what is wrong, what is to be written and what is there already. */
export const toldPart = ({ told, asked }, write) => {
  const { toWrite, passed, wrong, remarks, card } = told;
  const leave = html('input', { type: 'checkbox', id: 'leave-out', onchange: () => draw() });
  const button = html(
    'button',
    { type: 'button', class: 'save', onclick: () => write(leave.checked) },
    toWrite.length === 0 ? 'Nothing to write' : `Write ${counted(toWrite.length, 'record')}`,
  );
  const draw = () => {
    button.disabled = toWrite.length === 0 || (wrong.length > 0 && !leave.checked);
  };
  draw();
  return html(
    'section',
    { class: 'table-told' },
    wrong.length > 0 && wrongPart(wrong),
    card &&
      html(
        'details',
        { class: 'more' },
        html('summary', {}, 'A scorecard is made of the columns'),
        html('pre', { tabindex: '0' }, card),
      ),
    toWrite.length > 0 && rowsPart(toWrite),
    listPart(
      passed.map(({ row, why }) => `Row ${row}: ${why}`),
      'Not written once more',
    ),
    listPart(remarks, 'How it was read'),
    listPart(
      asked.map(({ rule, count, mend }) => `${rule}, ${counted(count, 'record')}: ${mend}`),
      'What will be asked of them afterwards',
    ),
    html(
      'div',
      { class: 'bar' },
      button,
      wrong.length > 0 &&
        html(
          'label',
          { class: 'tick', for: 'leave-out' },
          leave,
          html(
            'span',
            {},
            `Leave out ${wrong.length === 1 ? 'the row that is' : `the ${wrong.length} rows that are`} wrong`,
          ),
        ),
    ),
  );
};

const wrongPart = (wrong) =>
  html(
    'div',
    { class: 'table-wrong' },
    html(
      'h3',
      {},
      `${counted(wrong.length, 'row')} cannot be taken in as ${wrong.length === 1 ? 'it is' : 'they are'}`,
    ),
    html(
      'ul',
      { class: 'plain-list' },
      wrong
        .slice(0, atOnce)
        .flatMap(({ troubles }) =>
          troubles.map(({ at, heading, words }) =>
            html(
              'li',
              { class: 'finding bad' },
              html('b', {}, heading ? `${at}, ${heading}` : at),
              ` ${words}`,
            ),
          ),
        ),
      wrong.length > atOnce && html('li', { class: 'quiet' }, `and ${wrong.length - atOnce} more rows`),
    ),
  );

const rowsPart = (rows) =>
  html(
    'div',
    { class: 'table-rows', tabindex: '0', role: 'region', 'aria-label': 'What would be written' },
    html(
      'table',
      {},
      html('caption', {}, `${counted(rows.length, 'row')} would be written`),
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          ['Row', 'As', 'What it says'].map((words) => html('th', { scope: 'col' }, words)),
        ),
      ),
      html(
        'tbody',
        {},
        rows.slice(0, atOnce).map(({ row, number, says }) =>
          html(
            'tr',
            {},
            [row, number, says].map((words) => html('td', {}, String(words))),
          ),
        ),
      ),
    ),
    rows.length > atOnce && html('p', { class: 'quiet small' }, `and ${rows.length - atOnce} more`),
  );

const listPart = (lines, head) =>
  lines.length > 0 &&
  html(
    'details',
    { class: 'more' },
    html('summary', {}, `${head} (${lines.length})`),
    html(
      'ul',
      {},
      lines.map((line) => html('li', { class: 'small' }, line)),
    ),
  );
