import { describe, expect, test } from 'vitest';
import { outside, read } from './drawing.ts';
import { samples } from './samples.ts';

describe('each kept picture', () => {
  test.each(Object.entries(samples))('%s is drawn as it was', async (name, svg) => {
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test.each(Object.entries(samples))('%s stays inside its frame', (_, svg) => {
    expect(outside(svg)).toEqual([]);
  });

  test.each(Object.entries(samples))(
    '%s holds no style, script or handler, for the sake of the CSP',
    (_, svg) => {
      const drawn = read(svg);
      const names = drawn.flatMap(({ attributes }) => Object.keys(attributes));
      expect(drawn.filter(({ name }) => name === 'style' || name === 'script')).toEqual([]);
      expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    },
  );

  test.each(Object.entries(samples))('%s names itself by ids that exist once', (_, svg) => {
    const drawn = read(svg);
    const ids = drawn.flatMap(({ attributes }) => attributes.id ?? []);
    const named = drawn[0]?.attributes['aria-labelledby']?.split(' ') ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(named));
  });
});
