/** Groups of digits, with the letters that are written for them by hand or by a reader of pictures; a stroke alone parts cells. */
const group = '(?!\\|(?![\\w|]))[\\dOoIl|]+';
const chain = new RegExp(`(?<![A-Za-z\\d|])${group}(?:[ ().+/_-]{1,3}${group})*(?![A-Za-z\\d|])`, 'g');

/** The least signs of a number. */
const leastSigns = 6;

/**
 * A text of the same length with 0 for O and 1 for l, I and | where they stand in a number of six signs or more, as in
 * "O77OO 9OOl23". A letter alone at the end of such a number is a word.
 */
export const withDigits = (text: string): string =>
  text.replace(chain, (written) => {
    const signs = written.match(/[\dOoIl|]/g) ?? [];
    const digits = written.match(/\d/g) ?? [];
    if (signs.length === digits.length || signs.length < leastSigns || digits.length === 0) return written;
    const [, lead = '', middle = '', tail = ''] =
      /^([OoIl|][^\dOoIl|]+(?=\w{2}))?(.*?)((?<=\w{2})[^\dOoIl|]+[OoIl|])?$/s.exec(written) ?? [];
    return `${lead}${middle.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1')}${tail}`;
  });
