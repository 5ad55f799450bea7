// The sheet of a decision: keeps what is written, says what is still needed, and saves the one file.
import { lacking, tell } from './lacking.js';
import { at, chosenIn, criteria, form, made } from './parts.js';
import { savedFile } from './saved-file.js';
import './shown.js';
import { takenUp } from './taken-up.js';
import { choose, keep, putBack, putBackKept } from './written.js';

const state = at('state');
let isSaved = true;

const said = () => {
  const decided = criteria.filter(chosenIn).length;
  const where = keeps
    ? 'What you write is kept in this browser.'
    : 'This browser keeps nothing for a file that is opened like this: save before you close it.';
  state.textContent = `${decided} of ${criteria.length} decided. ${where}`;
};

/** A reason is asked for where a criterion is not met; all of it stands on paper. */
const look = () => {
  for (const one of criteria) {
    const value = chosenIn(one)?.value;
    one.dataset.state = value ?? '';
    one.querySelector('.why').hidden = value === undefined || value === 'met';
    one.querySelector('.undecide').hidden = value === undefined;
  }
  said();
};

const changed = () => {
  isSaved = false;
  keeps = keep();
  look();
};

const save = () => {
  const open = lacking();
  tell(open);
  if (open.length > 0) return;
  const { text, receipt } = savedFile();
  const name = `decision-${made.submission}.sheet.json`;
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  isSaved = true;
  state.textContent = `Saved as ${name}, receipt ${receipt}. Send this file back. It is not signed: the receipt tells only that nothing in it was changed.`;
};

/** Takes up what was saved before: in another browser, or on the sheet of an earlier day. */
const takeUp = async ([file]) => {
  if (!file) return;
  try {
    putBack(takenUp(await file.text()));
    keeps = keep();
    look();
  } catch {
    state.textContent = 'This is no file that was saved from a sheet of this submission.';
  }
};

const today = () => {
  const now = new Date();
  const two = (value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const qualificationOf = (name) =>
  [...document.querySelectorAll('#assessors option')].find(
    (one) => one.value.toLowerCase() === name.trim().toLowerCase(),
  )?.dataset.qualification;

at('on').value = at('on').dataset.day ?? today();
let keeps = putBackKept();
look();

form.addEventListener('input', (event) => {
  if (event.target.id === 'saved') return;
  if (event.target.id === 'assessor' && at('qualification').value === '')
    at('qualification').value = qualificationOf(event.target.value) ?? '';
  changed();
});
form.addEventListener('click', (event) => {
  if (!event.target.matches('.undecide')) return;
  const one = event.target.closest('[data-criterion]');
  choose(one, undefined);
  changed();
  one.querySelector('input[type=radio]').focus();
});
form.addEventListener('keydown', (event) => {
  if (!event.target.matches('input[type=radio]') || event.ctrlKey || event.metaKey || event.altKey) return;
  const radio = event.target.closest('fieldset').querySelectorAll('input[type=radio]')[Number(event.key) - 1];
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
at('print').addEventListener('click', () => print());
at('saved').addEventListener('change', (event) => takeUp(event.target.files));
