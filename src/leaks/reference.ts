import type { Found } from './leak.ts';

const thing =
  'order|blue badge|badge|bus pass|railcard|library card|account|acct|acc|a\\/c|policy|policyholder|claim|case|ticket|invoice|booking|reservation|membership|member|customer|client|cust|consignment|tracking|parcel|shipment|delivery|despatch|dispatch|complaint|payroll|employee|staff|personnel|hospital|hosp|patient|meter|contract|quote|quotation|appointment|loyalty|clubcard|nectar|works order|job|docket|return|returns|rma|refund|repair|crime|incident|serial|candidate|student|learner|enrolment|tenancy|tenant|rent|council tax|licence|permit|user|login|transaction|payment|receipt|voucher|warranty|application|enquiry|query|call|chat|interaction|portal|pension|benefit|registration|enrollment|learner registration';
const label =
  'reg(?:istration)?(?: ?(?:no\\.?|number))?|pin|no\\.?s?|number|num|nr|id|ref(?:erence)?(?: ?(?:no\\.?|number|id))?|code|#|serial|identifier';
const bare =
  'ref|reference|urn|pcn|mpan|mprn|mpr|imei|uln|crn|utr|wo|po|sku|awb|uprn|vrn|eori|mrn|cif|serial|gmc|nmc|hcpc|gphc|gdc|reg|pin|dbs';
const linked =
  '(?:[ \\t]*[:#=,\\-][ \\t]*|[ \\t]+(?:is|was|of|are|as|reads|shows|quoted)[ \\t]+(?:a |the )?|[ \\t]*\\([ \\t]*|[ \\t]+)';
const value =
  '(?:[A-Z]{1,4}[ /-](?=[A-Z/-]{0,8}\\d))?(?=[A-Z/_-]{0,12}\\d)[A-Z\\d]+(?:[/_-][A-Z\\d]+|[ ](?=[A-Z\\d/-]*\\d)[\\dA-Z]{2,}(?:-[A-Z\\d]+)?){0,7}(?:[ ]\\d(?=[.,;)\\n]|$))?';

const labelled = new RegExp(
  `\\b(?:${thing})s?'?s?[ \\t]?(?:${label})\\b\\.?${linked}{0,2}(?![ ])(${value})`,
  'gi',
);
const named = new RegExp(
  `\\b(?:${bare})\\b[.)]?(?:[ \\t]?(?:${label})\\b\\.?)?${linked}{0,2}(?![ ])(${value})`,
  'gi',
);
/** "registered with the awarding body as 7654321". */
const registered = new RegExp(
  `\\bregistered\\b(?:[ \\t]+[A-Za-z&.]+){0,6}?[ \\t]+(?:as|under|no\\.?|number)${linked}{0,2}(?![ ])(${value})`,
  'gi',
);
const plain = new RegExp(`\\b(?:${thing})${linked}(?:#[ ]?)?(${value})`, 'gi');
const hash = /(?<![\w&])#[ ]?(\d{5,}(?:-\d+)*)/g;

/** A word that ends as a label does, which `labelled` needs. */
const hasLabel = /(?:nos?|num(?:ber)?|nr|id|ref(?:erence)?|code|serial|identifier)(?!\w)|#/i;

/** What `isLongNumber` needs: five digits, wherever they stand, or a code of six signs. */
const mayBeLong = /(?:\d\D*){5}|[A-Z\d]{6}/;

/** Numbers of orders, accounts, policies, cases and the like, where a word says what they are. */
export const referencesIn = (text: string): Found[] =>
  /\d.{0,40}?\d/s.test(text)
    ? [
        ...(hasLabel.test(text) ? placesOf(text, labelled, isNumberLike) : []),
        ...placesOf(text, named, isNumberLike),
        ...(/registered/i.test(text) ? placesOf(text, registered, isNumberLike) : []),
        ...(mayBeLong.test(text) ? placesOf(text, plain, isLongNumber) : []),
        ...(text.includes('#') ? placesOf(text, hash, () => true) : []),
      ]
    : [];

const placesOf = (text: string, pattern: RegExp, fits: (value: string) => boolean): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const words = trimmed(match[1] ?? '');
    if (/^[a-z]+(?:[ /-]|$)/.test(words) || countsThings(text, match, words) || isRange(match)) continue;
    const from = match.index + match[0].length - (match[1] ?? '').length;
    if (fits(words)) found.push({ sort: 'account or order number', from, to: from + words.length });
  }
  return found;
};

/** "serial 000123 to 000162": from which to which. */
const isRange = (match: RegExpExecArray): boolean => {
  const end = match.index + match[0].length;
  return /^ ?(?:to|through|until|up to) \d/.test(match.input.slice(end, end + 12));
};

/** "order 15000 more", "order 12000 forms": how many, and not which. */
const countsThings = (text: string, match: RegExpExecArray, words: string): boolean =>
  /^\d{5}$/.test(words) &&
  /^ (?:more|extra|new|[a-z]+s)\b/.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 24),
  ) &&
  !/(?:no|number|ref|id)\b[^a-z]*$/i.test(match[0].slice(0, -words.length));

/** Without words after the number, and without a stroke or hyphen at its end. */
const trimmed = (value: string): string => {
  const parts = value.split(/(?=[ ])/);
  while (parts.length > 1 && !/\d/.test(parts.at(-1) as string)) parts.pop();
  return parts.join('').replace(/[ /_-]+$/, '');
};

const digitsOf = (value: string): number => value.replace(/\D/g, '').length;

/** After a word such as "number" or "ref": four signs with two digits, and no day, time or number of a record. */
const isNumberLike = (value: string): boolean =>
  value.replace(/[^A-Za-z\d]/g, '').length >= 4 &&
  digitsOf(value) >= 2 &&
  !isOther(value) &&
  !/^(?:19|20)\d\d$/.test(value);

/** After the thing alone, such as "order": five digits, or letters and digits mixed as in "QX7P2L". */
const isLongNumber = (value: string): boolean =>
  (digitsOf(value) >= 5 || /^(?=\w*\d[A-Z]+\d)(?=\w*[A-Z]\d+[A-Z]|[A-Z]{2})[A-Z\d]{6,12}$/.test(value)) &&
  !isOther(value);

const isOther = (value: string): boolean =>
  /^(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/.test(value) ||
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(value) ||
  /^[EDQV]\d{3}$/.test(value) ||
  /^[A-Z]\/\d{3}\/\d{4}$/.test(value) ||
  /^[a-z]+ \d{1,2}(?:st|nd|rd|th)?$/i.test(value) ||
  /^[a-z]{3,4} /i.test(value);
