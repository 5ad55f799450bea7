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
    's63@C29 "F:==',
    'IRSWE33SMFUCAULVNFWGY===',
    'irswe33smfucaulvnfwgy',
    '==AbslWdRBCahJ3biVGR',
    'Deb*rah Qu*ll',
    'De**rah Q_ill',
    'Deborh Qill',
    'D*e*b*o*r*a*h Q*u*i*l*l',
    'D for Delta, E for Echo, B for Bravo, O for Oscar, R for Romeo, A for Alpha and H for Hotel',
    'D as in dog E as in egg B as in ball O as in orange R as in rat A as in apple H as in hat',
    'dee ee bee oh ar ay aitch',
    '\u001b[1mDeb\u001b[31mor\u001b[0mah Quill',
    'Deborxx\b\bah Quill',
    'D\bDe\beb\bbo\bor\bra\bah\bh',
    '\uf044\uf065\uf062\uf06f\uf072\uf061\uf068',
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
  'Mark each line with * or _, as in *this* and _that_, and leave ** for totals.',
  'A for action, B for backlog and C for closed stand on the board.',
  'QUALITY2 MONITORING3 STANDARDS4 IMPROVEMENT5',
  'The debate about a quill was heard on the hill.',
])('what is nobody is let be: "%s"', (words) => {
  expect(sure(words)).toEqual([]);
});

const known = leakFinder({
  ...nothingKnown,
  register: [{ names: [], numbers: ['07700 900123', 'AB123456C'], addresses: ['12 Hill Rise, Leeds'] }],
});

describe('a number or an address of the private register is found however it is said', () => {
  test.each([
    'oh double seven double oh nine hundred one two three',
    '07seven00 nine00123',
    '0*7*7*0*0*9*0*0*1*2*3',
    'O77OO 9OOl23',
    'A B one two three four five six C',
    'twelve Hill Rise',
    'Hill Rise, number 12',
    '12 HillRise',
  ])('%s', (words) => {
    const leaks = known(`It was ${words} that was read out.`);
    expect(leaks.filter(({ answerable }) => !answerable)).toHaveLength(1);
  });
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
