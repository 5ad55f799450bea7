import { html, show } from './html.js';
import { get, sendSheet } from './requests.js';

const paragraph = (text, kind = 'small') => html('p', { class: kind }, text);

/** Hands a text over as a file of that name. */
const download = (name, text) => {
  const link = html('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'text/html' })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Makes the sheet on which an assessor decides on a submission. */
export const sheetOut = (number) => {
  const said = html('div', { role: 'status' });
  const make = async () => {
    button.disabled = true;
    show(said, paragraph('Making it …'));
    try {
      const { name, html: text } = await get(`sheet?number=${number}`);
      download(name, text);
      show(
        said,
        paragraph(
          `${name} is among your downloads. Send it in the way that your centre allows; one small file comes back, which you take in here.`,
        ),
      );
    } catch (trouble) {
      show(said, paragraph(trouble.message, 'finding bad'));
    }
    button.disabled = false;
  };
  const button = html('button', { type: 'button', onclick: make }, 'Make the assessor’s sheet');
  return html(
    'section',
    { class: 'card sheets-part' },
    html('h2', { class: 'card-title' }, 'For an assessor who has only a browser'),
    paragraph(
      'One file with all the evidence and the form to decide in. It needs no network and no program.',
      '',
    ),
    button,
    said,
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

/** What came of it. Where somebody may settle what stands against it, a button does. */
const came = ({ written, refusals, findings, changedSince }, again) =>
  written === undefined
    ? [paragraph('Nothing was taken in.', 'finding bad'), refusals.map((one) => refused(one, again))]
    : [
        html(
          'p',
          {},
          html('a', { href: `/assessment/${written}.html` }, `${written} is written`),
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
