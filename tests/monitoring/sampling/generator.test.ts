import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#portfolio/sha-256.ts';
import { pcg32 } from '#statistics/pcg32.ts';

test('SHA-256 gives what the standard prints for its examples', () => {
  // NIST, "Examples with Intermediate Values": one block, two blocks; and the empty message.
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('SHA-256 agrees with the one of Node on any text, whatever its length and script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('the generator gives the numbers that its author publishes for 42 and 54', () => {
  // pcg-random.org, pcg32-demo, first round: 32-bit numbers, then 65 tosses of a coin, then 33 rolls of a die.
  const generator = pcg32(42n, 54n);
  const numbers = Array.from({ length: 6 }, () => generator.next().toString(16).padStart(8, '0'));
  expect(numbers.join(' ')).toBe('a15c02b7 7b47f409 ba1d3330 83d2f293 bfa4784b cbed606e');
  const coins = Array.from({ length: 65 }, () => (generator.below(2) === 1 ? 'H' : 'T'));
  expect(coins.join('')).toBe('HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT');
  const rolls = Array.from({ length: 33 }, () => generator.below(6) + 1);
  expect(rolls.join(' ')).toBe('3 4 1 1 2 2 3 2 4 3 2 4 3 3 5 2 3 1 3 1 5 1 4 1 5 6 4 6 6 2 6 3 3');
});

test('numbers below a bound stay below it, and a bound that is none is refused', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.integer({ min: 1, max: 2 ** 31 }),
      (seed, bound) => {
        const number = pcg32(seed, 1n).below(bound);
        expect(Number.isInteger(number) && number >= 0 && number < bound).toBe(true);
      },
    ),
  );
  expect(() => pcg32(1n, 1n).below(0)).toThrow(RangeError);
});
