import { birthsIn } from './birth.ts';
import { type DigitGroup, digitRows } from './digit-runs.ts';
import { emailsIn } from './email.ts';
import { documentsIn, nationalInsuranceIn, nhsNumbersIn } from './identity.ts';
import type { Found } from './leak.ts';
import { learnerNumbersIn } from './learner-number.ts';
import { withDigits } from './lookalike-digits.ts';
import { onlineIn } from './online.ts';
import { banksIn, cardsIn, ibansIn } from './payment.ts';
import { postcodesIn } from './postcode.ts';
import { referencesIn } from './reference.ts';
import { streetsIn } from './street.ts';
import { telephonesIn } from './telephone.ts';
import { vehiclesIn } from './vehicle.ts';

/** The fewest digits of a number that digits alone make, such as those of a telephone. */
const fewestDigits = 6;

const hasDigit = /\d/;

/** Everything but names, the surest first: where two finders hold the same signs for something, the first is right. */
export const numbersIn = (text: string): Found[] => {
  if (!hasDigit.test(text)) return withoutDigits(text);
  const rows = rowsOf(text);
  return [
    ...emailsIn(text),
    ...ibansIn(text),
    ...cardsIn(text, rows),
    ...nationalInsuranceIn(text),
    ...documentsIn(text),
    ...birthsIn(text),
    ...learnerNumbersIn(text, rows),
    ...telephonesIn(text, rows),
    ...nhsNumbersIn(text, rows),
    ...banksIn(text, rows),
    ...onlineIn(text),
    ...streetsIn(text),
    ...postcodesIn(text),
    ...vehiclesIn(text),
    ...referencesIn(text),
  ];
};

/** Those of `numbersIn` that several lines, items or cells can make together. */
export const dividedNumbersIn = (text: string): Found[] => {
  const rows = rowsOf(text);
  return [
    ...emailsIn(text),
    ...ibansIn(text),
    ...cardsIn(text, rows),
    ...nationalInsuranceIn(text),
    ...birthsIn(text),
    ...learnerNumbersIn(text, rows),
    ...telephonesIn(text, rows),
    ...nhsNumbersIn(text, rows),
    ...banksIn(text, rows),
    ...streetsIn(text),
    ...postcodesIn(text),
  ];
};

/** Numbers in which letters stand for digits. */
export const misspeltNumbersIn = (text: string): Found[] => {
  const mended = withDigits(text);
  if (mended === text) return [];
  const rows = digitRows(mended);
  return [
    ...cardsIn(mended, rows),
    ...telephonesIn(mended, rows),
    ...nhsNumbersIn(mended, rows),
    ...banksIn(mended, rows),
  ];
};

/** What can be found where no digit stands. */
const withoutDigits = (text: string): Found[] => [
  ...emailsIn(text),
  ...birthsIn(text),
  ...telephonesIn(text, []),
  ...onlineIn(text),
  ...streetsIn(text),
];

const rowsOf = (text: string): DigitGroup[][] => (hasDigits(text, fewestDigits) ? digitRows(text) : []);

/** Whether a text holds so many digits, wherever they stand. */
const hasDigits = (text: string, least: number): boolean => {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) seen += 1;
    if (seen === least) return true;
  }
  return false;
};
