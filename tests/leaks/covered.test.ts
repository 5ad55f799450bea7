import { describe, expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { labelledLines, measured } from '#leaks/measured.ts';

const missedIn = (line: string) => measured(labelledLines(line), nothingKnown).missed;

describe('a mark counts as found', () => {
  test('only where all of it was found', () => {
    expect(missedIn('I spoke to [[name:Deborah Mulgrew again]].')).toEqual([]);
    expect(missedIn('I spoke to [[name:Deborah MULGREW-2]].')).toHaveLength(1);
    expect(missedIn('Ring [[phone:07700 900123, then press 9]].')).toHaveLength(1);
  });

  test('without a title, a small word beside a name, or the letters before a number', () => {
    expect(missedIn('I spoke to [[name:old Mrs Mulgrew]].')).toEqual([]);
    expect(missedIn('Sent to [[address:no. 9 Sycamore Drive]].')).toEqual([]);
  });

  test('not where a whole name in small letters is left over', () => {
    expect(missedIn('[[name:mulgrew]] has it')).toHaveLength(1);
  });
});
