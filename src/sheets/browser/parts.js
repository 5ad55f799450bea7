/** What the sheet was made with. */
export const made = JSON.parse(document.querySelector('#made').textContent);

/** A part of the sheet by its id. */
export const at = (id) => document.getElementById(id);

export const form = at('form');

/** What somebody wrote, alike from every machine. */
export const words = (text) => text.replace(/\r\n?/g, '\n').trim().normalize();

/** The fields that a part of the form holds itself, and not through another field or item. */
export const fieldsIn = (part) =>
  [...part.querySelectorAll('[data-field]')].filter(
    (one) => one.parentElement.closest('[data-field], [data-item], form') === part,
  );

/** The items of a list or of rows. */
export const itemsIn = (field) =>
  [...field.querySelectorAll('[data-item]')].filter(
    (one) => one.parentElement.closest('[data-field]') === field,
  );

/** What a field is filled in with: a text, a day, a menu. */
export const control = (field) =>
  field.matches('input') ? field : field.querySelector('textarea, select, input:not([type=radio])');

export const chosenIn = (field) => field.querySelector('input[type=radio]:checked')?.value;
