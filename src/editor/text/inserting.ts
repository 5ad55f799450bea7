import type { Attrs, NodeType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { html } from '../browser/html.js';
import { ask, lineInput } from './asking.ts';
import { changedMark, marked, markHere } from './marks-here.ts';
import { type Choice, hasWords, type Lent, labelOf } from './says.ts';
import { schema } from './schema.ts';

const { link, evidence_words, time_words } = schema.marks;
const { evidence, time, chart, picture, table, table_row, table_header, table_cell } = schema.nodes;

type Insert = (view: EditorView, lent: Lent) => string | undefined;

const put = (view: EditorView, type: NodeType, attrs: Attrs): void => {
  view.dispatch(view.state.tr.replaceSelectionWith(type.create(attrs), true).scrollIntoView());
};

const back = (view: EditorView) => () => view.focus();

const selected = ({ doc, selection }: EditorState): string =>
  doc.textBetween(selection.from, selection.to, ' ');

/** Asks where the selected words lead, or where a link that stands there is to lead instead. */
export const askLink: Insert = (view) => {
  const here = markHere(view.state, link);
  if (!here && !hasWords(view.state)) return 'Select the words that are to lead somewhere first.';
  const address = lineInput(String(here?.mark.attrs.href ?? 'https://'), { type: 'url', inputmode: 'url' });
  const done = (): string | undefined => {
    const href = address.value.trim();
    if (!/^(https?:\/\/[^\s/]|mailto:\S+@)\S*$/i.test(href))
      return 'Write the whole address, such as https://www.example.org/page.';
    if (here) view.dispatch(changedMark(view.state, here, { href }));
    else view.dispatch(marked(view.state, link, { href }));
    return undefined;
  };
  const or = here && {
    says: 'Take the link away',
    done: () => view.dispatch(view.state.tr.removeMark(here.from, here.to, here.mark)),
  };
  ask(
    {
      title: 'Where do the words lead?',
      help: 'For a page of the web. Evidence of this portfolio has a button of its own.',
      fields: [{ label: 'Address', element: address }],
      does: here ? 'Change the link' : 'Make the link',
      done,
      or,
    },
    back(view),
  );
  return undefined;
};

/** Asks which record is meant, and names it; where words are selected, they lead there. */
export const askEvidence: Insert = (view, { choice, offers }) => {
  const words = hasWords(view.state);
  const record = choice(offers.records, '', 'Record');
  const done = (): string | undefined => {
    const number = record.read();
    if (!number) return 'Choose the record.';
    if (words) view.dispatch(marked(view.state, evidence_words, { number }));
    else put(view, evidence, { number });
    return undefined;
  };
  ask(
    {
      title: 'Which evidence is meant?',
      help: words
        ? `The words “${selected(view.state)}” will lead to it.`
        : 'Its number and title will stand here.',
      fields: [{ label: 'Record', element: record.element }],
      does: words ? 'Lead there' : 'Put it in',
      done,
    },
    back(view),
  );
  return undefined;
};

const isRecording = (file: string): boolean =>
  /\.(mp3|m4a|mp4|wav|ogg|oga|opus|webm|flac|aac|mov)$/i.test(file);

const asChoices = (files: readonly { file: string; title: string }[]): Choice[] =>
  files.map(({ file, title }) => ({ value: file, label: title ? `${title} (${file})` : file }));

/** A time as it is written: minutes and seconds, or with hours before them. */
const timeIn = (typed: string): string | undefined => {
  const parts = typed.trim().split(/[:.\s]+/);
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,3}$/.test(part))) return undefined;
  const [first = '', ...rest] = parts;
  return rest.every((part) => Number(part) < 60)
    ? [first, ...rest.map((part) => part.padStart(2, '0'))].join(':')
    : undefined;
};

/** Asks for a time in one of the recordings of this record; where words are selected, they lead there. */
export const askTime: Insert = (view, { choice, files }) => {
  const recordings = files().filter(({ file }) => isRecording(file));
  if (recordings.length === 0)
    return 'Add the recording under Attachments first; then its times can be named here.';
  const words = hasWords(view.state);
  const file = choice(asChoices(recordings), recordings[0]?.file ?? '', 'Recording');
  const at = lineInput('', { placeholder: '2:10', inputmode: 'text' });
  const done = (): string | undefined => {
    const stamp = timeIn(at.value);
    if (!stamp) return 'Write the time as minutes and seconds, such as 2:10, or 1:02:10 with hours.';
    const attrs = { time: stamp, file: recordings.length > 1 ? file.read() : null };
    if (words) view.dispatch(marked(view.state, time_words, attrs));
    else put(view, time, attrs);
    return undefined;
  };
  ask(
    {
      title: 'When in the recording?',
      help: words ? `The words “${selected(view.state)}” will lead to that moment.` : undefined,
      fields: [
        ...(recordings.length > 1 ? [{ label: 'Recording', element: file.element }] : []),
        { label: 'Minutes and seconds from its start', element: at },
      ],
      does: 'Put it in',
      done,
    },
    back(view),
  );
  return undefined;
};

/** One of some values, or all of them. */
const selectOf = (all: string, choices: readonly Choice[]): HTMLSelectElement =>
  html(
    'select',
    {},
    [{ value: '', label: all }, ...choices].map(({ value, label }) => html('option', { value }, label)),
  ) as HTMLSelectElement;

/** Asks which checks a chart is to show, and puts it in as a block; it is drawn anew whenever the page is. */
export const askChart: Insert = (view, { offers: { charts } }) => {
  if (charts.colleague.length === 0) return 'A chart needs monitoring observations, and there are none yet.';
  const colleague = selectOf('Everybody', charts.colleague);
  const quality = selectOf('The score of the whole transaction', charts.quality);
  const channel = selectOf('Every channel', charts.channel);
  const done = (): undefined => {
    const read = { colleague: colleague.value, quality: quality.value, channel: channel.value };
    put(view, chart, Object.fromEntries(Object.entries(read).map(([name, value]) => [name, value || null])));
  };
  ask(
    {
      title: 'What is the chart to show?',
      help: 'It is drawn from the checks, and stays up to date as more are recorded.',
      fields: [
        { label: 'Of whom', element: colleague },
        { label: 'Which line of the scorecard', element: quality },
        { label: 'Over which channel', element: channel },
      ],
      does: 'Put the chart in',
      done,
    },
    back(view),
  );
  return undefined;
};

const isPicture = (file: string): boolean => /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(file);

/** Asks for one of the pictures of this record, and what is seen in it. */
export const askPicture: Insert = (view, { choice, files }) => {
  const pictures = files().filter(({ file }) => isPicture(file));
  if (pictures.length === 0) return 'Add the picture under Attachments first; then it can be put in here.';
  const file = choice(asChoices(pictures), pictures[0]?.file ?? '', 'Picture');
  const alt = lineInput(pictures[0]?.title ?? '');
  const done = (): string | undefined => {
    if (alt.value.trim() === '') return 'Say what is seen in it, for whoever cannot see it.';
    put(view, picture, { file: file.read(), alt: alt.value.trim() });
    return undefined;
  };
  ask(
    {
      title: 'Which picture?',
      fields: [
        { label: 'Picture', element: file.element },
        { label: 'What is seen in it', element: alt },
      ],
      does: 'Put it in',
      done,
    },
    back(view),
  );
  return undefined;
};

/** Puts in a table of three columns, with a first row that heads them. */
export const insertTable: Insert = (view) => {
  const cells = (type: NodeType) => [1, 2, 3].map(() => type.create());
  const row = (type: NodeType) => table_row.create(null, cells(type));
  const made = table?.create(
    null,
    [row(table_header), row(table_cell), row(table_cell)].flatMap((one) => one ?? []),
  );
  if (!made) return undefined;
  const { tr, selection } = view.state;
  const at = selection.$from;
  const end = at.depth === 0 ? at.pos : at.after(1);
  tr.insert(end, made);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 3))).scrollIntoView());
  view.focus();
  return undefined;
};

/** A chart, a record or a time as a title for the eye. */
export const titleOf = (type: string, attrs: Attrs, { offers, files }: Lent): string => {
  if (type === 'evidence')
    return labelOf(offers.records, attrs.number)
      .replace(`${attrs.number} `, '')
      .replace(/ \([^()]*\)$/, '');
  if (type === 'time') return labelOf(asChoices(files()), attrs.file);
  const { colleague, quality, channel } = offers.charts;
  return [
    attrs.colleague ? labelOf(colleague, attrs.colleague) : 'everybody',
    attrs.quality ? labelOf(quality, attrs.quality) : 'whole score',
    attrs.channel && labelOf(channel, attrs.channel),
  ]
    .filter(Boolean)
    .join(', ');
};

/** An element that shows a chart, a record or a time by its title. */
export const pieceElement = (type: string, attrs: Attrs, lent: Lent, inline: boolean): HTMLElement => {
  const sign = { evidence: attrs.number, time: attrs.time }[type] ?? 'Chart';
  const title = titleOf(type, attrs, lent);
  return html(
    inline ? 'span' : 'div',
    { class: `piece piece-${type}`, title },
    html('b', {}, String(sign)),
    title && title !== sign ? ` ${title}` : '',
  );
};
