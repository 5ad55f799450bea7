import { html, show } from './html.js';
import { get, send } from './requests.js';
import { sheetIn } from './sheets.js';

const main = document.querySelector('#main');

const inWords = (day) => {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
};

/** The list of what can be written, what was begun and what is there. */
export const listed = async () => {
  const { next, stages, records, drafts } = await get('overview');
  document.title = 'Write';
  show(
    main,
    html('h1', {}, 'Write'),
    drafts.length > 0 &&
      html('section', {}, html('h2', {}, 'Begun, not written yet'), html('ul', {}, drafts.map(draftItem))),
    next &&
      html('p', { class: 'lead' }, 'Next: ', html('a', { href: `/edit/new/${next.kind}` }, next.what), '.'),
    html(
      'p',
      {},
      html('a', { href: '/edit/new/people' }, 'People'),
      ' · ',
      html('a', { href: '/edit/new/portfolio' }, 'The portfolio and its units'),
      ' · ',
      html('a', { href: '/edit/unit' }, 'A unit from its specification'),
      ' · ',
      html('a', { href: '/edit/table' }, 'Checks from a spreadsheet'),
      ' · ',
      html('a', { href: '/edit/history' }, 'Versions'),
      records.length > 0 && [' · ', html('a', { href: '/edit/hand-over' }, 'Hand it over')],
    ),
    html('div', { class: 'stages' }, stages.map(stage)),
    records.length > 0 && sheetIn(),
    records.length > 0 && recordList(records),
  );
};

const stage = ({ title, kinds }) =>
  html(
    'section',
    { class: 'card' },
    html('h2', { class: 'card-title' }, title),
    html(
      'ul',
      { class: 'plain-list' },
      kinds.map((kind) =>
        html(
          'li',
          {},
          html('a', { href: `/edit/new/${kind.name}` }, kind.title),
          kind.count > 0 && html('span', { class: 'quiet small' }, ` ${kind.count}`),
        ),
      ),
    ),
  );

const atOnce = 20;

/** The newest records first; a word finds the others. */
const recordList = (records) => {
  const list = html('ul', { class: 'plain-list records' });
  const item = ({ number, title, kind, on }) =>
    html(
      'li',
      {},
      html('a', { href: `/edit/${number}` }, `${number} ${title}`),
      html('span', { class: 'quiet small' }, ` ${kind}, ${inWords(on)}`),
    );
  const search = html('input', {
    id: 'search',
    type: 'search',
    placeholder: 'A number, a word of the title, a kind',
    oninput: () => draw(),
  });
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    const found = records.filter((one) => {
      const text = `${one.number} ${one.title} ${one.kind} ${inWords(one.on)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const more = found.length - atOnce;
    show(
      list,
      found.slice(0, atOnce).map(item),
      more > 0 && html('li', { class: 'quiet small' }, `and ${more} more`),
    );
  };
  draw();
  return html(
    'section',
    {},
    html('h2', {}, 'Change one that is there'),
    html('label', { for: 'search', class: 'small' }, 'Find it'),
    search,
    list,
  );
};

const draftItem = ({ draft, entry }) =>
  html(
    'li',
    {},
    html(
      'a',
      { href: `/edit/${entry.number ?? `new/${entry.kind}`}?draft=${draft}` },
      entry.data.title || `${entry.number ?? entry.kind}`,
    ),
    ' ',
    html(
      'button',
      {
        type: 'button',
        class: 'plain small',
        onclick: async (event) => {
          await send('forget', { draft });
          event.target.closest('li').remove();
        },
      },
      'Throw away',
    ),
  );
