import { type DigitGroup, type DigitRun, runsIn } from './digit-runs.ts';
import { weighed } from './identity.ts';
import type { Found } from './leak.ts';
import { before, near } from './near.ts';

/**
 * Whether ten digits are a unique learner number: the first nine weighed by 10 to 2 leave a remainder by 11 that is not
 * nought, and ten less that is the last digit. Source: Learning Records Service, "Unique learner numbers: check digit".
 */
export const isLearnerNumber = (digits: string): boolean => {
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  const sum = weighed(digits);
  return sum % 11 !== 0 && 10 - (sum % 11) === Number(digits[9]);
};

const called =
  /(?<![a-z])(?:u\.?l\.?n\.?s?|unique learner (?:no\.?|number|ref(?:erence)?|id))(?![a-z])[^\d\n]{0,24}$/i;
const about =
  /(?<![a-z])(?:uln|learners?|candidates?|students?|apprentices?|qualifications?|nvqs?|awarding|enrol\w*|regist\w+|lrs|plr)(?![a-z])/i;

/** How far from a number a word may stand that speaks of learners. */
const reach = 60;

/** Unique learner numbers: ten digits that are said to be one, or that have the check digit near a word for a learner. */
export const learnerNumbersIn = (text: string, rows: readonly DigitGroup[][]): Found[] =>
  runsIn(rows, [10, 10], (run) => isOne(text, run)).map(({ from, to }) => ({
    sort: 'unique learner number',
    from,
    to,
  }));

const isOne = (text: string, run: DigitRun): boolean =>
  run.digits.length === 10 &&
  (called.test(before(text, run.from)) || (isLearnerNumber(run.digits) && near(text, run, about, reach)));
