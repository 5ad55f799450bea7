import { folded } from './fold.ts';
import { escaped, plainWords, wordsOf } from './register-words.ts';

/** An address, and its first part where that alone leads to a door: "12 Hill Rise" of "12 Hill Rise, Leeds". */
export const addressForms = (address: string): string[] => {
  const door = address.split(',')[0] ?? '';
  const alone = /\d.* \p{L}{2,} \p{L}{2,}/u.test(door);
  return [wordsOf(address), ...(alone ? [wordsOf(door), ...otherwise(door)] : [])];
};

/** "Hill Rise, number 12", "twelve Hill Rise" and "12 HillRise". */
const otherwise = (door: string): string[] => {
  const [, house = '', street = ''] = /^(\d+[a-z]?),? (.+)$/i.exec(folded(door).text.trim()) ?? [];
  if (house === '') return [];
  const said = inWords(Number(house));
  return [
    `${wordsOf(street)},? (?:at |number |no\\.? ?|nr\\.? ?|house ){0,2}${escaped(house)}`,
    ...(said === undefined ? [] : [`${said.replace('-', '[ -]')},? ${wordsOf(street)}`]),
    `${escaped(house)}[\\s_-]?${plainWords(street).map(escaped).join('[_-]?')}`,
  ];
};

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a hundred in words. */
const inWords = (number: number): string | undefined => {
  if (number < 20) return ones[number - 1];
  const [ten, one] = [tens[Math.floor(number / 10) - 2], ones[(number % 10) - 1]];
  return one === undefined ? ten : ten && `${ten}-${one}`;
};

/** What may stand between two signs of a number. */
const betweenSigns = '[^A-Za-z\\d]{0,3}';

/** A digit, or a letter that is written or read for it. */
const signLike = (sign: string): string => ({ 0: '[0O]', 1: '[1IL]' })[sign] ?? sign;

/** A number however it is grouped; one that begins with nought also with the code of the country. */
export const numberForms = (number: string): string[] => {
  const plain = folded(number).text;
  if (/@/.test(plain)) return [escaped(plain.trim())];
  const signs = [
    ...plain
      .replace(/^\s*(?:\+|00)44/, '0')
      .replace(/\(0\)/, '')
      .toUpperCase(),
  ].filter((sign) => /[A-Z\d]/.test(sign));
  if (signs.length < 4) return [];
  const grouped = signs.map(signLike);
  const loose = grouped.join(betweenSigns);
  // A sheet takes the nought at the front away.
  const unled = signs[0] === '0' && signs.length > 9 ? [grouped.slice(1).join(betweenSigns)] : [];
  return signs[0] === '0'
    ? [
        loose,
        ...unled,
        `(?:\\+|00)?44[\\s()._-]{0,3}(?:0[\\s()._-]{0,3})?${grouped.slice(1).join(betweenSigns)}`,
      ]
    : [loose];
};
