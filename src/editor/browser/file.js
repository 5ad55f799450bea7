import { html, show } from './html.js';
import { sendFile } from './requests.js';

/** A file of the record: chosen or dropped, looked at by the program at once, and laid into place when the record is saved. */
export const fileInput = (value, form, { id, help }) => {
  let name = value ?? '';
  const said = html('p', { class: 'small', role: 'status' });
  const chosen = html('span', { class: 'picked' });
  const take = async ([file]) => {
    if (!file) return;
    said.textContent = `Looking at ${file.name} …`;
    try {
      name = (await sendFile(form.draft, form.number, file)).file;
      said.textContent = 'Taken. It is laid into the folder of the record when you save.';
      draw();
      form.changed(true);
    } catch (trouble) {
      said.textContent = `Not taken: ${trouble.message}`;
    }
    choose.value = '';
    photo.value = '';
  };
  const choose = html('input', {
    type: 'file',
    id,
    'aria-describedby': help,
    onchange: () => take(choose.files),
  });
  /** Where there is a thumb there is a camera. */
  const photo = html('input', {
    type: 'file',
    class: 'visually-hidden',
    accept: 'image/*',
    capture: 'environment',
    onchange: () => take(photo.files),
  });
  const byCamera =
    matchMedia('(pointer: coarse)').matches && html('label', { class: 'photo' }, 'Take a photo', photo);
  const draw = () => show(chosen, name);
  draw();
  return { element: html('div', { class: 'file' }, chosen, choose, byCamera, said), read: () => name };
};
