import { html, show } from './html.js';
import { send } from './requests.js';

/** How long nobody writes before it is worked out: it takes the program longer than looking at the fields. */
const rest = 600;

const one = ({ criterion, text, before, now }) =>
  html(
    'li',
    {},
    html('b', {}, criterion),
    ` ${text.replace(/\.$/, '')}: `,
    html('b', {}, now),
    html('span', { class: 'quiet' }, `, now: ${before}`),
  );

const counted = (count) => (count === 1 ? 'one criterion' : `${count} criteria`);

/**
 * What saving would change in the coverage, and what an assessor would ask of it as it stands: worked out while nobody writes.
 * `entry` gives what stands in the form; `say` is told what would be asked.
 */
export const aheadOf = (entry, say) => {
  const element = html('details', { class: 'ahead small', hidden: true });
  let waiting;
  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    try {
      const { changes, asks } = await send('ahead', entry());
      if (mine !== turn) return;
      element.hidden = changes.length === 0;
      show(
        element,
        html(
          'summary',
          {},
          `Saving changes where ${counted(changes.length)} stand${changes.length === 1 ? 's' : ''}`,
        ),
        html('ul', {}, changes.map(one)),
      );
      say(asks);
    } catch {
      // It is said once it is saved; what stands in the way of that is said by the look.
      if (mine === turn) element.hidden = true;
    }
  };
  return {
    element,
    ask: () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, rest);
    },
    stop: () => {
      clearTimeout(waiting);
      turn += 1;
    },
  };
};
