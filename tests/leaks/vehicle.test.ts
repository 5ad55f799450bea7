import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leaksIn } from '#leaks/leaks-in.ts';

const sortsIn = (text: string, mayStand: string[] = []) =>
  leaksIn(text, { ...nothingKnown, mayStand }).map(({ sort }) => sort);

test.each([
  'The registration at the centre covers ocr-41 and cg-312.',
  "The candidate's registration number cg-312 was logged.",
  'The registration is held to rule GEN-14.',
  'Registration for Level 3 NVQ began in May.',
  'registration with OCR 2019',
  'The registration of the centre to ISO 9001',
])('units, rules and qualifications are no vehicles: "%s"', (text) => {
  expect(sortsIn(text)).toEqual([]);
});

test('a unit of the portfolio may stand however it is written', () => {
  expect(sortsIn('The registration number is CG-312.', ['cg-312'])).toEqual([]);
});

test.each([
  'His reg ABC-123 was noted.',
  'her reg is abc-123',
  'Vehicle registration no. ABC-123',
  'The registration of the car is ABC 123.',
  'reg plate KL 1234',
])('a plate of an old shape is found beside a word for it: "%s"', (text) => {
  expect(sortsIn(text)).toEqual(['vehicle registration']);
});
