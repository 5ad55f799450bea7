import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Knowledge, nothingKnown } from '#leaks/leak.ts';
import { leaksIn } from '#leaks/leaks-in.ts';

const knowledge: Knowledge = parse(readFileSync(join(import.meta.dirname, 'knowledge.yaml'), 'utf8'));
const found = (text: string) =>
  leaksIn(text, knowledge).map(({ sort, from, to }) => `${sort}: ${text.slice(from, to)}`);

test.each([
  ['07700 900123', 'telephone number: 07700 900123'],
  ['call 0161 496 0123.', 'telephone number: 0161 496 0123'],
  ['on +44 (0)7700 900 123 now', 'telephone number: +44 (0)7700 900 123'],
  ['write to kay.o@example.co.uk', 'email address: kay.o@example.co.uk'],
  ['parcel for SW1A2AA', 'postcode: SW1A2AA'],
  ['at 12 Hill Rise today', 'street address: 12 Hill Rise'],
  ['NI QQ 12 34 56 C', 'National Insurance number: QQ 12 34 56 C'],
  ['born 4/5/61', 'date of birth: 4/5/61'],
  ['4242 4242 4242 4242', 'card number: 4242 4242 4242 4242'],
  ['GB29 NWBK 6016 1331 9268 19', 'IBAN: GB29 NWBK 6016 1331 9268 19'],
])('in "%s" there is a %s', (text, leak) => {
  expect(found(text)).toEqual([leak]);
});

describe('a place is given in the text as it was written', () => {
  test.each([
    ['ring ０７７００ ９００５５１!', 'telephone number: ０７７００ ９００５５１'],
    ['to raj\u200b.mehta&#64;example.com', 'email address: raj\u200b.mehta&#64;example.com'],
    ['pa\u0301d at 4111\u00a01111\u00a01111\u00a01111', 'card number: 4111\u00a01111\u00a01111\u00a01111'],
  ])('%s', (text, leak) => {
    expect(found(text)).toEqual([leak]);
  });
});

test('what stands in the private register is found whatever else is known, and no answer settles it', () => {
  const register = [{ names: ['Zed Quill'], numbers: [], addresses: [] }];
  const leaks = leaksIn('Thanks, zed  QUILL’s list helped', {
    ...nothingKnown,
    mayStand: ['Zed Quill'],
    register,
  });
  expect(leaks).toEqual([{ sort: 'name in the private register', from: 8, to: 18, answerable: false }]);
});

test('no answer settles National Insurance, card and bank numbers', () => {
  const texts = ['QQ123456C', '4242424242424242', 'sort code 12-34-56', 'GB82WEST12345698765432'];
  expect(texts.flatMap((text) => leaksIn(text, nothingKnown)).map(({ answerable }) => answerable)).toEqual(
    texts.map(() => false),
  );
});

test('a text of one thing a hundred thousand times over is searched as fast as any other', () => {
  const often = ['a-', 'A. ', '0 ', '1-', 'a@a.', 'mr and ', 'Grace and ', '&#64;', 'a at ', '12-34-56 '];
  for (const words of often) expect(leaksIn(words.repeat(100_000 / words.length), knowledge)).toBeDefined();
});
