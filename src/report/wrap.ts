/** A command between back-ticks, which is there to be copied. */
const command = /`npm [^`]*`/g;

/** Stands for a space at which no line is broken; no text holds it, for control signs are taken out of texts. */
const held = '\u0001';

/**
 * Breaks a text between words into lines of at most `width` characters.
 * A word that is longer, or a command between back-ticks, is not cut: paths, codes and commands are there to be copied.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.replace(command, (found) => found.replaceAll(' ', held)).split(' ');
  for (const word of words.map((one) => one.replaceAll(held, ' '))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
