import { expect, test } from 'vitest';
import { csvTable } from '#language/csv-table.ts';
import { drawFrom } from '#monitoring/sampling/draw-from.ts';
import { frameHash } from '#monitoring/sampling/frame.ts';
import { frameList } from '#monitoring/sampling/frame-list.ts';
import { frameWith } from './frames.ts';

const csv =
  'id,taken on,stratum\r\nT-1,2026-03-02,calls\r\n"T-2, first part",2026-03-02,chats\r\n\r\nT-3,,calls\r\n';

const listOf = (text: string) => frameList(csvTable(text).rows);

test('a list in CSV gives each transaction its name and its stratum', () => {
  expect(listOf(`\uFEFF${csv}`)).toEqual({
    gives: 'transactions',
    transactions: [
      { id: 'T-1', stratum: 'calls' },
      { id: 'T-2, first part', stratum: 'chats' },
      { id: 'T-3', stratum: 'calls' },
    ],
  });
});

test('a draw from a list names the very transactions', () => {
  const frame = frameWith({ calls: 2, chats: 1 }, listOf(csv));
  const { items } = drawFrom({ frame, method: 'simple-random', size: 3, seed: 'any' });
  expect(items.map(({ entry }) => entry).sort()).toEqual(['T-1', 'T-2, first part', 'T-3']);
});

test('a list that does not fit is refused in words that say what to mend', () => {
  expect(listOf('number,stratum\n1,calls')).toMatchObject({
    gives: 'nothing',
    why: expect.stringMatching(/columns id and stratum.*number, stratum/),
  });
  expect(() => listOf('id,stratum\nT-1,calls\nT-1,calls')).toThrow(/T-1 twice/);
  expect(() => listOf('id,stratum\nT-1,\n')).toThrow(/Row 2 of the list has no stratum/);
  expect(csvTable('id,stratum\n"T-1,calls\n').broken).toBe('"T-1,calls\n');
  expect(() => frameWith({ calls: 3 }, listOf(csv))).toThrow(/stratum chats; those of the frame are calls/);
  expect(() => frameWith({ calls: 3, chats: 1 }, listOf(csv))).toThrow(/calls holds 3, and the list has 2/);
});

test('a list of strata and sizes gives the frame that the sizes in the record would give', () => {
  const sizes = listOf('stratum,size\ncalls,3\nchats,1\n');
  const bare = { calls: undefined, chats: undefined };
  expect(frameHash(frameWith(bare, sizes))).toBe(frameHash(frameWith({ calls: 3, chats: 1 })));
  expect(frameWith({ calls: 3, chats: 1 }, sizes).strata.map(({ size }) => size)).toEqual([3, 1]);
  expect(() => frameWith({ calls: 4, chats: 1 }, sizes)).toThrow(/calls holds 4, and the list has 3/);
  expect(() => frameWith({ calls: 3, letters: 1 }, sizes)).toThrow(/stratum chats/);
});

test('sizes that the record leaves out are counted from a list of transactions', () => {
  const counted = frameWith({ calls: undefined, chats: undefined, letters: undefined }, listOf(csv));
  expect(counted.strata.map(({ id, size }) => [id, size])).toEqual([
    ['calls', 2],
    ['chats', 1],
    ['letters', 0],
  ]);
  expect(frameHash(counted)).toBe(frameHash(frameWith({ calls: 2, chats: 1, letters: 0 }, listOf(csv))));
  expect(() => frameWith({ calls: undefined })).toThrow(/does not say how many transactions calls holds/);
});

test.each([
  ['semicolons', 'id;taken on;stratum\nT-1;2026-03-02;calls\n"T-2; part";;calls'],
  ['tabs', 'id\ttaken on\tstratum\nT-1\t2026-03-02\tcalls\n"T-2; part"\t\tcalls'],
])('columns may be parted by %s, as a spreadsheet may write them', (_, text) => {
  expect(listOf(text)).toMatchObject({ transactions: [{ id: 'T-1' }, { id: 'T-2; part' }] });
});

test('sizes that are no whole numbers, and strata that stand twice, are refused', () => {
  expect(() => listOf('stratum,size\ncalls,"2,990"')).toThrow(/calls the size 2,990.*digits only/);
  expect(() => listOf('stratum,size\ncalls,-3')).toThrow(/size -3/);
  expect(() => listOf('stratum,size\ncalls,3\ncalls,4')).toThrow(/the stratum calls twice/);
  expect(listOf('')).toMatchObject({ why: expect.stringMatching(/which has none/) });
});
