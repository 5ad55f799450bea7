// A sheet: keeps what is written, says what is still needed, and saves the one file.
import { followFiles } from './files.js';
import { forget, keep, putBackKept } from './kept.js';
import { lacking, tell } from './lacking.js';
import { followLists } from './lists.js';
import { counted, look } from './look.js';
import { at, form } from './parts.js';
import { savedFile, takenUp } from './saved-file.js';
import { beginSending, inWords, isSending, sendLater } from './send.js';
import './shown.js';
import { choose, putIn } from './values.js';

const state = at('state');
let isSaved = true;
let keeps = true;

const shown = () => {
  look();
  const where = keeps
    ? 'What you write is kept in this browser.'
    : 'This browser keeps nothing for a file that is opened like this: save before you close it.';
  state.textContent = `${counted()}${where}`;
};

const changed = () => {
  isSaved = false;
  keeps = keep();
  shown();
};

const save = () => {
  const open = lacking();
  tell(open);
  if (open.length > 0) return;
  const file = savedFile();
  if (isSending) {
    sendLater(file, heard);
    return;
  }
  handOver(file);
  isSaved = true;
  if (at('again')) at('again').hidden = false;
};

/** Hands over what was saved as a file. */
const handOver = ({ text, receipt }) => {
  const name = `${form.dataset.file}.sheet.json`;
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  state.textContent = `Saved as ${name}, receipt ${receipt}. Send this file back. It is not signed: the receipt tells only that nothing in it was changed.`;
};

/** Tells what came of sending. What was refused can be mended, or handed over as a file where another check stands here by now. */
const heard = (came) => {
  state.textContent = inWords(came);
  isSaved = came.refusals === undefined;
  if (at('again')) at('again').hidden = !isSaved || (came.waiting > 0 && !keeps);
  if (!came.refusals) return;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'plain small',
    textContent: 'Save it as a file',
  });
  button.addEventListener('click', () => handOver(came));
  state.append(' ', button);
};

/** Takes up what was saved before: in another browser, or on the sheet of an earlier day. */
const takeUp = async ([file]) => {
  if (!file) return;
  try {
    putIn(form, takenUp(await file.text()));
    keeps = keep();
    shown();
  } catch {
    state.textContent = 'This is no file that was saved from a sheet like this one.';
  }
};

const today = () => {
  const now = new Date();
  const two = (value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A name that was chosen fills in what is known beside it, where nothing is written yet. */
const fillBeside = (input) => {
  const { options = [] } = input.list ?? {};
  const chosen = [...options].find(({ value }) => value.toLowerCase() === input.value.trim().toLowerCase());
  const beside = input.closest('[data-type=group]')?.querySelector('textarea');
  if (chosen?.dataset.fills && beside?.value === '') beside.value = chosen.dataset.fills;
};

for (const day of form.querySelectorAll('[data-today]')) day.value = today();
keeps = putBackKept();
shown();

beginSending(heard);
followLists(changed);
followFiles(changed);
form.addEventListener('input', ({ target }) => {
  if (target.type === 'file') return;
  fillBeside(target);
  changed();
});
form.addEventListener('click', ({ target }) => {
  if (!target.matches('.undecide')) return;
  const field = target.closest('[data-field]');
  choose(field, undefined);
  changed();
  field.querySelector('input[type=radio]').focus();
});
form.addEventListener('keydown', (event) => {
  if (!event.target.matches('input[type=radio]') || event.ctrlKey || event.metaKey || event.altKey) return;
  const radios = event.target.closest('fieldset').querySelectorAll('input[type=radio]');
  const radio = radios[Number(event.key) - 1];
  if (!radio) return;
  radio.focus();
  radio.click();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
});
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
  event.preventDefault();
  save();
});
addEventListener('beforeunload', (event) => {
  if (!keeps && !isSaved) event.preventDefault();
});
at('again')?.addEventListener('click', () => {
  isSaved = true;
  forget();
  location.reload();
});
at('print').addEventListener('click', () => print());
at('saved').addEventListener('change', (event) => takeUp(event.target.files));
