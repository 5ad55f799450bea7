import { html, show } from './html.js';
import { fieldsInput } from './inputs.js';
import { isEmpty, withoutEmpty } from './list.js';
import { listed } from './overview.js';
import { get, send, Trouble } from './requests.js';
import { sheetsBeside } from './sheets.js';
import { textInput } from './text.js';
import { saved } from './written.js';

const main = document.querySelector('#main');

const told = (trouble) =>
  html('div', { class: 'card trouble', role: 'alert' }, html('p', {}, trouble.message));

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

/** The form of one record. */
const opened = async (address, draftName) => {
  const kept = draftName && (await get('overview')).drafts.find((one) => one.draft === draftName)?.entry;
  const { form, data, body, number, version, gone, next, stands } = await formAt(address, kept);
  const draft =
    draftName ?? `${form.kind}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  let places = [];
  let waiting;
  let asked = 0;
  /** Changes so far, and up to which of them the draft holds them. */
  let changes = 0;
  let heldUpTo = 0;
  let isWritten = false;
  let openedAs = gone ? undefined : (kept?.version ?? version);
  const state = html('p', { class: 'state small quiet', role: 'status' }, gone);
  const besides = html('div');

  const shared = {
    draft,
    number,
    redraw: [],
    looked: [],
    root: () => fields?.read() ?? start,
    places: () => places,
    changed: (atOnce = false) => {
      if (isWritten) return;
      changes += 1;
      for (const draw of shared.redraw) draw();
      clearTimeout(waiting);
      waiting = setTimeout(look, atOnce ? 0 : pause);
    },
  };
  const start = kept?.data ?? (number ? data : { ...form.known, ...data });
  /** What was filled in by what follows, as long as nobody changes it. */
  const filled = new Map(
    Object.entries(form.known).filter(([name]) => !number && (!kept || kept.followed?.includes(name))),
  );
  let fields;
  fields = fieldsInput(form.fields, start, shared);
  const text = form.text && textInput(form.text, kept?.body ?? body, shared);

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
    for (const part of fields.parts) {
      const { name } = part.field;
      const isFree = still.has(name) || isEmpty(part.read());
      if (!isFree || part.element.contains(document.activeElement) || isAlike(part.read(), known[name]))
        continue;
      if (known[name] === undefined && !still.has(name)) continue;
      filled.set(name, known[name]);
      part.set(known[name]);
    }
  };

  const look = async () => {
    asked += 1;
    const turn = asked;
    const upTo = changes;
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
      sayFindings(looked.findings, false);
      state.textContent = looked.isKept
        ? 'Kept as a draft. Not part of the portfolio until you save it.'
        : 'This draft was saved or thrown away in another window: what you change here is kept only once you save it.';
    } catch (trouble) {
      if (turn === asked) state.textContent = `Not kept yet: ${trouble.message}`;
    }
  };

  /** Says each finding at its field: mildly while somebody writes, and all of them once they want to save. */
  const sayFindings = (findings, all) => {
    const rest = [];
    for (const said of main.querySelectorAll('form .said')) show(said);
    text?.say(
      findings.filter(({ line }) => line !== undefined),
      all,
    );
    for (const finding of findings.filter(({ line }) => !text || line === undefined)) {
      const part = finding.field && fields.partAt(finding.field.split('.'));
      const isMissing = finding.message === 'This is still needed.';
      if (isMissing && !all) continue;
      const words = html(
        'p',
        { class: all ? 'finding bad' : 'finding' },
        `${finding.message} `,
        !isMissing && html('span', { class: 'quiet' }, finding.mend),
      );
      if (part) {
        part.element.hidden = false;
        part.element.querySelector(':scope > .said').append(words);
        for (let at = part.element.closest('details'); at; at = at.parentElement?.closest('details'))
          at.open = true;
      } else rest.push(words);
    }
    show(others, rest);
    if (all)
      (main.querySelector('.finding')?.closest('.field') ?? others).scrollIntoView({ block: 'center' });
  };

  const save = async () => {
    clearTimeout(waiting);
    asked += 1;
    button.disabled = true;
    state.textContent = 'Saving …';
    try {
      const done = await send('save', entry());
      if (done.findings) {
        sayFindings(done.findings, true);
        state.textContent = `Not saved yet: ${done.findings.length === 1 ? 'one thing' : `${done.findings.length} things`} to mend.`;
      } else if (done.changed) changedMeanwhile(done.changed);
      else {
        isWritten = true;
        clearTimeout(waiting);
        await saved(done.saved, done.changes);
        return;
      }
    } catch (trouble) {
      state.textContent = `Not saved: ${trouble.message}`;
    }
    button.disabled = false;
  };

  /** The file was changed elsewhere: both are shown, field by field, and one chooses. */
  const changedMeanwhile = (theirs) => {
    const mine = fields.read();
    const differ = form.fields.filter(({ name }) => plain(mine[name]) !== plain(theirs.data[name]));
    const row = (label, ours, other) =>
      html(
        'tr',
        {},
        html('th', { scope: 'row' }, label),
        html('td', {}, plain(ours)),
        html('td', {}, plain(other)),
      );
    const otherText = text && text.read().trim() !== theirs.body.trim();
    const keepMine = () => {
      openedAs = theirs.version;
      save();
    };
    show(
      others,
      html(
        'div',
        { class: 'card trouble', role: 'alert' },
        html('h2', {}, 'This record was changed elsewhere meanwhile'),
        html(
          'table',
          {},
          html(
            'thead',
            {},
            html(
              'tr',
              {},
              html('td'),
              html('th', { scope: 'col' }, 'Yours'),
              html('th', { scope: 'col' }, 'In the file now'),
            ),
          ),
          html(
            'tbody',
            {},
            differ.map(({ name, label }) => row(label, mine[name], theirs.data[name])),
            otherText && row('Text', wordsIn(text.read()), wordsIn(theirs.body)),
          ),
        ),
        html(
          'p',
          {},
          html('button', { type: 'button', onclick: keepMine }, 'Save mine'),
          ' ',
          html('a', { href: `/edit/${number}` }, 'Take what is in the file'),
        ),
      ),
    );
    state.textContent = 'Not saved yet: choose which one is to stand.';
    others.scrollIntoView({ block: 'center' });
  };

  document.title = form.title;
  const goingOn =
    next?.length > 0 &&
    html(
      'ul',
      { class: 'next' },
      next.map(({ says, address }) => html('li', {}, html('a', { href: address }, says))),
    );
  if (stands) {
    show(
      main,
      html('h1', {}, `${number} ${data.title ?? ''}`),
      html('p', { class: 'lead' }, stands),
      goingOn,
    );
    return;
  }
  const others = html('div', { class: 'others' });
  const button = html('button', { type: 'submit', class: 'save' }, 'Save');
  const first = fields.parts.filter(({ field }) => field.asked || start[field.name] !== undefined);
  const more = fields.parts.filter((part) => !first.includes(part));
  show(
    main,
    html('h1', {}, number ? `${number} ${data.title ?? ''}` : form.title),
    html('p', { class: 'lead' }, form.help),
    goingOn,
    form.lacking &&
      html(
        'p',
        { class: 'card trouble' },
        form.lacking.words,
        form.lacking.kind && [
          ': ',
          html('a', { href: `/edit/new/${form.lacking.kind}` }, 'write it here'),
          '.',
        ],
      ),
    html(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          save();
        },
      },
      first.map(({ element }) => element),
      text?.element,
      more.length > 0 &&
        html(
          'details',
          { class: 'more' },
          html('summary', {}, 'More to say'),
          more.map(({ element }) => element),
        ),
      others,
      html('div', { class: 'bar' }, button, state),
    ),
    besides,
  );
  sheetsBeside(form.kind, number).then(
    (sheets) => show(besides, sheets),
    (trouble) => show(besides, told(trouble)),
  );
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

const isAlike = (a, b) => JSON.stringify(withoutEmpty(a)) === JSON.stringify(withoutEmpty(b));

/** The words of a text without the signs of its marks. */
const wordsIn = (body) => body.replace(/<\/?[A-Z][^<>]*>/g, '').trim();

const plain = (value) =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const begin = () => {
  const [, kind] = /^\/edit\/new\/([a-z-]+)$/.exec(location.pathname) ?? [];
  const [, number] = /^\/edit\/([EDQV]\d+)$/.exec(location.pathname) ?? [];
  const asked = new URLSearchParams(location.search);
  const draft = asked.get('draft') ?? undefined;
  const from = asked.get('from');
  if (kind && from)
    return opened(`kind=${kind}&${new URLSearchParams({ from, nth: asked.get('nth') ?? '0' })}`);
  if (kind) return opened(`kind=${kind}`, draft);
  if (number) return opened(`number=${number}`, draft);
  return listed();
};

begin().catch((trouble) => show(main, html('h1', {}, 'Write'), told(trouble)));
