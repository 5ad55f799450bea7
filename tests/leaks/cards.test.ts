import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leaksIn } from '#leaks/leaks-in.ts';

const found = (text: string) =>
  leaksIn(text, nothingKnown).map(({ sort, answerable }) => `${sort}${answerable ? '?' : ''}`);

test.each([
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '4111 1111 1111 1111',
  'Order 4111 1111 1111 1111',
  'Card number: 4111111111111111',
  'Paid by debit, number 4111111111111111',
  'Card: 6759649826438453',
])('a card is found, and no answer settles it: "%s"', (text) => {
  expect(found(text)).toEqual(['card number']);
});

test.each(['Order number: 4111111111111111', 'Tracking: 5555555555554444', 'Parcel no. 4111111111111111'])(
  'a number that is called another, and has the sum of a card by chance, may be answered: "%s"',
  (text) => {
    expect(found(text)).toEqual(['account or order number?']);
  },
);

test.each(['6759649826438453', 'EAN 4006381333931', '4222222222222'])(
  'a barcode or the number of a parcel is no card without a word that says so: "%s"',
  (text) => {
    expect(found(text)).not.toContain('card number');
  },
);
