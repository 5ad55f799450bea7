import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, slips } from '#language/nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 9 });

describe('nearest', () => {
  test.each([
    ['obsevedOn', ['observedAt', 'observedOn', 'writtenUpOn'], 'observedOn'],
    ['telehpone', ['face-to-face', 'telephone', 'online'], 'telephone'],
    ['face to face', ['telephone', 'face-to-face'], 'face-to-face'],
    ['STAFF', ['customers', 'staff'], 'staff'],
  ])('takes %s for the word that was meant', (written, candidates, meant) => {
    expect(nearest(written, candidates)).toBe(meant);
  });

  test('gives nothing where no candidate is within a third of the length', () => {
    expect(nearest('colour', ['channel', 'colleague', 'check'])).toBeUndefined();
    expect(nearest('at', ['on'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  test('allows exactly a third and no more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });

  test('settles a tie by the alphabet, in whatever order the candidates come', () => {
    expect(nearest('note', ['vote', 'notes', 'nose'])).toBe('nose');
    expect(nearest('note', ['nose', 'notes', 'vote'])).toBe('nose');
  });

  test.each([
    ['ocr-41/2.33', 'ocr-41/2.3'],
    ['ocr-41/4.01', 'ocr-41/4.10'],
    ['ocr-41/2.03', 'ocr-41/2.3'],
    ['ocr-41/23', 'ocr-41/2.3'],
    ['ocr-41/2,3', 'ocr-41/2.3'],
    ['2.33', '2.3'],
    ['E14', 'E014'],
    ['E104', 'E014'],
    ['e0014', 'E014'],
  ])('takes %s for the number that a slip of the hand made it of', (written, meant) => {
    expect(nearest(written, ['ocr-41/1.8', 'ocr-41/2.3', 'ocr-41/4.10', '2.3', 'E014', 'E030'])).toBe(meant);
  });

  test.each(['ocr-41/2.8', 'ocr-41/9.9', 'ocr-41/2,8', 'ocr-41/28', '1.9', 'E019', 'E1014'])(
    'gives nothing for %s, of which a digit is another one',
    (written) => {
      expect(nearest(written, ['ocr-41/2.1', 'ocr-41/4.9', '1.1', '2.9', 'E014', 'E029'])).toBeUndefined();
    },
  );

  test('prefers a criterion of the same outcome to one that is as close or closer', () => {
    expect(nearest('ocr-41/1.22', ['ocr-41/12.2', 'ocr-41/1.2'])).toBe('ocr-41/1.2');
  });

  test('goes to another outcome where its own has nothing near', () => {
    expect(nearest('ocr-14/4.8', ['ocr-41/4.8', 'cg-312/1.1'])).toBe('ocr-41/4.8');
  });

  test('finds a candidate itself, whatever the others are', () => {
    fc.assert(fc.property(word, fc.array(word), (own, others) => nearest(own, [...others, own]) === own));
  });

  test('answers only with candidates, and the same in any order', () => {
    fc.assert(
      fc.property(word, fc.array(word), (written, candidates) => {
        const found = nearest(written, candidates);
        expect(nearest(written, candidates.toReversed())).toBe(found);
        if (found !== undefined) expect(candidates).toContain(found);
      }),
    );
  });
});

describe('slips', () => {
  test.each([
    ['', '', 0],
    ['check', '', 5],
    ['kitten', 'sitting', 3],
    ['form', 'from', 1],
    ['ca', 'abc', 2],
    ['notice', 'notice', 0],
  ])('from "%s" to "%s" are counted as published', (from, to, count) => {
    expect(slips(from, to)).toBe(count);
  });

  test('are as many there as back, none only for equal words, and never more by a detour', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b) === 0).toBe(a === b);
        expect(slips(a, c)).toBeLessThanOrEqual(slips(a, b) + slips(b, c));
      }),
    );
  });
});
