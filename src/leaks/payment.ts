import { type DigitGroup, type DigitRun, runsIn } from './digit-runs.ts';
import type { Found } from './leak.ts';
import { before, near } from './near.ts';

const cardWords = /\b(?:card|visa|mastercard|maestro|amex|american express|debit|credit|long number|pan)\b/i;

/** The first digits and the lengths of nearly all cards (ISO/IEC 7812; the schemes' own ranges): these tell a card. */
const common: readonly RegExp[] = [
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^6(?:011|5\d\d|4[4-9]\d)\d{12}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
];

/** Those of few cards, and of many a barcode and the number of a parcel: they need a word beside them. */
const rare: readonly RegExp[] = [/^4(?:\d{12}|\d{18})$/, /^(?:50|5[6-9]|6\d)\d{11,17}$/];

/** Groups in which the digits of a card are written, or none; any other shape needs a word beside it. */
const cardShape = /^(?:4,4,4,[1-4]|4,4,4,4,3|4,6,[45]|4,4,5|8,8|4,4,4,2,2)$/;
const oneGroup = /^\d\d$/;

/** Words that say what else a number in one group is: one in ten of these has Luhn's sum by chance. */
const otherNumber =
  /\b(?:orders?|tracking|consignment|parcel|shipment|delivery|awb|imei|serial|barcode|ean|gtin|upc|sku|items?|products?|codes?|meter|mpan|ref(?:erence)?|ids?|ticket|case|transaction|invoice|booking|urn|number|no|nr)\b[.:#]? ?(?:(?:no|nr|number|ref|id|code)\b[.:]?)?[ :=#-]{0,3}$/i;

/** Card numbers (Luhn's sum), the last four digits and the security code where they are said to be so. */
export const cardsIn = (text: string, rows: readonly DigitGroup[][]): Found[] => [
  ...runsIn(rows, [13, 19], (run) => isCard(text, run)).map((run): Found => asCard(text, run)),
  ...partsOfCards(text),
];

const isCard = (text: string, run: DigitRun): boolean => {
  const usual = common.some((scheme) => scheme.test(run.digits));
  if (!usual && !rare.some((scheme) => scheme.test(run.digits))) return false;
  if (!luhn(run.digits)) return false;
  const sizes = run.sizes.join(',');
  if (usual && (cardShape.test(sizes) || oneGroup.test(sizes))) return true;
  return near(text, run, cardWords, 60);
};

/** In one group, and called the number of an order or the like, it is that; then an answer may settle it. */
const asCard = (text: string, run: DigitRun): Found => {
  const { from, to, sizes } = run;
  const other = sizes.length === 1 && otherNumber.test(before(text, from)) && !near(text, run, cardWords, 60);
  return { sort: other ? 'account or order number' : 'card number', from, to };
};

/** Luhn's sum (ISO/IEC 7812-1, annex B). */
const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const lastFour =
  /(?:\b(?:card|visa|mastercard|maestro|amex|debit|credit)\b[^.\n\d]{0,24}\b(?:end(?:s|ing|ed)?|last (?:four|4))\b[^.\n\d]{0,16}|\bend(?:s|ing) in (?=\d{4},? (?:visa|mastercard|amex|card|debit))|\blast (?:four|4)(?: digits)?\b(?: of (?:the|her|his|their) card)?(?: (?:is|are|were|was))?[ :]{1,3}|[*xX•]{4}[ -]?)(\d{4})(?!\d)/gi;

const securityCode = /\b(?:cvv2?|cvc2?|csc|security code)\b[^.\n\d]{0,10}(\d{3,4})(?!\d)/gi;

const partsOfCards = (text: string): Found[] => (/\d{3}/.test(text) ? partsSaid(text) : []);

/** What `lastFour` and `securityCode` need before the digits: most texts have neither. */
const [mayEnd, maySecure] = [/end|last|[*x•]{4}/i, /cv|csc|security/i];

const partsSaid = (text: string): Found[] => [
  ...(mayEnd.test(text) ? groupsOf(text, lastFour) : []).map(
    (place): Found => ({ sort: 'card number', ...place, answerable: true }),
  ),
  ...(maySecure.test(text) ? groupsOf(text, securityCode) : []).map(
    (place): Found => ({ sort: 'card number', ...place }),
  ),
];

/** The place of the first group of every match, where it ends the match. */
const groupsOf = (text: string, pattern: RegExp): { from: number; to: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: all, 1: group = '', index }) => ({
    from: index + all.length - group.length,
    to: index + all.length,
  }));

const bankWords =
  /\b(?:sort ?code|sort|s\/c|bank|building society|direct debit|bacs|iban|payee|pay(?: it)? in(?:to)?)\b/i;
const sortCodeWords = /\b(?:sort ?code|sort|s\/c|sc)\b[^\d\n]{0,24}$/i;
const accountWords =
  /\b(?:account|acct?|a\/c)\b\.? ?(?:no|number|num|nr|#)?\b[^\d\n]{0,16}$|\bsort ?code and account(?: number)?\b[^\n]{0,40}$/i;

/** Sort codes and account numbers where words or each other show what they are. */
export const banksIn = (text: string, rows: readonly DigitGroup[][]): Found[] =>
  runsIn(
    rows,
    [6, 14],
    (run) => isSortCode(text, run) || isAccount(text, run) || isBoth(text, run) || isBareBoth(text, run),
  ).map((run): Found => {
    const place: Found = { sort: 'bank account', from: run.from, to: run.to };
    return isBareBoth(text, run) && !near(text, run, bankWords) ? { ...place, answerable: true } : place;
  });

const isSortCode = (text: string, { from, to, digits, sizes }: DigitRun): boolean => {
  if (digits.length !== 6 || !(sizes.length === 1 || sizes.join() === '2,2,2')) return false;
  if (sortCodeWords.test(before(text, from))) return true;
  return (
    sizes.length === 3 &&
    (/\b(?:bank details?|bank)\b[^\d\n]{0,24}$/i.test(before(text, from)) || followedByAccount(text, to))
  );
};

const followedByAccount = (text: string, to: number): boolean =>
  /^[^\d\n]{1,24}\d{8}(?!\d)|^[ \n/,;-]{1,4}\d{4} ?\d{4}(?!\d)/.test(text.slice(to, to + 40));

const isAccount = (text: string, { from, to, digits }: DigitRun): boolean => {
  if (digits.length !== 8) return false;
  const lead = before(text, from, 60);
  if (/\b\d\d[- ]?\d\d[- ]?\d\d\b[^\d\n]{1,24}$/.test(lead))
    return near(text, { from, to }, bankWords, 60) || /\d\d-\d\d-\d\d[^\d\n]{1,24}$/.test(lead);
  return (
    accountWords.test(lead) &&
    (/\b(?:number|no|acct?|a\/c)\b\.?[^\d\n]{0,12}$/i.test(lead) || near(text, { from, to }, bankWords, 60))
  );
};

/** Both in one row of digits: 12-34-56 12345678. */
const isBoth = (text: string, { from, to, digits, sizes }: DigitRun): boolean =>
  digits.length === 14 &&
  /^2,2,2,(?:8|4,4)$|^6,8$/.test(sizes.join()) &&
  (sizes.length > 2 || near(text, { from, to }, bankWords));

/** Six digits and eight, with nothing before or after them: hardly anything else, but an answer may say what. */
const isBareBoth = (text: string, { from, to, digits, sizes }: DigitRun): boolean =>
  /^6,(?:8|4,4)$/.test(sizes.join()) &&
  !/^(?:19|20)\d\d[01]\d[0-3]\d$/.test(digits.slice(6)) &&
  /^\d{6}(?: ?[ /|,;\t\n-] ?)\d/.test(text.slice(from, to)) &&
  !/[\d#]$|\d[ ,.\n/-]{1,2}$/.test(before(text, from, 4)) &&
  !/^[\d%]|^[ ,.\n/-]{1,2}\d/.test(text.slice(to, to + 4));

const ibanLike = /(?<![A-Za-z\d])[A-Za-z]{2}\d{2}(?:[ \n-]?[A-Za-z\d]){11,32}/g;

/** Lengths of the account numbers of countries that callers in the United Kingdom pay to (SWIFT, IBAN registry). */
const ibanLengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PT: 25,
  RO: 24,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
  UA: 29,
  AE: 23,
};

/** International bank account numbers, told by their length and their check digits (ISO 13616, ISO 7064 mod 97-10). */
export const ibansIn = (text: string): Found[] =>
  [...text.matchAll(ibanLike)].flatMap(({ 0: all, index }): Found[] => {
    const length = ibanLengths[all.slice(0, 2).toUpperCase()];
    const to = length === undefined ? undefined : signsAlong(all, length);
    if (to === undefined || !checks97(all.slice(0, to))) return [];
    return [{ sort: 'IBAN', from: index, to: index + to }];
  });

/** Where the first `count` letters and digits of a text end; undefined where there are fewer. */
const signsAlong = (text: string, count: number): number | undefined => {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[A-Za-z\d]/.test(text[at] as string)) seen += 1;
    if (seen === count) return at + 1;
  }
  return undefined;
};

const checks97 = (written: string): boolean => {
  const plain = written.replace(/[^A-Za-z\d]/g, '').toUpperCase();
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};
