import { slugOf } from './file-slug.ts';

/** Words that tell no two things apart. */
const small = /\b(?:a|an|and|as|at|by|for|from|in|is|it|of|on|or|our|the|their|they|this|to|with|within)\b/gi;

const longest = 28;

/**
 * An id made from a name or a sentence, in lower case, digits and hyphens, that is not taken yet: `Zoë Żak` gives
 * `zoe-zak`, and `zoe-zak-2` where that is somebody else's.
 */
export const idFromWords = (
  words: string,
  taken: { has: (id: string) => boolean },
  otherwise = 'item',
): string => {
  const telling = words.trim().split(/\s+/).length > 3 ? words.replace(small, ' ') : words;
  const id = slugOf(telling, longest) || slugOf(words, longest) || otherwise;
  if (!taken.has(id)) return id;
  for (let count = 2; ; count += 1) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
};
