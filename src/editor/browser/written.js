import { html, show } from './html.js';
import { get } from './requests.js';

const main = document.querySelector('#main');

/** The people or the portfolio are written: what comes next. */
const begun = async (name) => {
  const { next } = await get('overview');
  show(
    main,
    html('h1', {}, name === 'people' ? 'The people are written' : 'The portfolio is written'),
    next &&
      html('p', { class: 'lead' }, 'Next: ', html('a', { href: `/edit/new/${next.kind}` }, next.what), '.'),
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
};

/** What a record became, and what an assessor would still ask of it. */
export const saved = async (number, changes = []) => {
  if (!/\d/.test(number)) return begun(number);
  const page = `/${number.startsWith('E') ? 'evidence' : 'assessment'}/${number}.html`;
  const asks = html('div', {}, html('p', { class: 'quiet' }, 'Asking what an assessor would still ask …'));
  show(
    main,
    html('h1', {}, `${number} is written`),
    html(
      'p',
      {},
      html('a', { href: page }, 'Look at its page'),
      ' · ',
      html('a', { href: `/edit/${number}` }, 'Change it'),
      ' · ',
      html('a', { href: '/edit/' }, 'Write another'),
    ),
    changes.length > 0 && changed(changes),
    asks,
  );
  const findings = await get(`asked?number=${number}`);
  show(
    asks,
    findings.length === 0
      ? html('p', {}, 'There is nothing that an assessor would still ask.')
      : [
          html('h2', {}, 'An assessor would still ask'),
          html(
            'ul',
            {},
            findings.map((one) =>
              html('li', {}, one.message, ' ', html('span', { class: 'quiet' }, one.mend)),
            ),
          ),
        ],
  );
};

/** What the record changed in the coverage. */
const changed = (changes) =>
  html(
    'section',
    { class: 'changed' },
    html('h2', {}, 'What it changes'),
    html(
      'ul',
      {},
      changes.map((one) =>
        html(
          'li',
          {},
          html('b', {}, one.criterion),
          ` ${one.text.replace(/\.$/, '')}: `,
          html('b', {}, one.now),
          html('span', { class: 'quiet' }, `, before: ${one.before}`),
        ),
      ),
    ),
    html('p', {}, html('a', { href: '/coverage.html' }, 'See the whole coverage')),
  );
