/** Words as Markdown shows them: no sign of theirs is taken for markup. Code in backticks stays code. */
export const plain = (words: string): string =>
  words
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<>*_[\]]/g, '\\$&')))
    .join('');

/** A piece of code within a line. */
export const code = (words: string): string => (words === '' ? '' : `\`${words}\``);

/** Code on lines of its own. */
export const fence = (language: string, text: string): string => {
  const marks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${marks}${language}\n${text.replace(/(?<!\n)\n+$/, '')}\n${marks}`;
};

/** A table; a bar within a cell stays a bar. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
};

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The anchor that a heading gets on GitHub. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Blocks as a document, an empty line between each two. */
export const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
