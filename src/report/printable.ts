/**
 * Characters that steer a terminal or reorder text: controls (Cc), formats such as bidirectional overrides
 * and the byte order mark (Cf), line and paragraph separators. The two joiners of emoji and scripts are let through.
 */
const STEERING = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\u200c\u200d]]/gv;

/**
 * Text from a portfolio made safe to print: every steering character becomes one that can be seen,
 * so that content cannot colour, erase or forge what the terminal shows.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(STEERING, visible);
}

/** As `printable`, on one line: runs of white space, line ends too, become one space. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** As `printable`, with the ends of lines and tabs kept. */
export function printableLines(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part, at) => (at % 2 === 0 ? printable(part) : part))
    .join('');
}

/** The same characters as `\uXXXX`, for JSON, where they keep their meaning but no longer steer a terminal. */
export function escapedForJson(json: string): string {
  return json.replace(STEERING, (character) => (character === '\n' ? character : unicodeEscapes(character)));
}

/** Unicode has a picture for each ASCII control (U+2400 onwards); the rest becomes the replacement character. */
function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
