import { html } from './html.js';

/** What is folded away, under what it is about. */
const fold = (under, parts) => {
  const names = parts.map(({ field }) => field.label.toLowerCase()).join(', ');
  return html(
    'details',
    { class: 'more' },
    html('summary', {}, under === 'More' ? `More: ${names}` : under),
    parts.map(({ element }) => element),
  );
};

/**
 * The fields of a form as they stand on its page: what is asked first and what is already said, the text, then its files, and
 * what can wait, folded away by its sense.
 */
export const laidOut = (parts, start, text) => {
  const isOpen = ({ field }) => !field.under || start[field.name] !== undefined;
  const isFiles = ({ field }) => field.name === 'attachments';
  const open = parts.filter(isOpen);
  const folded = parts.filter((part) => !isOpen(part));
  const senses = [...new Set(folded.map(({ field }) => field.under))];
  const about = (sense) => folded.filter(({ field }) => field.under === sense);
  return [
    open.filter((part) => !isFiles(part)).map(({ element }) => element),
    text?.element,
    open.filter(isFiles).map(({ element }) => element),
    senses.map((sense) => fold(sense, about(sense))),
  ];
};
