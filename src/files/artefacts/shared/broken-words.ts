/** A hyphen, or the sign that is shown as one where a line ends. */
const ending = /(?<=[\p{L}\p{N}])[-\u00ad\u2010]$/u;

/** Two lines as one, where the first ends within a word or a number; undefined where it does not. */
export const joinedAt = (line: string, next: string): { words: string; at: number } | undefined => {
  const [start, end] = [line.trimEnd(), next.trimStart()];
  if (!ending.test(start) || !/^[\p{Ll}\p{N}]/u.test(end)) return undefined;
  // Between digits the hyphen may be part of the number.
  const kept = /^\p{N}/u.test(end) ? start : start.replace(ending, '');
  return { words: kept + end, at: kept.length };
};

/** The lines of a text that a hyphen parts within a word, put together; empty where there are none. */
export const brokenWords = (text: string): string => {
  const joined: string[] = [];
  let line: string | undefined;
  let isJoined = false;
  for (const next of text.split('\n')) {
    const one = line === undefined ? undefined : joinedAt(line, next);
    if (!one && isJoined && line !== undefined) joined.push(line);
    isJoined = one !== undefined;
    line = one?.words ?? next;
  }
  if (isJoined && line !== undefined) joined.push(line);
  return joined.join('\n');
};

/** From so many parts on a line may be one of letters that are drawn apart. */
const fewest = 6;

/**
 * The lines of a text whose letters are drawn one by one and so wide apart that they read as words of a letter or two, with
 * their letters together.
 */
export const lettersApart = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const parts = line.trim().split(/\s+/);
      const short = parts.filter((part) => /^[\p{L}\p{M}'’.,-]{1,2}$/u.test(part));
      return parts.length >= fewest && short.length * 3 >= parts.length * 2 ? [parts.join('')] : [];
    })
    .join('\n');
