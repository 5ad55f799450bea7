import { expect, test } from 'vitest';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const register = ['Siobhán Featherstonehaugh', 'Mark Brown'].map((name) => ({
  names: [name],
  numbers: [],
  addresses: [],
}));
const find = leakFinder({ ...nothingKnown, register });

const secrets = {
  'name in the private register': 'Mark Brown',
  'National Insurance number': 'QQ 12 34 56 C',
  'card number': '4539 1488 0343 6467',
  IBAN: 'GB33BUKB20201555555555',
  'bank account': 'sort code 12-34-56 account 12345678',
  'telephone number': '07700 900455',
  'email address': 'jo.bloggs@example.com',
} as const;

const each = (words: string, written: (byte: number) => string): string =>
  [...Buffer.from(words)].map(written).join('');
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

const codes: Record<string, (words: string) => string> = {
  'a data address': (words) => `data:text/plain;base64,${btoa(words)}`,
  'base64 in a sentence': (words) => `It said ${btoa(`The caller was ${words}, twice.`)} at the end.`,
  'base64 of UTF-16': (words) => Buffer.from(`Caller: ${words}`, 'utf16le').toString('base64'),
  'base64 of base64': (words) => btoa(btoa(`The caller was ${words} indeed`)),
  'base64 in the alphabet of addresses': (words) => Buffer.from(`??>> ${words} ~~`).toString('base64url'),
  'base64 in an address': (words) => `https://x.example/?of=${btoa(words)}&to=1`,
  'quoted-printable': (words) => each(words, (byte) => `=${hex(byte).toUpperCase()}`),
  'a heading of mail': (words) => `=?UTF-8?B?${btoa(words)}?=`,
  'percent signs twice': (words) => encodeURIComponent(encodeURIComponent(words)),
  'the percent signs of old addresses': (words) => each(words, (byte) => `%u00${hex(byte)}`),
  'references without their end': (words) => each(words, (byte) => `&#${byte}`),
  'references of references': (words) => each(words, (byte) => `&amp;#${byte};`),
  'the escapes of JSON': (words) => each(words, (byte) => `\\u00${hex(byte)}`),
  'the escapes of programs': (words) => each(words, (byte) => `\\x${hex(byte)}`),
  'the escapes of style sheets': (words) => each(words, (byte) => `\\${hex(byte)} `),
  'the escapes of rich text': (words) => each(words, (byte) => `\\'${hex(byte)}`),
  hexadecimal: (words) => Buffer.from(words).toString('hex'),
  bits: (words) => each(words, (byte) => `${byte.toString(2).padStart(8, '0')} `),
  'decimal numbers': (words) => [...Buffer.from(words)].join(' '),
};

const pairs = Object.entries(codes).flatMap(([code, write]) =>
  Object.entries(secrets)
    // The bytes of a telephone number or of an account could be any figures.
    .filter(([sort]) => code !== 'decimal numbers' || !/telephone|bank/.test(sort))
    .map(([sort, words]) => [sort, code, write(words)] as const),
);

test.each(pairs)('%s is found in %s', (sort, _, text) => {
  expect(find(text).map((leak) => leak.sort)).toContain(sort);
});

test('what is found in a code stands where the code stands', () => {
  const text = 'Sent to \\u004dark Brown today.';
  expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual(['\\u004dark Brown']);
  const packed = `Sent as ${btoa('to Mark Brown by hand')} today.`;
  expect(find(packed).map(({ from, to }) => packed.slice(from, to))).toEqual([btoa('to Mark Brown by hand')]);
});

test.each([
  'npm run check explain=data-protection-not-said',
  'Total=45, mean=20 and c=3D over the week',
  'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
  'Scores: 83 92 77 65 66 70 88 91 74',
  'C:\\temp\\data\\new\\report',
  'See https://example.org/a/b2F4c0RlZmdoaWprbG1ub3A/index?x=%20&y=1+2',
])('what only looks like a code is let be: "%s"', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  '<b class="x">Mark</b> <i style="y">Brown</i>',
  '<first>Mark</first><last>Brown</last>',
  'Mark <!-- a note --> Brown',
  '[Mark](https://example.org) [Brown](https://example.org)',
  'first: Mark\nlast: Brown',
  '{"last":"Brown","first":"Mark"}',
  'M a r k B r o w n',
  'M.a.r.k B.r.o.w.n',
  'M4rk Br0wn',
  'Mark "Brownie" Brown',
  'Mark James Brown',
  'Mark Browns call',
  'Mark\\Brown',
  'Feather-\nstonehaugh rang',
  '🇲🇦🇷🇰 🇧🇷🇴🇼🇳',
])('a name of the register is found among other signs, whatever is answered: "%s"', (text) => {
  const found = find(text).filter(({ sort }) => sort === 'name in the private register');
  expect(found.map(({ answerable }) => answerable)).toContain(false);
});

test('a row of the numbers of records is no code, whichever numbers follow each other', () => {
  const numbers = Array.from(
    { length: 400 },
    (_, index) => `${index % 7 === 6 ? 'D' : 'E'}${String(index + 1).padStart(3, '0')}`,
  );
  const rows = [2, 3, 5].flatMap((step) =>
    numbers.map((_, from) =>
      numbers
        .slice(from)
        .filter((_number, at) => at % step === 0)
        .slice(0, 8)
        .join(' '),
    ),
  );
  expect(rows.filter((row) => find(row).length > 0)).toEqual([]);
});
