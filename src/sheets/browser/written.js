import { at, chosenIn, criteria, made, partsOf, plain, tests } from './parts.js';

const kept = `portfolio-sheet:${made.sheet}`;

/** All that is written on the sheet, by the names of its parts. */
export const written = () => ({
  plain: Object.fromEntries(plain.flatMap((id) => (at(id) ? [[id, at(id).value]] : []))),
  tests: Object.fromEntries(tests.map((one) => [one.dataset.test, chosenIn(one)?.value ?? ''])),
  criteria: Object.fromEntries(
    criteria.map((one) => [
      one.dataset.criterion,
      {
        state: chosenIn(one)?.value ?? '',
        test: partsOf(one, 'test')[0].value,
        why: partsOf(one, 'why')[0].value,
        feedback: partsOf(one, 'feedback')[0].value,
        without: partsOf(one, 'evidence').flatMap((box) =>
          box.type === 'checkbox' && !box.checked ? [box.value] : [],
        ),
      },
    ]),
  ),
});

/** Chooses one answer of a part, or none. */
export const choose = (part, value) => {
  for (const radio of part.querySelectorAll('input[type=radio]')) radio.checked = radio.value === value;
};

/** Puts back what was kept; a part that is not there any more is passed over. */
export const putBack = (was) => {
  for (const id of plain) if (at(id) && typeof was.plain?.[id] === 'string') at(id).value = was.plain[id];
  for (const one of tests) choose(one, was.tests?.[one.dataset.test]);
  for (const one of criteria) {
    const said = was.criteria?.[one.dataset.criterion];
    if (!said) continue;
    choose(one, said.state);
    for (const name of ['test', 'why', 'feedback']) partsOf(one, name)[0].value = said[name] ?? '';
    for (const box of partsOf(one, 'evidence'))
      if (box.type === 'checkbox') box.checked = !said.without?.includes(box.value);
  }
};

/** Keeps what is written in this browser; false where it keeps nothing. */
export const keep = () => {
  try {
    localStorage.setItem(kept, JSON.stringify(written()));
    return true;
  } catch {
    return false;
  }
};

/** Puts back what this browser kept; false where it keeps nothing. */
export const putBackKept = () => {
  try {
    const was = localStorage.getItem(kept);
    if (was) putBack(JSON.parse(was));
    localStorage.setItem(`${kept}:try`, '1');
    localStorage.removeItem(`${kept}:try`);
    return true;
  } catch {
    return false;
  }
};
