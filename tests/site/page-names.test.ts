import { expect, test } from 'vitest';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { paths } from '#site/href.ts';

const takes = (id: string): boolean =>
  peopleSchema.shape.observed.safeParse([{ id, shownAs: 'Colleague A', class: 'colleague' }]).success;

test('no colleague can have the id of a page about monitoring, which their page would replace', () => {
  const names = Object.values(paths).flatMap((path) =>
    typeof path === 'string' ? (/^monitoring\/(.+)\.html$/.exec(path)?.[1] ?? []) : [],
  );
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter(takes)).toEqual([]);
  expect(['colleague-a', 'trends-a', 'index'].every(takes)).toBe(true);
});
