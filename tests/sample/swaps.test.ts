import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

test('a swap from before the draw or from a day to come is refused', () => {
  const { number, file } = desk.draw();
  expect(() => desk.swap(number, 'r2-01', { on: '2020-01-01' })).toThrow(/was drawn on 2026-08-03/);
  expect(() => desk.swap(number, 'r2-01', { on: '2026-08-04' })).toThrow(/still to come/);
  expect(desk.read(file).swaps).toBeUndefined();
});

test('an item that has been observed is swapped no more', () => {
  const before = desk.text('content/draws/E003-march.yaml');
  expect(() => desk.swap('E003', 'd1')).toThrow(/d1 has been observed already, in E010 on 2026-03-04/);
  expect(desk.text('content/draws/E003-march.yaml')).toBe(before);
});

test('a second swap of one item names what the first had taken', () => {
  const { number, file } = desk.draw();
  desk.swap(number, 'r2-01');
  desk.swap(number, 'r2-01');
  const [first, second] = desk.read(file).swaps ?? [];
  expect(second?.insteadOf).toBe(`Number ${first?.position} of refunds`);
  expect(second?.position).not.toBe(first?.position);
});

test('of swaps that are logged at once none is lost', async () => {
  const { number, file } = desk.draw();
  const items = ['r2-01', 'r2-02', 'r2-03', 'r2-04'];
  const script = join(import.meta.dirname, '../../scripts/sample.ts');
  const swapped = (item: string): Promise<number | null> =>
    new Promise((ended) => {
      const words = [
        'swap',
        number,
        item,
        '--reason',
        'Erased.',
        '--on',
        '2026-08-03',
        '--portfolio',
        desk.root,
      ];
      spawn(process.execPath, [script, ...words], { stdio: 'ignore' }).once('close', ended);
    });
  expect(await Promise.all(items.map(swapped))).toEqual([0, 0, 0, 0]);
  expect(
    desk
      .read(file)
      .swaps?.map(({ item }) => item)
      .sort(),
  ).toEqual(items);
});
