import { expect, test } from 'vitest';
import { drawFrom } from '#domain/sampling/draw-from.ts';
import { SamplingError } from '#domain/sampling/frame.ts';
import { transactionList } from '#domain/sampling/transaction-list.ts';
import { frameWith } from './frames.ts';

const csv =
  'id,taken on,stratum\r\nT-1,2026-03-02,calls\r\n"T-2, first part",2026-03-02,chats\r\n\r\nT-3,,calls\r\n';

test('a list in CSV gives each transaction its name and its stratum', () => {
  expect(transactionList(`\uFEFF${csv}`)).toEqual([
    { id: 'T-1', stratum: 'calls' },
    { id: 'T-2, first part', stratum: 'chats' },
    { id: 'T-3', stratum: 'calls' },
  ]);
});

test('a draw from a list names the very transactions', () => {
  const frame = frameWith({ calls: 2, chats: 1 }, transactionList(csv));
  const { items } = drawFrom({ frame, method: 'simple-random', size: 3, seed: 'any' });
  expect(items.map(({ entry }) => entry).sort()).toEqual(['T-1', 'T-2, first part', 'T-3']);
});

test('a list that does not fit is refused in words that say what to mend', () => {
  expect(() => transactionList('number,stratum\n1,calls')).toThrow(/columns id and stratum.*number, stratum/);
  expect(() => transactionList('id,stratum\nT-1,calls\nT-1,calls')).toThrow(/T-1 twice/);
  expect(() => transactionList('id,stratum\nT-1,\n')).toThrow(/Row 2 of the list has no stratum/);
  expect(() => transactionList('id,stratum\n"T-1,calls\n')).toThrow(SamplingError);
  expect(() => frameWith({ calls: 3 }, transactionList(csv))).toThrow(
    /stratum chats; those of the frame are calls/,
  );
  expect(() => frameWith({ calls: 3, chats: 1 }, transactionList(csv))).toThrow(
    /calls holds 3, and the list has 2/,
  );
});
