import { criteria, made, partsOf, plain } from './parts.js';

/** What stands in a saved file as it is written on the sheet. Whatever has no place here is passed over. */
const asWritten = ({ assessor, answers }) => ({
  plain: {
    ...Object.fromEntries(plain.map((id) => [id, answers[id] ?? ''])),
    assessor: assessor.name,
    qualification: assessor.qualification ?? '',
  },
  tests: Object.fromEntries(
    Object.entries(answers.checked).map(([test, passes]) => [test, passes ? 'yes' : 'no']),
  ),
  criteria: Object.fromEntries(
    answers.criteria.map(({ criterion, state: value, reasons: [reason = {}] = [], feedback, evidence }) => {
      const one = criteria.find((part) => part.dataset.criterion === criterion);
      const offered = one ? partsOf(one, 'evidence').map((box) => box.value) : [];
      const without = offered.filter((number) => !evidence.includes(number));
      return [criterion, { state: value, test: reason.test, why: reason.why, feedback, without }];
    }),
  ),
});

/** What a file that was saved holds, as it is written on the sheet. Throws where it is of no sheet of this submission. */
export const takenUp = (text) => {
  const { content: was } = JSON.parse(text);
  if (was.portfolio !== made.portfolio || was.submission !== made.submission) throw new Error('another');
  return asWritten(was);
};
