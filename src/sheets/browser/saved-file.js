import { checksum } from '../checksum.js';
import { at, chosenIn, criteria, made, partsOf, tests, words } from './parts.js';
import { written } from './written.js';

/** The decision on each criterion that has one. */
const decided = () =>
  criteria.filter(chosenIn).map((one) => {
    const value = chosenIn(one).value;
    const feedback = words(partsOf(one, 'feedback')[0].value);
    const evidence = partsOf(one, 'evidence')
      .filter((box) => box.type === 'hidden' || box.checked)
      .map((box) => box.value);
    const reason = { test: partsOf(one, 'test')[0].value, why: words(partsOf(one, 'why')[0].value) };
    return {
      criterion: one.dataset.criterion,
      state: value,
      evidence,
      ...(value === 'met' ? {} : { reasons: [reason] }),
      ...(feedback ? { feedback } : {}),
    };
  });

const content = () => {
  const { due, changes, qualification } = written().plain;
  return {
    ...made,
    savedAt: new Date().toISOString(),
    assessor: {
      name: words(at('assessor').value),
      ...(words(qualification) ? { qualification: words(qualification) } : {}),
    },
    answers: {
      on: at('on').value,
      criteria: decided(),
      checked: Object.fromEntries(tests.map((one) => [one.dataset.test, chosenIn(one).value === 'yes'])),
      feedback: words(at('feedback').value),
      nextAction: words(at('nextAction').value),
      ...(due ? { due } : {}),
      ...(changes ? { changes } : {}),
    },
  };
};

/** Signs beyond ASCII as codes, so that no mail program can spoil them. */
const asciiOnly = (json) =>
  json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What is written as the file that goes back, with its receipt. */
export const savedFile = () => {
  const data = content();
  const receipt = checksum(JSON.stringify(data));
  const text = `{"format":"portfolio-sheet-1",\n"receipt":"${receipt}",\n"content":${asciiOnly(JSON.stringify(data))}}\n`;
  return { text, receipt };
};
