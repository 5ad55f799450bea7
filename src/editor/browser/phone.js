import { html, show } from './html.js';
import { send } from './requests.js';

/** Offers the sheet of a check to a telephone in the same network: off until it is asked for. */
export const phonePart = () => {
  const shown = html('div', { role: 'status' });
  const off = () => {
    show(shown, html('button', { type: 'button', class: 'plain', onclick: on }, 'Offer it to a telephone'));
  };
  const end = async () => {
    await send('phone-end', {});
    off();
  };
  const on = async () => {
    try {
      const addresses = await send('phone', {});
      show(
        shown,
        addresses.slice(0, 1).map(({ code, address }) =>
          html('img', {
            class: 'phone-code',
            src: `data:image/svg+xml;utf8,${encodeURIComponent(code)}`,
            alt: `A code that leads to ${address}`,
          }),
        ),
        addresses.map(({ address }) => html('p', { class: 'phone-address' }, address)),
        html(
          'p',
          { class: 'small quiet' },
          'Whoever has this address can send checks until you stop, and reaches nothing else here. It is not encrypted: use a network that you trust.',
        ),
        html('button', { type: 'button', class: 'plain', onclick: end }, 'Stop offering it'),
      );
    } catch (trouble) {
      show(shown, html('p', { class: 'small finding bad' }, trouble.message));
    }
  };
  off();
  return html(
    'section',
    { class: 'card sheets-part' },
    html('h2', { class: 'card-title' }, 'On a telephone in the same network'),
    html(
      'p',
      {},
      'Point the camera of the telephone at a code, fill in the check there, and it is written here.',
    ),
    shown,
  );
};
