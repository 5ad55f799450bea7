import { html } from './html.js';

const two = (value) => String(value).padStart(2, '0');

/** Seconds as a record has them: `02:10`, `1:02:10`. */
const inMinutes = (seconds) => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
};

/** A clock that runs while a call does: it is started by its button, or by the first time that is taken. */
export const callClock = () => {
  let begun;
  const seconds = () => Math.floor((performance.now() - begun) / 1000);
  const start = () => {
    begun = performance.now();
    button.textContent = 'Begin again at 00:00';
    const show = () => {
      shown.textContent = inMinutes(seconds());
    };
    show();
    clearInterval(running);
    running = setInterval(show, 1000);
  };
  let running;
  const shown = html('b', { class: 'clock', role: 'timer' }, '');
  const button = html('button', { type: 'button', class: 'plain small', onclick: start }, 'The call begins');
  return {
    element: html(
      'p',
      { class: 'small' },
      button,
      ' ',
      shown,
      html('span', { class: 'quiet' }, ' On a line, T takes the time; in its note, Alt and T.'),
    ),
    now: () => {
      if (begun === undefined) start();
      return inMinutes(seconds());
    },
  };
};
