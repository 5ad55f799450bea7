import { download } from './download.js';
import { html, show } from './html.js';
import { archiveFor, get } from './requests.js';
import { inWords } from './words.js';

const main = document.querySelector('#main');

/** Whom a copy is for, and what is in it. */
const audiences = [
  ['assessor', 'My assessor, quality assurer or verifier', 'The whole portfolio.'],
  [
    'public',
    'Everybody',
    'Files that are not marked for the public are left out, and whoever asked not to be named has the name that they chose.',
  ],
];

const finding = ({ severity, number, file, message, mend }) => {
  const where = number ? html('a', { href: `/edit/${number}` }, number) : html('code', {}, file);
  const rest = number && message.startsWith(number) ? message.slice(number.length) : ` ${message}`;
  return html(
    'li',
    { class: severity === 'error' ? 'finding bad' : 'finding' },
    where,
    inWords(rest),
    ' ',
    html('span', { class: 'quiet' }, inWords(mend)),
  );
};

const all = html('p', { class: 'small' }, html('a', { href: '/findings.html' }, 'All findings by page'));

/** What stands against it: errors open, what an assessor would ask folded. */
const standing = ({ errors, asked, counted, meaning }) => [
  html('h2', {}, 'What stands against it'),
  html('p', {}, html('b', {}, `${counted}. `), meaning),
  html('ul', { class: 'plain-list' }, errors.map(finding)),
  asked.length > 0 &&
    html(
      'details',
      {},
      html('summary', {}, 'What an assessor would ask'),
      html('ul', { class: 'plain-list' }, asked.map(finding)),
      all,
    ),
];

const choice = ([value, label, holds], at) =>
  html(
    'label',
    { class: 'audience' },
    html('input', { type: 'radio', name: 'for', value, checked: at === 0 }),
    html('span', {}, html('b', {}, label), html('span', { class: 'quiet small' }, holds)),
  );

/** What was made, and what to do with it. */
const made = ({ name, size, pages, howToSend, withheld }, isPublic) => [
  html('h2', { tabindex: '-1' }, `${name} is among your downloads`),
  html('p', {}, `${pages} pages, ${size}.`),
  withheld > 0 &&
    html(
      'p',
      { class: 'finding' },
      `${withheld === 1 ? 'One file is' : `${withheld} files are`} not in it, since what is in them cannot be cleaned; their pages say why.`,
    ),
  html(
    'ul',
    {},
    html('li', {}, howToSend),
    html('li', {}, 'Whoever gets it unpacks it first, then opens index.html. READ-ME.txt says so.'),
    html(
      'li',
      {},
      isPublic
        ? 'For web space, unpack it and upload what is in its folder.'
        : 'For web space, unpack it and upload what is in its folder, behind a password.',
    ),
  ),
];

/** The page on which a portfolio is handed over: what stands against it, whom it is for, and the archive. */
export const handOverPage = async () => {
  document.title = 'Hand it over';
  const against = html('section', { class: 'history' });
  const came = html('section', { class: 'history', role: 'status' });
  const tell = (found) => {
    show(against, standing(found));
    button.disabled = found.errors.length > 0;
  };
  const make = async (event) => {
    event.preventDefault();
    const audience = new FormData(form).get('for');
    button.disabled = true;
    show(came, html('p', {}, 'Checking every page and file …'));
    try {
      const answer = await archiveFor(audience);
      if (answer.refused) {
        show(came, html('p', { class: 'finding bad' }, 'Nothing was made.'));
        return tell(answer.refused);
      }
      download(answer.name, answer.file);
      show(came, made(answer, audience === 'public'));
      came.firstChild.focus();
    } catch (trouble) {
      show(
        came,
        trouble.message.split('\n').map((line) => html('p', { class: 'finding bad' }, inWords(line))),
      );
    }
    button.disabled = false;
  };
  const button = html('button', { class: 'save' }, 'Make the archive');
  const form = html(
    'form',
    { class: 'history', onsubmit: make },
    html('fieldset', { class: 'field' }, html('legend', {}, 'Who is it for?'), audiences.map(choice)),
    html('p', {}, button),
  );
  show(
    main,
    html('h1', {}, 'Hand it over'),
    html('p', { class: 'lead' }, 'One file to send. Nobody needs a program to read it.'),
    against,
    form,
    came,
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
  tell(await get('hand-over'));
};
