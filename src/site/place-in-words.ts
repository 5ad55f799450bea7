import { labelOf } from '#portfolio/field-labels.ts';

/** A place as one would say it: `ratings.greeting` becomes Ratings, greeting. A file keeps its name. */
export const placeInWords = (at: string): string => {
  if (/\s/.test(at) || /\.[a-z0-9]{2,4}$/i.test(at)) return at;
  return at
    .split('.')
    .map((name, index, all) => labelOf(name, all[index - 1]))
    .join(', ');
};
