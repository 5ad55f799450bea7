/** How far a word may stand from another, in letters, to say something of it. */
export const farthest = 80;

/** The words before a place in a text, as far as they can bear on it: a text may have such a place at every word. */
export const wordsBefore = (text: string, index: number): string =>
  text.slice(Math.max(0, index - farthest), index);
