import { at, form } from './parts.js';

/** Opens what a link leads into. On a phone all evidence begins closed, so that the form is near. */
const openWhereItLeads = () => {
  const place = location.hash && at(decodeURIComponent(location.hash.slice(1)));
  const closed = place?.closest?.('details:not([open])');
  if (!closed) return;
  closed.open = true;
  place.scrollIntoView();
};
if (matchMedia('(max-width: 64rem)').matches)
  for (const piece of document.querySelectorAll('.piece')) piece.open = false;
addEventListener('hashchange', openWhereItLeads);
openWhereItLeads();

const textareas = () => form.querySelectorAll('textarea');
const emptyDays = () => [...form.querySelectorAll('input[type=date]')].filter(({ value }) => value === '');
let onPaper = [];

// Paper shows all of a text, in browsers too whose fields do not grow with it, and of an open day the bare line.
addEventListener('beforeprint', () => {
  for (const field of textareas()) {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 4}px`;
  }
  onPaper = emptyDays();
  for (const day of onPaper) day.type = 'text';
});
addEventListener('afterprint', () => {
  for (const field of textareas()) field.style.height = '';
  for (const day of onPaper) day.type = 'date';
});
