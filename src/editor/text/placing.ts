import { html } from '../browser/html.js';
import { ask, lineInput } from './asking.ts';
import { back, type Insert, put, selected } from './insert.ts';
import { marked } from './marks-here.ts';
import { asChoices, hasWords } from './says.ts';
import { schema } from './schema.ts';

const isRecording = (file: string): boolean =>
  /\.(mp3|m4a|mp4|wav|ogg|oga|opus|webm|flac|aac|mov)$/i.test(file);

/** A time as it is written: minutes and seconds, or with hours before them. */
const timeIn = (typed: string): string | undefined => {
  const parts = typed.trim().split(/[:.\s]+/);
  const [first = '', ...rest] = parts;
  const isTime = /^\d{1,3}$/.test(first) && rest.length > 0 && rest.length < 3;
  return isTime && rest.every((part) => /^[0-5]\d$/.test(part)) ? parts.join(':') : undefined;
};

/** The time at which something plays, as it is written. */
const asTime = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** A recording to listen to, and to take the moment from; nothing is shown of one that cannot be played here yet. */
const player = (address: () => string | undefined, take: (time: string) => void): HTMLElement => {
  const sound = html('audio', {
    controls: true,
    preload: 'none',
    onerror: () => {
      holder.hidden = true;
    },
  }) as HTMLAudioElement;
  const now = () => take(asTime(sound.currentTime));
  const holder = html(
    'div',
    { class: 'listening' },
    sound,
    html('button', { type: 'button', class: 'plain small', onclick: now }, 'Take this moment'),
  );
  const from = address();
  holder.hidden = from === undefined;
  if (from !== undefined) sound.src = from;
  return holder;
};

/** Asks for a time in one of the recordings of this record; where words are selected, they lead there. */
export const askTime: Insert = (view, { choice, files }) => {
  const recordings = files().filter(({ file }) => isRecording(file));
  if (recordings.length === 0)
    return 'Add the recording under Attachments first; then its times can be named here.';
  const words = hasWords(view.state);
  const file = choice(asChoices(recordings), recordings[0]?.file ?? '', 'Recording');
  const at = lineInput('', { placeholder: '2:10' });
  const address = () => recordings.find((one) => one.file === (file.read() || recordings[0]?.file))?.address;
  const listen = player(address, (moment) => {
    at.value = moment;
  });
  const done = (): string | undefined => {
    const stamp = timeIn(at.value);
    if (!stamp) return 'Write the time as minutes and seconds, such as 2:10, or 1:02:10 with hours.';
    const attrs = { time: stamp, file: recordings.length > 1 ? file.read() : null };
    if (words) view.dispatch(marked(view.state, schema.marks.time_words, attrs));
    else put(view, schema.nodes.time, attrs);
    return undefined;
  };
  ask(
    {
      title: 'When in the recording?',
      help: words ? `The words “${selected(view.state)}” will lead to that moment.` : undefined,
      fields: [
        ...(recordings.length > 1 ? [{ label: 'Recording', element: file.element }] : []),
        { label: 'Minutes and seconds from its start', element: at },
        ...(listen.hidden || recordings.length > 1 ? [] : [{ label: 'Listen', element: listen }]),
      ],
      does: 'Put it in',
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
    put(view, schema.nodes.picture, { file: file.read(), alt: alt.value.trim() });
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
