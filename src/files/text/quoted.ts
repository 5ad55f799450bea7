/** Words in quotes that nothing inside them can close: quotes that were set round them already are taken off first. */
export const quoted = (text: string): string => {
  const words = unwrapped(text.trim());
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : JSON.stringify(words);
};

const unwrapped = (text: string): string => {
  if (/^“[^“”]*”$/.test(text) || /^‘[^‘’]*’$/.test(text)) return text.slice(1, -1);
  const [sign = ''] = text;
  if (sign !== '"' && sign !== "'") return text;
  if (closesLate(text)) return text.slice(1, -1);
  // A single quote that opens the text and is the only one, or one too many, was never closed.
  return (text.split(sign).length - 1) % 2 === 1 && !text.endsWith(sign) ? text.slice(1) : text;
};

/** Whether the first and last quote were meant as the outer pair: the second one opens a word, or stands within one. */
const closesLate = (value: string): boolean => {
  const [quote = ''] = value;
  if (value.length < 2 || !value.endsWith(quote)) return false;
  const second = value.indexOf(quote, 1);
  if (second === value.length - 1) return true;
  return /\s/.test(value[second - 1] ?? '') || /[\p{L}\p{N}]/u.test(value[second + 1] ?? '');
};
