import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { nextNumber } from '#portfolio/numbers.ts';

describe('the next number', () => {
  it('is one more than the highest of its letter, not the first that is free', () => {
    expect(nextNumber('E', ['E001', 'E007', 'D020'])).toBe('E008');
    expect(nextNumber('Q', ['E001'])).toBe('Q001');
    expect(nextNumber('E', ['E999'])).toBe('E1000');
  });

  it('was never used before, whatever was', () => {
    const number = fc.tuple(fc.constantFrom('E', 'D', 'Q', 'V'), fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(fc.array(number), (pairs) => {
        const used = pairs.map(([letter, value]) => `${letter}${String(value).padStart(3, '0')}`);
        expect(used).not.toContain(nextNumber('E', used));
      }),
    );
  });
});

describe('the words of a file name', () => {
  it('are those of the title in lower case, without signs and accents, cut after a whole word', () => {
    expect(fileSlug("A refund, at last: Zoë's call!")).toBe('a-refund-at-last-zoes-call');
    expect(fileSlug('One two three four five six seven eight nine ten')).toBe(
      'one-two-three-four-five-six-seven-eight',
    );
  });

  it('always make a file name that the check accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(fileSlug(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
