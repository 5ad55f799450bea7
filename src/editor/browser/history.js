import { html, newId, show } from './html.js';
import { get, send } from './requests.js';
import { inWords } from './words.js';

const main = document.querySelector('#main');

const when = (at) => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A button that does something with the program, and says what came of it. */
const doing = (words, does, kind = 'plain') => {
  const said = html('span', { class: 'small', role: 'status' });
  const onclick = async () => {
    button.disabled = true;
    try {
      await does();
    } catch (trouble) {
      show(said, ' ', inWords(trouble.message));
    }
    button.disabled = false;
  };
  const button = html('button', { type: 'button', class: kind, onclick }, words);
  return html('div', {}, button, said);
};

/** What changed, a record a line, however many of its files did. */
const changedList = (changed) => {
  const seen = new Map(changed.map((one) => [one.number ?? one.file, one]));
  const item = ({ number, title, file, state }) =>
    html(
      'li',
      {},
      number
        ? html(
            'a',
            { href: state === 'gone' ? `/edit/history/${number}` : `/edit/${number}` },
            `${number} ${title ?? ''}`,
          )
        : html('code', {}, file),
      html('span', { class: 'quiet' }, `, ${state}`),
    );
  return html('ul', {}, [...seen.values()].map(item));
};

const keeping = (changed) => {
  const sentence = html('input', { id: newId(), autocomplete: 'off' });
  const keep = doing(
    'Keep this version',
    async () => {
      await send('keep', { sentence: sentence.value });
      await historyPage();
    },
    'save',
  );
  return [
    html('h2', {}, 'Since the last version'),
    changed.length === 0
      ? html('p', {}, 'Nothing has changed.')
      : [
          changedList(changed),
          html('label', { for: sentence.id }, 'In a sentence, what is in it'),
          sentence,
          keep,
        ],
  ];
};

const versionItem = ({ at, sentence }) =>
  html('li', {}, html('b', {}, sentence), html('span', { class: 'quiet small' }, ` ${when(at)}`));

const notYet = () => [
  html(
    'p',
    {},
    'Keep your portfolio as it stands, under a sentence, as often as you like. You see what changed since, and can bring a record back. It stays in this folder; private names and drafts are never in it.',
  ),
  doing(
    'Begin to keep versions',
    async () => {
      await send('begin-history', {});
      await historyPage();
    },
    'save',
  ),
];

/** What was kept of the portfolio, and what changed since. */
export const historyPage = async () => {
  const { isKept, changed, versions } = await get('history');
  document.title = 'Versions';
  show(
    main,
    html('h1', {}, 'Versions'),
    html('div', { class: 'history' }, isKept ? keeping(changed) : notYet()),
    versions.length > 0 && [
      html('h2', {}, 'Kept'),
      html('ul', { class: 'plain-list records' }, versions.map(versionItem)),
    ],
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
};

const differences = (changes) =>
  html(
    'table',
    {},
    html(
      'thead',
      {},
      html('tr', {}, html('td'), ...['Then', 'Now'].map((one) => html('th', { scope: 'col' }, one))),
    ),
    html(
      'tbody',
      {},
      changes.map(({ label, before, now }) =>
        html('tr', {}, html('th', { scope: 'row' }, label), html('td', {}, before), html('td', {}, now)),
      ),
    ),
  );

/** The kept versions of one record, each with what stands otherwise now. */
export const recordHistoryPage = async (number) => {
  const versions = await get(`history?number=${number}`);
  document.title = `Versions of ${number}`;
  const one = ({ version, at, sentence, changes }) =>
    html(
      'section',
      { class: 'card' },
      html('h2', { class: 'card-title' }, sentence),
      html('p', { class: 'quiet small' }, when(at)),
      changes.length === 0
        ? html('p', {}, 'As it is now.')
        : [
            differences(changes),
            doing('Bring this version back', async () => {
              await send('bring-back', { number, version });
              location.assign(`/edit/${number}`);
            }),
          ],
    );
  show(
    main,
    html('h1', {}, `Versions of ${number}`),
    versions.length === 0 && html('p', {}, 'No version of it is kept yet.'),
    html('div', { class: 'history' }, versions.map(one)),
    html('p', {}, html('a', { href: '/edit/history' }, 'Versions of the whole portfolio')),
  );
};
