import { html, show } from './html.js';
import { fieldsInput } from './inputs.js';
import { isEmpty, withoutEmpty } from './list.js';
import { get, send } from './requests.js';
import { textInput } from './text.js';

const main = document.querySelector('#main');

const told = (trouble) =>
  html('div', { class: 'card trouble', role: 'alert' }, html('p', {}, trouble.message));

const inWords = (day) => {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
};

/** The list of what can be written, what was begun and what is there. */
const listed = async () => {
  const { next, stages, records, drafts } = await get('overview');
  document.title = 'Write';
  show(
    main,
    html('h1', {}, 'Write'),
    drafts.length > 0 &&
      html('section', {}, html('h2', {}, 'Begun, not written yet'), html('ul', {}, drafts.map(draftItem))),
    next &&
      html('p', { class: 'lead' }, 'Next: ', html('a', { href: `/edit/new/${next.kind}` }, next.what), '.'),
    html(
      'p',
      {},
      html('a', { href: '/edit/new/people' }, 'People'),
      ' · ',
      html('a', { href: '/edit/new/portfolio' }, 'The portfolio and its units'),
    ),
    html('div', { class: 'stages' }, stages.map(stage)),
    records.length > 0 && recordList(records),
  );
};

const stage = ({ title, kinds }) =>
  html(
    'section',
    { class: 'card' },
    html('h2', { class: 'card-title' }, title),
    html(
      'ul',
      { class: 'plain-list' },
      kinds.map((kind) =>
        html(
          'li',
          {},
          html('a', { href: `/edit/new/${kind.name}` }, kind.title),
          kind.count > 0 && html('span', { class: 'quiet small' }, ` ${kind.count}`),
        ),
      ),
    ),
  );

const atOnce = 20;

/** The newest records first; a word finds the others. */
const recordList = (records) => {
  const list = html('ul', { class: 'plain-list records' });
  const item = ({ number, title, kind, on }) =>
    html(
      'li',
      {},
      html('a', { href: `/edit/${number}` }, `${number} ${title}`),
      html('span', { class: 'quiet small' }, ` ${kind}, ${inWords(on)}`),
    );
  const search = html('input', {
    id: 'search',
    type: 'search',
    placeholder: 'A number, a word of the title, a kind',
    oninput: () => draw(),
  });
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    const found = records.filter((one) => {
      const text = `${one.number} ${one.title} ${one.kind} ${inWords(one.on)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const more = found.length - atOnce;
    show(
      list,
      found.slice(0, atOnce).map(item),
      more > 0 && html('li', { class: 'quiet small' }, `and ${more} more`),
    );
  };
  draw();
  return html(
    'section',
    {},
    html('h2', {}, 'Change one that is there'),
    html('label', { for: 'search', class: 'small' }, 'Find it'),
    search,
    list,
  );
};

const draftItem = ({ draft, entry }) =>
  html(
    'li',
    {},
    html(
      'a',
      { href: `/edit/${entry.number ?? `new/${entry.kind}`}?draft=${draft}` },
      entry.data.title || `${entry.number ?? entry.kind}`,
    ),
    ' ',
    html(
      'button',
      {
        type: 'button',
        class: 'plain small',
        onclick: async (event) => {
          await send('forget', { draft });
          event.target.closest('li').remove();
        },
      },
      'Throw away',
    ),
  );

const pause = 400;

/** The form at an address. A draft of a record that is not there any more is gone on with as a new one. */
const formAt = async (address, kept) => {
  try {
    return await get(`form?${address}`);
  } catch (trouble) {
    if (!kept?.number) throw trouble;
    const { form } = await get(`form?kind=${kept.kind}`);
    return { form, data: {}, body: '', gone: `${trouble.message} Saved, this becomes a new record.` };
  }
};

/** The form of one record. */
const opened = async (address, draftName) => {
  const kept = draftName && (await get('overview')).drafts.find((one) => one.draft === draftName)?.entry;
  const { form, data, body, number, version, gone } = await formAt(address, kept);
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
      heldUpTo = Math.max(heldUpTo, upTo);
      if (turn !== asked) return;
      places = looked.places;
      for (const draw of shared.looked) draw();
      if (looked.form) {
        fields.update(looked.form.fields);
        follow(looked.form.known);
      }
      sayFindings(looked.findings, false);
      state.textContent = 'Kept as a draft. Not part of the portfolio until you save it.';
    } catch (trouble) {
      if (turn === asked) state.textContent = `Not kept yet: ${trouble.message}`;
    }
  };

  /** Says each finding at its field: mildly while somebody writes, and all of them once they want to save. */
  const sayFindings = (findings, all) => {
    const rest = [];
    for (const said of main.querySelectorAll('form .said')) show(said);
    for (const finding of findings) {
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
            otherText && row('Text', text.read(), theirs.body),
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
  const others = html('div', { class: 'others' });
  const button = html('button', { type: 'submit', class: 'save' }, 'Save');
  const first = fields.parts.filter(({ field }) => field.asked || start[field.name] !== undefined);
  const more = fields.parts.filter((part) => !first.includes(part));
  show(
    main,
    html('h1', {}, number ? `${number} ${data.title ?? ''}` : form.title),
    html('p', { class: 'lead' }, form.help),
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

const plain = (value) =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** The people or the portfolio are written: what comes next. */
const begun = async (name) => {
  const { next } = await get('overview');
  show(
    main,
    html('h1', {}, name === 'people' ? 'The people are written' : 'The portfolio is written'),
    next &&
      html('p', { class: 'lead' }, 'Next: ', html('a', { href: `/edit/new/${next.kind}` }, next.what), '.'),
    html('p', {}, html('a', { href: '/edit/' }, 'All that can be written')),
  );
};

/** What a record became, and what an assessor would still ask of it. */
const saved = async (number, changes = []) => {
  if (!/\d/.test(number)) return begun(number);
  const page = `/${number.startsWith('E') ? 'evidence' : 'assessment'}/${number}.html`;
  const asks = html('div', {}, html('p', { class: 'quiet' }, 'Asking what an assessor would still ask …'));
  show(
    main,
    html('h1', {}, `${number} is written`),
    html(
      'p',
      {},
      html('a', { href: page }, 'Look at its page'),
      ' · ',
      html('a', { href: `/edit/${number}` }, 'Change it'),
      ' · ',
      html('a', { href: '/edit/' }, 'Write another'),
    ),
    changes.length > 0 && changed(changes),
    asks,
  );
  const findings = await get(`asked?number=${number}`);
  show(
    asks,
    findings.length === 0
      ? html('p', {}, 'There is nothing that an assessor would still ask.')
      : [
          html('h2', {}, 'An assessor would still ask'),
          html(
            'ul',
            {},
            findings.map((one) =>
              html('li', {}, one.message, ' ', html('span', { class: 'quiet' }, one.mend)),
            ),
          ),
        ],
  );
};

/** What the record changed in the coverage. */
const changed = (changes) =>
  html(
    'section',
    { class: 'changed' },
    html('h2', {}, 'What it changes'),
    html(
      'ul',
      {},
      changes.map((one) =>
        html(
          'li',
          {},
          html('b', {}, one.criterion),
          ` ${one.text.replace(/\.$/, '')}: `,
          html('b', {}, one.now),
          html('span', { class: 'quiet' }, `, before: ${one.before}`),
        ),
      ),
    ),
    html('p', {}, html('a', { href: '/coverage.html' }, 'See the whole coverage')),
  );

const begin = () => {
  const [, kind] = /^\/edit\/new\/([a-z-]+)$/.exec(location.pathname) ?? [];
  const [, number] = /^\/edit\/([EDQV]\d+)$/.exec(location.pathname) ?? [];
  const draft = new URLSearchParams(location.search).get('draft') ?? undefined;
  if (kind) return opened(`kind=${kind}`, draft);
  if (number) return opened(`number=${number}`, draft);
  return listed();
};

begin().catch((trouble) => show(main, html('h1', {}, 'Write'), told(trouble)));
