import { html, newId, show } from './html.js';
import { send } from './requests.js';
import { inWords } from './words.js';

const citing = (citedBy) =>
  citedBy.length > 0 && [
    html('p', {}, 'These name it, and each will be asked what it rests on now:'),
    html(
      'ul',
      {},
      citedBy.map(({ number, title }) =>
        html('li', {}, html('a', { href: `/edit/${number}` }, `${number} ${title}`)),
      ),
    ),
  ];

/** Withdraws a record: it stays where it is with the reason, and counts for nothing. Or takes that back. */
export const withdrawal = ({ number, version, data, citedBy = [] }) => {
  const said = html('p', { class: 'small', role: 'status' });
  const reason = html('textarea', { rows: 1, id: newId() });
  const isOut = Boolean(data.withdrawn);
  const doIt = async () => {
    try {
      const done = await send('withdraw', { number, version, reason: isOut ? undefined : reason.value });
      if (done.trouble) show(said, inWords(done.trouble));
      else location.reload();
    } catch (trouble) {
      show(said, inWords(trouble.message));
    }
  };
  const button = (words) => html('button', { type: 'button', class: 'plain', onclick: doIt }, words);
  if (isOut)
    return html(
      'section',
      { class: 'card withdrawal' },
      html('h2', { class: 'card-title' }, 'This record is withdrawn'),
      html('p', {}, `Since ${data.withdrawn.on}: ${data.withdrawn.reason}`),
      button('Let it count again'),
      said,
    );
  return html(
    'details',
    { class: 'withdrawal' },
    html('summary', {}, 'Withdraw this record'),
    html(
      'p',
      {},
      'It stays to be read, with the reason, and counts for nothing any more. Nothing is deleted.',
    ),
    citing(citedBy),
    html('label', { for: reason.id }, 'Why it no longer counts'),
    reason,
    button('Withdraw it'),
    said,
  );
};
