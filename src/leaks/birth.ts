import type { Found } from './leak.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayWord =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|${dayWord})`;
const year = "(?:(?:19|20)\\d{2}|'?\\d{2}(?!\\d))";
const separated = '\\d{1,4} ?[/.\\-] ?\\d{1,2} ?[/.\\-] ?\\d{2,4}(?!\\d)';
const inWords = `(?:the )?${day}(?: day)?(?: of)?[ -]?${month}(?:,?[ -]?${year})?(?![A-Za-z])`;
const american = `${month} ?${day}(?:,? ${year})?(?![A-Za-z\\d])`;
const feast = `(?:christmas|boxing|new year'?s|st \\w+'?s) (?:day|eve)(?:,? ${year})?`;
const date = `(?:${separated}|${inWords}|${american}|${feast}|\\d{8}(?!\\d)|\\d{2} \\d{2} (?:\\d{2}|\\d{4})(?!\\d)|\\d{1,2}[ \\n]\\d{1,2}[ \\n](?:19|20)\\d{2}(?!\\d))`;
const dateOrYear = `(?:${date}|\\d{6}(?!\\d)|(?:19|20)\\d{2}(?!\\d)|${month} (?:19|20)\\d{2}(?!\\d))`;

/** Words that ask for a day of birth: an answer may stand some words on. */
const asked = '(?:d\\.? ?o\\.? ?b\\b\\.?|dates? of birth|birth ?dates?|year of birth)';
/** Words that a day of birth follows at once. */
const told =
  '(?:\\bborn\\b|\\b(?:his|her|their|my) \\d{1,3}(?:st|nd|rd|th)(?: birthday)?\\b|\\bbirthday\\b|\\bb\\.|\\bn[eé]e le\\b|\\b(?:turn(?:s|ed)?|will be|was|is|aged) \\d{1,3}(?: years old)?)';
const joined =
  '(?:[ \\n,:;=()\\-]|\\x27s\\b|\\bis\\b|\\bwas\\b|\\bon\\b|\\bof\\b|\\bin\\b|\\bas\\b|\\bgiven\\b|\\bfalls\\b|\\bcomes\\b|\\bback\\b){0,6}';

const patterns = [
  new RegExp(`\\b${asked}[^\\d\\n.;]{0,40}?\\n?(?<![A-Za-z\\d/.-])(${dateOrYear})`, 'gi'),
  new RegExp(
    `${told}${joined}(?<![A-Za-z\\d/.-])(${date}|${month} (?:(?:19|20)\\d{2}|'\\d{2})(?!\\d))`,
    'gi',
  ),
  /\bborn:? (\d{6})(?!\d)/gi,
  /\((?:b|born)\.? ?(?:in |c\. ?)?((?:19|20)\d{2})/gi,
  new RegExp(
    `(?<![A-Za-z\\d/.-])(${date}) ?[,(-]? ?(?:is|was)? ?(?:(?:his|her|their|my) )?(?:birthday|${asked})\\b`,
    'gi',
  ),
];

/** A day of the last century, in numbers: on its own hardly anything but somebody's birth. */
const longAgo =
  /(?<![\w/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:19\d{2}|200[0-8])|(?:19\d{2}|200[0-8])-\d{2}-\d{2})(?![\w/-])/g;

/** A word that each of the patterns needs, looked for first: most texts have none. */
const ofBirth =
  /birth|born|\b(?:his|her|their|my) \d|\bb\.|\bn[e\u00e9]e le\b|d\.? ?o\.? ?b|\(b|\b(?:turn(?:s|ed)?|will be|was|is|aged) \d/i;

/** Days of birth: any way of writing a day beside a word of birth, and days long ago. */
export const birthsIn = (text: string): Found[] => [
  ...(ofBirth.test(text) ? patterns : []).flatMap((pattern) => [...text.matchAll(pattern)].map(placeOfFirst)),
  ...[...text.matchAll(longAgo)].map(({ 0: all, index }) => found(index, all.length)),
];

const placeOfFirst = (match: RegExpExecArray): Found => {
  const group = match[1] ?? '';
  return found(match.index + match[0].indexOf(group), group.length);
};

const found = (from: number, length: number): Found => ({ sort: 'date of birth', from, to: from + length });
