import { download } from './download.js';
import { html, show } from './html.js';
import { phonePart } from './phone.js';
import { get, sendSheet } from './requests.js';

const paragraph = (text, kind = 'small') => html('p', { class: kind }, text);

/** Something to choose for a sheet, and how to read what was chosen. */
const asked = ({ option, says, many, mayBeOpen, choices, initial }) => {
  const id = `sheet-${option}`;
  if (!many) {
    const menu = html(
      'select',
      { id },
      mayBeOpen && html('option', { value: '' }),
      choices.map(({ value, label }) =>
        html('option', { value, selected: initial.includes(value) }, `${value} ${label}`),
      ),
    );
    return {
      element: [html('label', { for: id, class: 'small' }, sentence(says)), menu],
      read: () => menu.value,
    };
  }
  const boxes = choices.map(({ value }) =>
    html('input', { type: 'checkbox', value, checked: initial.includes(value) }),
  );
  return {
    element: html(
      'fieldset',
      { class: 'sheet-choices' },
      html('legend', { class: 'small' }, sentence(says)),
      choices.map(({ value, label }, at) => html('label', {}, boxes[at], ` ${value} ${label}`)),
    ),
    read: () =>
      boxes
        .filter((box) => box.checked)
        .map((box) => box.value)
        .join(','),
  };
};

const sentence = (words) => words.replace(/^./, (letter) => letter.toUpperCase());

/** Makes a sheet for somebody without the program. */
const sheetOut = ({ name, reader, holds, given, asks }) => {
  const said = html('div', { role: 'status' });
  const fields = asks
    .filter(({ choices }) => choices.length > 0)
    .map((one) => ({ ...asked(one), option: one.option }));
  const make = async () => {
    button.disabled = true;
    show(said, paragraph('Making it …'));
    try {
      const chosen = fields.map(({ option, read }) => [option, read()]).filter(([, value]) => value);
      const wishes = new URLSearchParams({ kind: name, ...given, ...Object.fromEntries(chosen) });
      const { name: file, html: text } = await get(`sheet?${wishes}`);
      download(file, new Blob([text], { type: 'text/html' }));
      show(
        said,
        paragraph(
          `${file} is among your downloads. Send it in the way that your centre allows; one small file comes back, which you take in here.`,
        ),
      );
    } catch (trouble) {
      show(said, paragraph(trouble.message, 'finding bad'));
    }
    button.disabled = false;
  };
  const button = html('button', { type: 'button', onclick: make }, 'Make the sheet');
  return html(
    'section',
    { class: 'card sheets-part' },
    html('h2', { class: 'card-title' }, `A sheet for ${reader}`),
    paragraph(`${holds} One file, which needs no network and no program.`, ''),
    fields.map(({ element }) => element),
    button,
    said,
  );
};

/** The sheets that are offered beside a form, with the way to take in what comes back; nothing where there are none. */
export const sheetsBeside = async (kind, number) => {
  const sheets = await get(`sheets?${new URLSearchParams({ kind, ...(number ? { number } : {}) })}`);
  return (
    sheets.length > 0 &&
    [...sheets.map(sheetOut), sheets.some(({ name }) => name === 'check') && phonePart(), sheetIn()].filter(
      Boolean,
    )
  );
};

/** Takes in the file that somebody saved from a sheet: chosen, or dropped. */
export const sheetIn = () => {
  const said = html('div', { role: 'status' });
  const take = async ([file], asked = {}) => {
    if (!file) return;
    show(said, paragraph(`Looking at ${file.name} …`));
    try {
      show(
        said,
        came(await sendSheet(file, asked), (more) => take([file], { ...asked, ...more })),
      );
    } catch (trouble) {
      show(said, paragraph(`Not taken in: ${trouble.message}`, 'finding bad'));
    }
    choose.value = '';
  };
  const choose = html('input', {
    type: 'file',
    id: 'sheet-file',
    accept: '.json',
    onchange: () => take(choose.files),
  });
  return html(
    'section',
    {
      class: 'card sheets-part',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      },
    },
    html('h2', { class: 'card-title' }, html('label', { for: 'sheet-file' }, 'Take in a sheet')),
    paragraph('Choose the file whose name ends in .sheet.json, or drop it here.', ''),
    choose,
    said,
  );
};

/** The page of a record; one that was taken in is evidence or of the assessment. */
const pageOf = (number) => `/${number.startsWith('E') ? 'evidence' : 'assessment'}/${number}.html`;

/** What came of it. Where somebody may settle what stands against it, a button does. */
const came = ({ written, refusals, findings, changedSince }, again) =>
  written === undefined
    ? [paragraph('Nothing was taken in.', 'finding bad'), refusals.map((one) => refused(one, again))]
    : [
        html(
          'p',
          {},
          html('a', { href: pageOf(written) }, `${written} is written`),
          ', entered by hand and not signed.',
          changedSince.length > 0 &&
            ` It says of ${changedSince.join(', ')} that the earlier words were judged.`,
        ),
        findings.length > 0 &&
          html(
            'ul',
            {},
            findings.map((one) =>
              html('li', {}, one.message, ' ', html('span', { class: 'quiet' }, one.mend)),
            ),
          ),
      ];

const refused = ({ why, mend, difference, settledBy }, again) =>
  html(
    'div',
    { class: 'finding bad' },
    html('p', {}, why, ' ', html('span', { class: 'quiet' }, mend)),
    difference &&
      html(
        'dl',
        {},
        html('dt', {}, 'As it was judged'),
        difference.gone.map((line) => html('dd', {}, line)),
        html('dt', {}, 'As it is now'),
        difference.come.map((line) => html('dd', {}, line)),
      ),
    settledBy &&
      html(
        'button',
        { type: 'button', class: 'plain', onclick: () => again(settledBy) },
        settledBy.changes ? `It changes ${settledBy.changes}` : 'Take it in as it was judged',
      ),
  );
