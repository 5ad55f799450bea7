import { describe, expect, test } from 'vitest';
import { partsBelow } from '#leaks/in-column.ts';
import { leaksInRow } from '#leaks/in-row.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const find = leakFinder(nothingKnown);
const sortsOf = (pieces: readonly string[]) =>
  partsBelow(pieces).flatMap(({ words, under }) =>
    leaksInRow(find, words, under).leaks.map(({ sort }) => sort),
  );

describe('pieces that stand below each other', () => {
  test.each([
    [['Sorted by day', 'Mobile 07700', '900123', 'rang twice'], 'telephone number'],
    [['07700', '900123 is hers'], 'telephone number'],
    [['QQ', '12', '34', '56', 'C'], 'National Insurance number'],
    [['4111 1111', '', '1111 1111'], 'card number'],
    [[...'1234567890'].map((digit) => `${digit}204`).concat(['07700', '900123', '1180']), 'telephone number'],
  ])('tell the number of which each holds a part: %j', (pieces, sort) => {
    expect(sortsOf(pieces)).toContain(sort);
  });

  test.each([
    [[...'Deborah']],
    [['He wrote', ...'Quillfeather', 'there']],
    [[...'Zoe', '', ...'Quillfeather']],
  ])('tell the name of the private register of which each holds a letter: %j', (pieces) => {
    const register = ['Deborah Quill', 'Zoe Quillfeather'].map((name) => ({
      names: [name],
      numbers: [],
      addresses: [],
    }));
    const known = leakFinder({ ...nothingKnown, register });
    expect(partsBelow(pieces).flatMap(({ words }) => leaksInRow(known, words).leaks)).toHaveLength(1);
  });

  test.each([
    [['Grade', 'A', 'B', 'C', 'B', 'A', 'A', 'D']],
    [['Calls', '1204', '1180', '4322', '4097', '4101', '4111', '4120']],
    [['10:15', '10:20', '11:05']],
    [['E014', 'E020', 'ocr-41/2.4', '2026-03-31']],
    [['£20.00', '£35.50', '£41.20']],
    [['12', '14', '9', '11', '16', '10']],
    [['Week 11', '4204 calls', '4180 calls']],
  ])('tell nothing where they are figures: %j', (pieces) => {
    expect(sortsOf(pieces)).toEqual([]);
  });

  test('are looked through in time that grows with their number', () => {
    expect(partsBelow(Array.from({ length: 200_000 }, (_, index) => `${1000 + (index % 9000)}`))).toEqual([]);
  });
});
