import { choiceInput, ticksInput } from './choices.js';
import { html, newId, show } from './html.js';
import { send, sendWord } from './requests.js';

/** The inputs and lists of the form that its text asks by. */
const lentBy = (offers, form) => {
  const apart = { changed: () => {}, redraw: [], looked: [] };
  const about = (label) => ({ id: newId(), name: label, label });
  return {
    offers,
    files: () =>
      (form.root().attachments ?? []).flatMap((one) =>
        typeof one?.file === 'string' && one.file
          ? [
              {
                file: one.file,
                title: one.title ?? one.describes ?? '',
                address: form.number && encodeURI(`/artefacts/${form.number}/${one.file}`),
              },
            ]
          : [],
      ),
    choice: (choices, value, label) => choiceInput({ choices, free: false }, value, apart, about(label)),
    ticks: (choices, value, label) => ticksInput({ type: 'ticks', choices }, value, apart, about(label)),
  };
};

const tell = (finding, all, to) =>
  html(
    'p',
    { class: all ? 'finding bad' : 'finding' },
    `${finding.message} `,
    html('span', { class: 'quiet' }, finding.mend),
    to && ' ',
    to && html('button', { type: 'button', class: 'plain small', onclick: to }, 'Show where'),
  );

/** What came of a Word document, with what of it is not in the text. */
const takenIn = (name, leftOut, putBack) => [
  html(
    'p',
    { class: 'small' },
    `These are the words of ${name}, ready for marking. `,
    html('button', { type: 'button', class: 'plain small', onclick: putBack }, 'Put back what was here'),
  ),
  leftOut.length > 0 &&
    html(
      'ul',
      { class: 'small' },
      leftOut.map((line) => html('li', {}, line)),
    ),
];

const isWord = ({ name }) => /\.docx$/i.test(name);

/**
 * The text of an account or a testimony, shown as a word processor shows it, or as it is written in its file where somebody
 * wishes to see that. Until it is open it reads as what it began with.
 */
export const textInput = (offers, value, form) => {
  const [label, help] = [newId(), newId()];
  const holder = html('div', {}, html('p', { class: 'quiet' }, 'Opening …'));
  const said = html('div', { class: 'said', 'aria-live': 'polite' });
  const state = html('p', { class: 'small finding', role: 'status', hidden: true });
  let now = { read: () => value ?? '', found: () => [] };

  const asText = (body) => {
    const area = html(
      'textarea',
      {
        id: 'text',
        class: 'text',
        rows: 16,
        'aria-labelledby': label,
        'aria-describedby': help,
        oninput: () => form.changed(),
      },
      body,
    );
    now = { read: () => area.value, found: () => [], focus: () => area.focus(), isText: true };
    switcher.textContent = 'Show as a page';
    show(holder, area);
  };

  /** Shows words as a page. Where they hold what cannot be read they stay a text, and that is said. */
  const asPage = async (body) => {
    const [{ openText }, { document: read }] = await Promise.all([
      import('./open-text.js'),
      send('document', { body }),
    ]);
    state.hidden = Boolean(read);
    if (!read) {
      state.textContent =
        'A sign in these words cannot be read as it stands, so they are shown as text. Mend it as is said below, then show them as a page.';
      asText(body);
      return;
    }
    now = openText({ text: body, document: read }, lentBy(offers, form), { label, help }, () =>
      form.changed(),
    );
    switcher.textContent = 'Show as text';
    show(holder, now.element);
  };

  const open = (body) =>
    asPage(body).catch((trouble) => {
      state.hidden = false;
      state.textContent = `Shown as text: ${trouble.message}`;
      asText(body);
    });

  const turn = async () => {
    const body = now.read();
    if (now.isText) await open(body);
    else asText(body);
    now.focus?.();
  };
  const switcher = html('button', { type: 'button', class: 'plain small', onclick: turn }, 'Show as text');

  /** What stands in the text gives way to the words of a Word document; it is kept, to be put back. */
  const takeWord = async ([file]) => {
    if (!file) return;
    show(word, html('p', { class: 'small' }, `Reading ${file.name} …`));
    try {
      const { body, leftOut } = await sendWord(file);
      const before = now.read();
      const putBack = async () => {
        await open(before);
        show(word);
        form.changed();
      };
      await open(body);
      form.changed();
      show(word, takenIn(file.name, leftOut, putBack));
    } catch (trouble) {
      show(word, html('p', { class: 'small finding bad' }, trouble.message));
    }
    choose.value = '';
  };
  const word = html('div', { role: 'status' });
  const choose = html('input', {
    type: 'file',
    class: 'visually-hidden',
    accept: '.docx',
    onchange: () => takeWord(choose.files),
  });

  open(value ?? '');
  const element = html(
    'div',
    {
      class: 'field text-field',
      'data-field': 'text',
    },
    html(
      'div',
      { class: 'text-head' },
      html('span', { id: label, class: 'label' }, 'Text'),
      html('label', { class: 'word-file' }, 'Word document', choose),
      switcher,
    ),
    html(
      'p',
      { class: 'help small quiet', id: help },
      'Write as in a letter. Where your words meet a criterion, select them and press “What does this show?”.',
    ),
    state,
    word,
    holder,
    said,
  );
  // Heard before the page hears it, which takes no file.
  element.addEventListener(
    'drop',
    (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!files.some(isWord)) return;
      event.preventDefault();
      event.stopPropagation();
      takeWord(files.filter(isWord));
    },
    true,
  );
  /** Says what was found in the words, and marks where. */
  const say = (findings, all) => {
    const ways = now.found(findings.map(({ line }) => line));
    show(
      said,
      findings.map((finding, at) => tell(finding, all, ways[at])),
    );
  };
  return { element, read: () => now.read(), say };
};
