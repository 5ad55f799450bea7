import type { Words } from '../shared/words.ts';

/** Signs that no text holds: what is read where a font says of its pictures of letters only which number they have. */
const numbers = /(?![\t\n\r])\p{Cc}|\ufffd/gu;

/** Some may stand for a bullet or two letters in one: more, and a twentieth of all, are words. */
const [few, share] = [8, 0.05];

/** Says of a place in a PDF that its font does not tell which letters it draws, where that is so. */
export const unreadableAt = (where: string, words: string): Words[] => {
  const count = words.match(numbers)?.length ?? 0;
  if (count < few || count < words.length * share) return [];
  const unread = `A font of ${where} does not say which letters it draws, so that its words cannot be searched; print the PDF anew from the program that made it.`;
  return [{ where, words: '', unread, unsearched: true }];
};

/** The numbers of a space and of `~` in most fonts, which have their letters in the order of ASCII, and how far they are off. */
const [space, last, off] = [3, 97, 29];

/** What a text says where its signs are such numbers; empty where none is a space. */
export const asLetters = (words: string): string =>
  words.includes(String.fromCharCode(space)) ? [...words].map(letterOf).join('') : '';

const letterOf = (sign: string): string => {
  const number = sign.charCodeAt(0);
  const isNumber = number >= space && number <= last && !/[\t\n\r]/.test(sign);
  return isNumber ? String.fromCharCode(number + off) : sign;
};
