import { form } from './parts.js';

/** The files of a field: name, title, and bytes in base64. */
const there = new WeakMap();
const fields = () => [...form.querySelectorAll('[data-type=files]')];
const of = (field) => there.get(field) ?? [];

/** The longest side of a photo in points: enough to read a screen by. */
const longest = 1600;
/** The most that one file may hold, in bytes. */
const most = 3_000_000;

const types = {
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
};
const shownAs = {
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'audio/webm',
};
const endingOf = (name) => name.split('.').at(-1);

/** What is written of files: their names and titles, and with all that is kept their bytes too. */
export const filesWritten = (field, { answered }) => {
  const files = of(field).map(({ data, ...one }) => ({ ...one, ...(answered ? {} : { data }) }));
  return files.length > 0 ? files : undefined;
};

/** The files for the file that is saved. */
export const filesIn = () =>
  fields().flatMap((field) => of(field).map(({ file, data }) => ({ name: file, data })));

/** What was written, with the bytes of its files in their places. */
export const withData = (values, files) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fields().some(({ dataset }) => dataset.field === name) && Array.isArray(value)
        ? value.map((one) => ({ ...one, data: files.find((file) => file.name === one.file)?.data }))
        : value,
    ]),
  );

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

let tell = () => {};

const shown = (field, { file, title, data, looked: wasLooked }, at) => {
  const ending = endingOf(file);
  const src = `data:${shownAs[ending]};base64,${data}`;
  const seen =
    ending === 'jpg' ? element('img', { src, alt: title }) : element('audio', { src, controls: true });
  const called = element('input', { type: 'text', value: title, ariaLabel: `What ${file} is` });
  called.addEventListener('input', () => {
    of(field)[at].title = called.value.trim() || file;
  });
  const looked = element('input', { type: 'checkbox', checked: wasLooked === true });
  looked.addEventListener('change', () => {
    of(field)[at].looked = looked.checked;
  });
  const away = element('button', { type: 'button', className: 'plain small', textContent: 'Take it away' });
  away.addEventListener('click', () => {
    put(
      field,
      of(field).filter((_, index) => index !== at),
    );
    tell();
  });
  const nobody = element(
    'label',
    { className: 'choice' },
    looked,
    'I looked: nobody is seen, heard or named in it',
  );
  return element('li', {}, seen, called, nobody, away);
};

const put = (field, files) => {
  there.set(field, files);
  field.querySelector('.files-here').replaceChildren(...files.map((one, at) => shown(field, one, at)));
};

/** Puts back the files that were kept. */
export const putFiles = (field, files) =>
  put(
    field,
    files.filter(({ file, title, data }) => [file, title, data].every((one) => typeof one === 'string')),
  );

const inBase64 = (blob) =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

/** A photo without all that a camera wrote into it, no larger than it need be. */
const asPhoto = async (file) => {
  const picture = await createImageBitmap(file);
  const share = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = element('canvas', {
    width: Math.round(picture.width * share),
    height: Math.round(picture.height * share),
  });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
};

const add = async (field, blob, title, ending) => {
  const said = field.querySelector('[role=status]');
  if (blob.size > most) {
    said.textContent = 'This is too large for a sheet: 3 MB at most. Make it shorter.';
    return;
  }
  const stem = title.toLowerCase().replaceAll(' ', '-');
  const taken = new Set(of(field).map(({ file }) => file));
  let count = 1;
  while (taken.has(`${stem}-${count}.${ending}`)) count += 1;
  put(field, [...of(field), { file: `${stem}-${count}.${ending}`, title, data: await inBase64(blob) }]);
  said.textContent = '';
  tell();
};

const chosen = async (field, input) => {
  const [file] = input.files;
  const said = field.querySelector('[role=status]');
  if (!file) return;
  try {
    const isPhoto = input.accept === 'image/*';
    const ending = isPhoto ? 'jpg' : (types[file.type.split(';')[0]] ?? endingOf(file.name).toLowerCase());
    if (!shownAs[ending]) throw new Error('other');
    await add(field, isPhoto ? await asPhoto(file) : file, input.dataset.add, ending);
  } catch {
    said.textContent = 'This browser cannot read that file. Choose a photo or a recording.';
  }
  input.value = '';
};

/** Records by the microphone, where the browser can: from one press of the button to the next. */
const recorder = (field, button) => {
  const type = ['audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'].find((one) =>
    globalThis.MediaRecorder?.isTypeSupported(one),
  );
  if (!type || !navigator.mediaDevices?.getUserMedia) return;
  let running;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (running) {
      running.stop();
      return;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const parts = [];
      running = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 });
      running.ondataavailable = ({ data }) => parts.push(data);
      running.onstop = async () => {
        for (const track of stream.getTracks()) track.stop();
        running = undefined;
        button.textContent = 'Record a voice note';
        await add(field, new Blob(parts), 'Voice note', types[type.split(';')[0]]);
      };
      running.start();
      button.textContent = 'Stop recording';
    } catch {
      field.querySelector('[role=status]').textContent = 'The microphone cannot be used here.';
    }
  });
};

/** Takes in what is chosen, photographed or recorded; `changed` is told. */
export const followFiles = (changed) => {
  tell = changed;
  for (const field of fields()) {
    for (const input of field.querySelectorAll('input[type=file]'))
      input.addEventListener('change', () => chosen(field, input));
    recorder(field, field.querySelector('.record'));
  }
};
