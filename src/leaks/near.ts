/** The words before a place, for a pattern that ends there; at most `reach` signs. */
export const before = (text: string, from: number, reach = 40): string =>
  text.slice(Math.max(0, from - reach), from);

/** The words after a place. */
export const after = (text: string, to: number, reach = 40): string => text.slice(to, to + reach);

/** Whether a pattern is met near a place, on either side of it. */
export const near = (
  text: string,
  { from, to }: { from: number; to: number },
  words: RegExp,
  reach = 40,
): boolean => words.test(before(text, from, reach)) || words.test(after(text, to, reach));
