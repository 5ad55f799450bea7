/** Sixteen letters that make no words: as digits a code would be taken now and then for a name or a number. */
const letters = 'bcdfghjkpqrtvwxz';

/**
 * Hexadecimal digits as letters that make no words.
 * @param {string} digits
 * @returns {string}
 */
export const inLetters = (digits) =>
  digits.replace(/./g, (digit) => letters[Number.parseInt(digit, 16)] ?? '');

/**
 * The checksum of a text in UTF-8 as eight letters: CRC-32, as ISO 3309 and RFC 1952 (section 8) have it. It
 * tells a file that was cut off or touched by hand from one that was not, and is no signature. In plain JavaScript, since a sheet reckons it in the
 * browser, by any address, and `receive` reckons it again.
 * @param {string} text
 * @returns {string}
 */
export const checksum = (text) => {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return inLetters(((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0'));
};
