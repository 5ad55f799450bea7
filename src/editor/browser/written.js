import { html, show } from './html.js';
import { get } from './requests.js';
import { inWords } from './words.js';

const main = document.querySelector('#main');

/** The people or the portfolio are written: what comes next. */
const begun = async (name) => {
  const { next } = await get('overview');
  show(
    main,
    html('h1', {}, name === 'people' ? 'The people are written' : 'The portfolio is written'),
    nextStep(next),
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
};

const nextStep = (next) =>
  next &&
  html('p', { class: 'lead' }, 'Next: ', html('a', { href: `/edit/new/${next.kind}` }, next.what), '.');

/** A finding on a record that is written, with the way to its field. */
const finding = (number) => (one) =>
  html(
    'li',
    {},
    inWords(one.message),
    ' ',
    html('span', { class: 'quiet' }, inWords(one.mend)),
    ' ',
    html('a', { href: `/edit/${number}${one.field ? `?field=${one.field}` : ''}` }, 'Mend it'),
  );

/** What stands in the way of its page first, then what an assessor would still ask. */
const askedOf = (number, findings) => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  if (findings.length === 0) return html('p', {}, 'There is nothing that an assessor would still ask.');
  return [
    errors.length > 0 &&
      html(
        'section',
        { class: 'card trouble' },
        html('h2', { class: 'card-title' }, 'To mend first: until then its page cannot be shown'),
        html('ul', {}, errors.map(finding(number))),
      ),
    others.length > 0 && html('h2', {}, 'An assessor would still ask'),
    others.length > 0 && html('ul', {}, others.map(finding(number))),
  ];
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
  const [findings, { next }] = await Promise.all([get(`asked?number=${number}`), get('overview')]);
  show(asks, askedOf(number, findings), nextStep(next));
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
