import { html, show } from './html.js';
import { send } from './requests.js';
import { inWords } from './words.js';

const main = document.querySelector('#main');

/** Says that all claims stand as they are, and keeps the wording that each was made against. */
export const acceptPage = async () => {
  const said = html('p', { role: 'status' });
  const accept = async () => {
    try {
      const { count } = await send('accept', {});
      show(said, `Kept: the wording of ${count} ${count === 1 ? 'claim' : 'claims'}.`);
    } catch (trouble) {
      show(said, inWords(trouble.message));
    }
  };
  show(
    main,
    html('h1', {}, 'Accept the wording'),
    html(
      'p',
      { class: 'lead' },
      'When your claims are as you want them, keep the words of the unit that they are made against. Where a unit’s wording changes later, you are told which claims to look at.',
    ),
    html('button', { type: 'button', class: 'save', onclick: accept }, 'Accept the wording'),
    said,
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
};
