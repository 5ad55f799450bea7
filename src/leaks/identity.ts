import { type DigitGroup, type DigitRun, runsIn } from './digit-runs.ts';
import type { Found } from './leak.ts';
import { before, near } from './near.ts';

const niWords = /\b(?:ni|n\.i\.|nino|national insurance|insurance)\b/i;

/**
 * Two letters, six digits, and a letter that some leave out. D, F, I, Q, U and V begin none and BG, GB, KN, NK, NT, TN
 * and ZZ are not given out (HMRC, NIM39110); QQ is what forms show as an example. O, l, I and | may stand for digits.
 */
const nationalInsurance =
  /(?<![A-Za-z\d])(?!(?:bg|gb|kn|nk|nt|tn|zz)[^a-z])(?:q ?q|[a-ceghj-prstw-z] ?[a-ceghj-npr-tw-z])[\s._/-]?[\doil|] ?[\doil|][\s._/-]?[\doil|] ?[\doil|][\s._/-]?[\doil|] ?[\doil|](?:[\s._/-]?[a-d])?(?![A-Za-z\d])/gi;

/** Small words before numbers, which begin with letters that a number may have. */
const smallWord = /^(?:at|as|am|he|me|my|no|or|so|to|we|pm|re|by)\b/i;

/** National Insurance numbers, with or without their spaces. */
export const nationalInsuranceIn = (text: string): Found[] =>
  [...text.matchAll(nationalInsurance)].flatMap(({ 0: words, index }): Found[] => {
    if ((words.match(/\d/g) ?? []).length < 3) return [];
    const place = { from: index, to: index + words.length };
    const sure = /[a-d]$/i.test(words) && (/^[A-Z]{2}/.test(words) || !smallWord.test(words));
    const lettersTogether = !/^[a-z]{2} /i.test(words) || /^[A-Z]{2}/.test(words);
    return (sure && lettersTogether && !isDay(words)) || near(text, place, niWords)
      ? [{ sort: 'National Insurance number', ...place }]
      : [];
  });

/** "HR 12-03-26 a": a day after short letters, and the small word after it. */
const isDay = (words: string): boolean =>
  /^[A-Z]{2} (?:0?[1-9]|[12]\d|3[01])([ ./-])(?:0\d|1[0-2])\1\d\d [a-z]$/.test(words) ||
  /^[A-Za-z]{2} ?(?:[0-2]\d|3[01])\/(?:0\d|1[0-2])\/\d\d/.test(words);

const nhsWords = /\b(?:nhs|patient|pt|chi|health)\b/i;

/** NHS numbers: ten digits with a check digit (NHS Data Dictionary, modulus 11), or ten digits that are said to be one. */
export const nhsNumbersIn = (text: string, rows: readonly DigitGroup[][]): Found[] =>
  runsIn(rows, [10, 10], (run) => isNhs(text, run)).map(({ from, to }) => ({ sort: 'NHS number', from, to }));

const isNhs = (text: string, run: DigitRun): boolean => {
  if (run.digits.length !== 10 || !/^(?:3,3,4|10|\d,\d,\d,\d,\d,\d,\d,\d,\d,\d)$/.test(run.sizes.join()))
    return false;
  if (/\bnhs\b[^\d\n]{0,24}$/i.test(before(text, run.from))) return true;
  return modulus11(run.digits) && (run.sizes.join() === '3,3,4' || near(text, run, nhsWords));
};

/** The sum of the first nine digits, by ten down to two. */
export const weighed = (digits: string): number =>
  [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);

const modulus11 = (digits: string): boolean => {
  const sum = weighed(digits);
  return (11 - (sum % 11)) % 11 === Number(digits[9]) && sum % 11 !== 1;
};

const passport = /\bpassport\b[^\d\n]{0,32}?((?<![A-Za-z\d])[A-Za-z]{0,2}\d{6,9})(?![A-Za-z\d])/gi;

/** Surname, day of birth, initials and check: sixteen signs (DVLA, INF45P). */
const licence =
  /(?<![A-Za-z\d])[A-Z9]{5}[ -]?\d[0156]\d[0-3]\d{2}[ -]?[A-Z9]{2}[ -]?[A-Z\d][ -]?[A-Z]{2}(?![A-Za-z\d])/gi;

/** Numbers of passports where they are called so, and of driving licences by their shape. */
export const documentsIn = (text: string): Found[] => (/\d{2}/.test(text) ? numbered(text) : []);

const numbered = (text: string): Found[] => [
  ...(/passport/i.test(text) ? [...text.matchAll(passport)] : []).map(
    ({ 0: all, 1: number = '', index }): Found => ({
      sort: 'passport number',
      from: index + all.length - number.length,
      to: index + all.length,
    }),
  ),
  ...(/\d[0156]\d[0-3]\d{2}/.test(text) ? [...text.matchAll(licence)] : []).map(
    ({ 0: all, index }): Found => ({
      sort: 'driving licence number',
      from: index,
      to: index + all.length,
    }),
  ),
];
