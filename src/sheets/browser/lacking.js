import { at, chosenIn, criteria, partsOf, tests, words } from './parts.js';

const troubles = at('troubles');

/** What is still needed: where, and in which words. */
export const lacking = () => [
  ...(criteria.some(chosenIn) ? [] : [[criteria[0], 'Decide on one criterion at least.']]),
  ...criteria.flatMap((one) => {
    const value = chosenIn(one)?.value;
    const code = one.dataset.criterion;
    const [test, why] = [partsOf(one, 'test')[0], partsOf(one, 'why')[0]];
    const boxes = partsOf(one, 'evidence');
    return [
      ...(value && value !== 'met' && !test.value
        ? [[test, `${code}: say which test the evidence does not pass.`]]
        : []),
      ...(value && value !== 'met' && !words(why.value) ? [[why, `${code}: say why.`]] : []),
      ...(value && boxes.every((box) => box.type === 'checkbox' && !box.checked)
        ? [[boxes[0], `${code}: say which evidence it rests on.`]]
        : []),
    ];
  }),
  ...(tests.some(chosenIn)
    ? tests
        .filter((one) => !chosenIn(one))
        .map((one) => [
          one.querySelector('input'),
          `Say of every test whether the evidence passes it: ${one.dataset.test} is open.`,
        ])
    : [
        [
          tests[0].querySelector('input'),
          'Say whether the evidence is valid, authentic, current, sufficient and reliable.',
        ],
      ]),
  ...[
    ['feedback', 'Write the feedback to the learner.'],
    ['nextAction', 'Write what the learner does next.'],
    ['assessor', 'Write your name.'],
    ['on', 'Say on which day you decided.'],
  ].flatMap(([id, text]) => (words(at(id).value) ? [] : [[at(id), text]])),
];

const focusOn = (place) => {
  for (let one = place.closest('details'); one; one = one.parentElement.closest('details')) one.open = true;
  const target = place.matches('fieldset') ? place.querySelector('input') : place;
  target.focus();
  target.scrollIntoView({ block: 'center' });
};

/** Tells what is still needed, each with the way to it. */
export const tell = (list) => {
  const items = list.map(([place, text]) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'plain',
      textContent: text,
    });
    button.addEventListener('click', () => focusOn(place));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  const title = document.createElement('p');
  title.textContent =
    list.length === 1 ? 'One thing is still needed:' : `${list.length} things are still needed:`;
  const all = document.createElement('ul');
  all.append(...items);
  troubles.replaceChildren(...(list.length > 0 ? [title, all] : []));
  troubles.hidden = list.length === 0;
  if (list.length > 0) troubles.focus();
};
