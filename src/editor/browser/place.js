import { html, newId, show } from './html.js';

const inFile = 'in a file';

/** Where in the record a claim stands: chosen in the words of what is written, or told for a file of the record. */
export const placeInput = (value, form, { id, help }) => {
  const select = html('select', { id, 'aria-describedby': help, onchange: () => changed() });
  const spotId = newId();
  const spot = html('input', { id: spotId, oninput: () => form.changed() });
  const inside = html(
    'div',
    {},
    html('label', { for: spotId, class: 'small' }, 'Which file, and where in it, such as form.pdf page 2'),
    spot,
  );
  const isPlace = (one) => form.places().some((place) => place.value === one);
  const read = () => (select.value === inFile ? spot.value.trim() : select.value);
  const changed = () => {
    inside.hidden = select.value !== inFile;
    form.changed(true);
  };
  const draw = () => {
    if (document.activeElement === select) return;
    const now = select.options.length === 0 ? (value ?? '') : read();
    const isFile = select.value === inFile || (/\.\w{2,5}( |$)/.test(now) && !isPlace(now));
    const kept = now && !isFile && !isPlace(now) ? [{ value: now, label: now }] : [];
    show(
      select,
      html('option', { value: '' }, ''),
      [...kept, ...form.places()].map((one) => html('option', { value: one.value }, one.label || one.value)),
      html('option', { value: inFile }, 'In a file that belongs to this record'),
    );
    select.value = isFile ? inFile : now;
    if (isFile && spot.value === '') spot.value = now;
    inside.hidden = !isFile;
  };
  form.looked.push(draw);
  draw();
  return { element: html('div', {}, select, inside), read };
};
