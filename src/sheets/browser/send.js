import { form, made } from './parts.js';

const kept = `portfolio-sheet:${made.kind}:${made.portfolio}:to-send`;
/** How long to wait before what could not be sent is sent again, in milliseconds. */
const pause = 10_000;

/** What waits to be sent: kept in the browser, or only here where it keeps nothing. */
let waiting = [];

const keep = () => {
  try {
    localStorage.setItem(kept, JSON.stringify(waiting));
  } catch {
    // Held in this page alone: it is told to stay open.
  }
};

const putBack = () => {
  try {
    waiting = JSON.parse(localStorage.getItem(kept) ?? '[]');
  } catch {
    waiting = [];
  }
};

/** Sends one: what came of it, or undefined where the computer was not reached. */
const sent = async (text) => {
  try {
    const response = await fetch(form.dataset.send, { method: 'POST', body: text });
    if (response.ok) return await response.json();
    return { refusals: [{ why: await response.text(), mend: '' }] };
  } catch {
    return undefined;
  }
};

let running;

/** Sends what waits, in order, each once. What is refused is told and waits no more. */
const sendAll = async (tell) => {
  while (waiting.length > 0) {
    const [first] = waiting;
    const came = await sent(first.text);
    if (came === undefined) {
      tell({ waiting: waiting.length });
      return;
    }
    waiting = waiting.filter(({ receipt }) => receipt !== first.receipt);
    keep();
    const before = came.refusals?.find(({ takenInAs }) => takenInAs)?.takenInAs;
    tell({ ...first, written: came.written ?? before, refusals: before ? undefined : came.refusals });
  }
};

const sendOnce = (tell) => {
  running ??= sendAll(tell).finally(() => {
    running = undefined;
  });
  return running;
};

/** Whether what is saved here is sent, and not handed over as a file. */
export const isSending = form.dataset.send !== undefined;

/** Sends what waits from before, and again whenever there is a network; `tell` hears what came of each. */
export const beginSending = (tell) => {
  if (!isSending) return;
  putBack();
  sendOnce(tell);
  addEventListener('online', () => sendOnce(tell));
  setInterval(() => sendOnce(tell), pause);
};

/** Keeps what was saved until it is sent. */
export const sendLater = (file, tell) => {
  if (!waiting.some(({ receipt }) => receipt === file.receipt)) waiting.push(file);
  keep();
  return sendOnce(tell);
};

/** What came of sending, in words. */
export const inWords = ({ written, refusals, waiting: left }) => {
  if (left)
    return `Kept here: ${left === 1 ? 'it is' : `${left} are`} sent as soon as the computer is reached. Leave this page open, or come back to it.`;
  if (written) return `Taken in as ${written}, entered by hand and not signed.`;
  return `Not taken in. ${refusals.map(({ why, mend }) => `${why} ${mend}`).join(' ')}`;
};
