import { describe, expect, test } from 'vitest';
import { centresChoice, someOf } from '#rules/in-words.ts';

describe('names in a sentence', () => {
  test.each([
    [['E010'], 'E010'],
    [['E010', 'E011'], 'E010 and E011'],
    [['E010', 'E011', 'E012', 'E013'], 'E010, E011, E012 and E013'],
    [['E010', 'E011', 'E012', 'E013', 'E014'], 'E010, E011, E012 and 2 more'],
    [['E010', 'E010'], 'E010'],
    [[], ''],
  ])('%j reads "%s"', (names, words) => {
    expect(someOf(names)).toBe(words);
  });
});

test('a threshold is named as the choice of the centre, and where it stands', () => {
  expect(centresChoice('writeUpDays')).toBe("the centre's choice, `writeUpDays` in content/portfolio.yaml");
});
