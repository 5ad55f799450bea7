import { expect, test } from 'vitest';
import { ratingIn } from '#authoring/import/rating-in.ts';
import type { Scale } from '#authoring/new-record/scales-ready.ts';

const scale: Scale = {
  name: 'Four points',
  points: [1, 2, 3, 4].map((value) => ({ value, label: `Point ${value}`, means: 'As it says.' })),
  atStandard: 3,
};
const read = (words: string) => ratingIn({ words }, scale, new Map());

test.each([
  ['3/4', 3],
  ['3 out of 4', 3],
  ['4', 4],
  ['4 - Good', 4],
])('%s is a point of a scale of four', (words, value) => {
  expect(read(words)).toEqual({ is: 'rating', value });
});

test.each(['4/5', '3 out of 5', '4 of 10'])('%s is of another scale and is asked about', (words) => {
  expect(read(words)).toEqual({ is: 'unknown', words });
});
