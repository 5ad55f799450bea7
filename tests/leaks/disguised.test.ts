import { describe, expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const register = ['Deborah Quill', 'Jo Patel', 'Allison Hall', 'Wojciech'].map((name) => ({
  names: [name],
  numbers: [],
  addresses: [],
}));
const find = leakFinder({ ...nothingKnown, register });
const sure = (text: string) =>
  find(text)
    .filter(({ answerable }) => !answerable)
    .map(({ from, to }) => text.slice(from, to));

describe('a registered name in a disguise that anybody can undo is found', () => {
  test.each([
    'lliuQ harobeD',
    'harobeD lliuQ',
    'lliuq-harobed.jpg',
    'harobed',
    'hceicjow',
    'oJ letaP',
    'Qrobenu Dhvyy',
    'qrobenu',
    'Efcpsbi Rvjmm',
    'Gherudk Txloo',
    'Wvylizs Jfroo',
    'D/e/b/o/r/a/h',
    'D e b o r a h',
    'd_e_b_o_r_a_h',
    'D, e, b, o, r, a, h',
    'Deb.orah',
    'Deb(orah) Q(uill)',
    'De borah Qui ll',
    'Debor@h Qu1ll',
    'Deeborahh Quilll',
    'Dbrh Qll',
    'Eborahday Illquay',
    'llᴉnb ɥɐɹoqǝp',
    '⠙⠑⠃⠕⠗⠁⠓ ⠟⠥⠊⠇⠇',
    'Delta Echo Bravo Oscar Romeo Alpha Hotel',
    '-.. . -... --- .-. .- .... / --.- ..- .. .-.. .-..',
    '4-5-2-15-18-1-8',
    '68-101-98-111-114-97-104',
    'Deborah | 14 | Quill',
  ])('%s', (words) => {
    expect(sure(`It was ${words} who said so.`)).toHaveLength(1);
  });
});

test.each([
  'All is on hold, and all is on the board.',
  'The hall had all of them.',
  'Scores: 4, 3, 5, 4, 4, 2, 5, 3, 12, 4, 5.',
  '- one\n- two\n\n---\n\n... and so on - - -',
  'Alpha, Bravo and Charlie are our three teams.',
])('what is nobody is let be: "%s"', (words) => {
  expect(sure(words)).toEqual([]);
});

describe('an address of mail in decimal codes is found', () => {
  const codes = Array.from('jo@example.com', (sign) => sign.charCodeAt(0));
  test.each([' ', ', ', ',', '-', '.', '/', ' - ', '|', '\n', ';', ':', '_', '\\', ').chr('])(
    'with "%s" between',
    (between) => {
      const text = `Write to ${codes.join(between)} today.`;
      expect(leakFinder(nothingKnown)(text).map(({ sort }) => sort)).toContain('email address');
    },
  );
});

describe('the number of a registration is found', () => {
  test.each([
    'Registration number 7654321',
    'registered with the awarding body as 7654321',
    'NMC PIN 19B0456E',
    'HCPC reg PA12345',
  ])('%s', (text) => {
    expect(leakFinder(nothingKnown)(text).map(({ sort }) => sort)).toEqual(['account or order number']);
  });

  test('and ten digits that are none are let be', () => {
    expect(leakFinder(nothingKnown)('The learner wrote 1000000044 words in all years.')).toEqual([]);
  });
});
