import { expect, test } from 'vitest';
import { Desk, fortyCalls, listOf } from './desk.ts';

const desk = new Desk();

test('a swap after the list was turned round is refused, and one after it was put back is made', () => {
  desk.list('l.csv', listOf(fortyCalls));
  const { number, file } = desk.draw({ size: '24' });
  desk.write('evidence/E002/l.csv', listOf(fortyCalls.toReversed()));
  expect(() => desk.swap(number, 'r2-01')).toThrow(/no longer the one that this draw was made from/);
  expect(desk.read(file).swaps).toBeUndefined();
  desk.write('evidence/E002/l.csv', listOf(fortyCalls));
  desk.swap(number, 'r2-01');
  const { items, swaps } = desk.read(file);
  expect(swaps).toHaveLength(1);
  expect(items.map(({ entry }) => entry)).not.toContain(swaps?.[0]?.entry);
});
