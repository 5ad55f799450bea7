import { aheadOf } from './ahead.js';
import { sayAsked, sayFindings } from './findings.js';
import { laidOut } from './folds.js';
import { html, show } from './html.js';
import { fieldsInput } from './inputs.js';
import { isAlike, isEmpty } from './list.js';
import { changedMeanwhile } from './meanwhile.js';
import { get, send, Trouble } from './requests.js';
import { sheetsBeside } from './sheets.js';
import { stepsOf } from './steps.js';
import { textInput } from './text.js';
import { withdrawal } from './withdraw.js';
import { inWords } from './words.js';
import { saved } from './written.js';

const main = document.querySelector('#main');

const pause = 400;

/** The form at an address. A draft of a record that is not there any more, or another, is gone on with as a new one. */
const formAt = async (address, kept) => {
  try {
    const found = await get(`form?${address}`);
    if (kept?.number && kept.kind !== found.form.kind)
      throw new Trouble(`${kept.number} is another record by now.`);
    return found;
  } catch (trouble) {
    if (!kept?.number) throw trouble;
    const { form } = await get(`form?kind=${kept.kind}`);
    return { form, data: {}, body: '', gone: `${trouble.message} Saved, this becomes a new record.` };
  }
};

const newDraft = (kind) => `${kind}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

/** What may be begun from a record. */
const goingOn = (next) =>
  next?.length > 0 &&
  html(
    'ul',
    { class: 'next' },
    next.map(({ says, address }) => html('li', {}, html('a', { href: address }, says))),
  );

const lacks = ({ words, kind }) =>
  html(
    'p',
    { class: 'card trouble' },
    inWords(words),
    kind && [': ', html('a', { href: `/edit/new/${kind}` }, 'write it here'), '.'],
  );

/** The form of one record. */
export const opened = async (address, draftName) => {
  const kept = draftName && (await get('overview')).drafts.find((one) => one.draft === draftName)?.entry;
  const open = await formAt(address, kept);
  const { form, data, body, number, version, gone, next, stands } = open;
  document.title = form.title;
  const heading = html('h1', {}, number ? `${number} ${data.title ?? ''}` : form.title);
  if (stands) {
    show(main, heading, html('p', { class: 'lead' }, stands), goingOn(next));
    return;
  }
  const draft = draftName ?? newDraft(form.kind);
  let places = [];
  let waiting;
  let asked = 0;
  /** Changes so far, and up to which of them the draft holds them. */
  let changes = 0;
  let heldUpTo = 0;
  let isWritten = false;
  let openedAs = gone ? undefined : (kept?.version ?? version);
  const state = html('p', { class: 'state small quiet', role: 'status' }, gone);

  const shared = {
    draft,
    number,
    redraw: [],
    looked: [],
    root: () => fields?.read() ?? start,
    places: () => places,
    /** Puts one more item into a list of the form, and leads to it. */
    add: (name, item) => {
      const part = fields?.parts.find(({ field }) => field.name === name);
      if (!part) return;
      part.set([...part.read().filter((one) => !isEmpty(one)), item]);
      part.element.scrollIntoView({ block: 'center' });
    },
    changed: (atOnce = false) => {
      if (isWritten) return;
      changes += 1;
      for (const draw of shared.redraw) draw();
      if (atOnce) steps?.note();
      clearTimeout(waiting);
      waiting = setTimeout(look, atOnce ? 0 : pause);
    },
  };
  const start = kept?.data ?? (number ? data : { ...form.known, ...data });
  /** What was filled in by what follows, as long as nobody changes it. */
  const filled = new Map(
    Object.entries(form.known).filter(
      ([name]) => !number && (kept ? kept.followed?.includes(name) : data[name] === undefined),
    ),
  );
  let fields;
  let steps;
  fields = fieldsInput(form.fields, start, shared);
  const text = form.text && textInput(form.text, kept?.body ?? body, shared);
  steps = stepsOf(
    () => fields.parts,
    () => fields.read(),
  );
  const others = html('div', { class: 'others' });
  const besides = html('div');
  const form_ = { root: main, fields, text, others };

  const entry = () => ({
    kind: form.kind,
    number,
    version: openedAs,
    data: fields.read(),
    followed: followed(),
    body: text?.read(),
    draft,
  });

  const followed = () => {
    const now = fields.read();
    return number ? [] : [...filled].flatMap(([name, value]) => (isAlike(now[name], value) ? [name] : []));
  };

  /** Fills in what follows from what was said, wherever nobody has said anything else. */
  const follow = (known) => {
    if (number) return;
    const still = new Set(followed());
    let isFilled = false;
    for (const part of fields.parts) {
      const { name } = part.field;
      const isFree = still.has(name) || isEmpty(part.read());
      if (!isFree || part.element.contains(document.activeElement) || isAlike(part.read(), known[name]))
        continue;
      if (known[name] === undefined && !still.has(name)) continue;
      filled.set(name, known[name]);
      part.fill(known[name]);
      isFilled = true;
    }
    if (!isFilled) return;
    for (const draw of shared.redraw) draw();
    steps.note(true);
    changes += 1;
    waiting = setTimeout(look, 0);
  };

  const ahead = aheadOf(entry, (findings) => sayAsked(form_, findings));

  const look = async () => {
    asked += 1;
    const turn = asked;
    const upTo = changes;
    steps.note();
    try {
      const looked = await send('look', entry());
      if (looked.isKept) heldUpTo = Math.max(heldUpTo, upTo);
      if (turn !== asked) return;
      places = looked.places;
      for (const draw of shared.looked) draw();
      if (looked.form) {
        fields.update(looked.form.fields);
        follow(looked.form.known);
      }
      sayFindings(form_, looked.findings, false);
      state.textContent = looked.isKept
        ? 'Kept as a draft. Not part of the portfolio until you save it.'
        : 'This draft was saved or thrown away in another window: what you change here is kept only once you save it.';
      ahead.ask();
    } catch (trouble) {
      if (turn === asked) show(state, 'Not kept yet: ', inWords(trouble.message));
    }
  };

  const save = async () => {
    clearTimeout(waiting);
    button.disabled = true;
    // Whoever saves at once has what follows filled in all the same.
    if (heldUpTo < changes) await look();
    clearTimeout(waiting);
    ahead.stop();
    asked += 1;
    state.textContent = 'Saving …';
    try {
      const done = await send('save', entry());
      if (done.findings) {
        sayFindings(form_, done.findings, true);
        state.textContent = `Not saved yet: ${done.findings.length === 1 ? 'one thing' : `${done.findings.length} things`} to mend.`;
      } else if (done.changed) {
        changedMeanwhile({ form, number, mine: fields.read(), text, others }, done.changed, () => {
          openedAs = done.changed.version;
          save();
        });
        state.textContent = 'Not saved yet: choose which one is to stand.';
      } else {
        isWritten = true;
        clearTimeout(waiting);
        await saved(done.saved, done.changes);
        return;
      }
    } catch (trouble) {
      show(state, 'Not saved: ', inWords(trouble.message));
    }
    button.disabled = false;
  };

  const button = html('button', { type: 'submit', class: 'save' }, 'Save');
  show(
    main,
    heading,
    html('p', { class: 'lead' }, form.help),
    goingOn(next),
    form.lacking && lacks(form.lacking),
    html(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          save();
        },
      },
      laidOut(fields.parts, start, text),
      others,
      html('div', { class: 'bar' }, button, steps.inBar, state, ahead.element),
    ),
    besides,
    number &&
      html('p', { class: 'small' }, html('a', { href: `/edit/history/${number}` }, 'Earlier versions of it')),
    number && withdrawal(open),
  );
  sheetsBeside(form.kind, number).then(
    (sheets) => show(besides, sheets),
    (trouble) => show(besides, inWords(trouble.message)),
  );
  const field = new URLSearchParams(location.search).get('field');
  const at = field && fields.partAt([field])?.element;
  at?.scrollIntoView({ block: 'center' });
  at?.querySelector('input, textarea, select')?.focus({ preventScroll: true });
  addEventListener('keydown', steps.onKey);
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      save();
    }
  });
  addEventListener('beforeunload', (event) => {
    if (!isWritten && heldUpTo < changes) event.preventDefault();
  });
};
