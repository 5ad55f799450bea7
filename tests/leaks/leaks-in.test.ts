import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Knowledge, nothingKnown } from '#leaks/leak.ts';
import { leakFinder, leaksIn } from '#leaks/leaks-in.ts';

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

test('the letter of a number is no initial of the name after it', () => {
  expect(found('E002-kay-checks-calls.mdx')).toEqual(['name: kay']);
  expect(found('e-featherstone-form.pdf')).toEqual(['name: e-featherstone']);
});

test('a SHA-256 is nobody’s, whatever its digits spell', () => {
  const hashes = Array.from({ length: 400 }, (_, at) => hash('sha256', String(at)));
  const written = hashes.flatMap((one) => [
    `form.pdf, SHA-256 ${one}`,
    `${one.slice(0, 16)}…`,
    `scan-of-the-form~~${one.slice(0, 16)}.pdf`,
    `#a-scan-of-the-form_${one.slice(0, 8)}-row-4`,
  ]);
  expect(written.flatMap(found)).toEqual([]);
  const inBytes = Buffer.from('Raj Mehta came in, and so did the whole team').toString('hex');
  expect(found(`${inBytes.slice(0, 64)}`)).not.toEqual([]);
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

const registered = {
  names: ['Deborah Marshall', 'Debs', "Niamh O'Connor", 'John Baker', 'Ann Other'],
  numbers: ['07700 900123'],
  addresses: ['12 Hill Rise, Leeds'],
};

test.each([
  ...['DMarshall', 'marshalld', 'd.marshall', 'D Marshall', 'Marshall, D', 'Mrs Marshall', 'the Marshalls'],
  ...['ScreenshotDeborahMarshall.png', 'DeborahCall.mp3', 'the two Deborahs', 'D e b o r a h', 'DEBS'],
  ...['D<b>e</b>borah', 'De**b**orah', 'De*b*orah', 'D&#101;borah', 'Deb\u200borah', 'Dеborah'],
  ...['oconnor', 'O Connor', 'O’Connor', 'Mr Baker', 'MR. BAKER', 'baker, john'],
  ...['7700900123', '07700 <b>900</b> 123', '07700_900_123', '07700<br>900123', '+44 7700 900 123'],
  ...['12 hill rise', '12, Hill Rise, Leeds'],
])('somebody of the private register is found in the form "%s", and no answer settles it', (text) => {
  const leaks = leaksIn(text, { ...nothingKnown, register: [registered] });
  expect(leaks.map(({ answerable }) => answerable)).toEqual([false]);
});

test('a name whose words joined are a word of the language does not make that word a secret', () => {
  expect(leaksIn('another baker', { ...nothingKnown, register: [registered] })).toEqual([]);
});

test.each([
  ['De**b**bie rang', 'name: De**b**bie'],
  ['D<em>e</em>bbie rang', 'name: D<em>e</em>bbie'],
  ['on ٠٧٧٠٠ ٩٠٠١٢٣', 'telephone number: ٠٧٧٠٠ ٩٠٠١٢٣'],
  ['🅳🅴🅱🅱🅸🅴 rang', 'name: 🅳🅴🅱🅱🅸🅴'],
  ['card 4242_4242_4242_4242.png', 'card number: 4242_4242_4242_4242'],
  ['QQ\n12 34 56 C', 'National Insurance number: QQ\n12 34 56 C'],
  ['Q Q 1 2 3 4 5 6 C', 'National Insurance number: Q Q 1 2 3 4 5 6 C'],
  ['GB29 NWBK 6016\n1331 9268 19', 'IBAN: GB29 NWBK 6016\n1331 9268 19'],
])('marks, other alphabets and line breaks hide nothing: "%s"', (text, leak) => {
  expect(found(text)).toEqual([leak]);
});

test('a day after short letters is no National Insurance number, which nobody could answer', () => {
  expect(found('Met HR 12-03-26 a day late, PC 14/11/25 a.m.')).toEqual([]);
});

test('no answer settles National Insurance, card and bank numbers', () => {
  const texts = ['QQ123456C', '4242424242424242', 'sort code 12-34-56', 'GB82WEST12345698765432'];
  expect(texts.flatMap((text) => leaksIn(text, nothingKnown)).map(({ answerable }) => answerable)).toEqual(
    texts.map(() => false),
  );
});

test('a text of one thing a hundred thousand times over is searched as fast as any other', () => {
  const often = [
    'a-',
    'A. ',
    '0 ',
    '1-',
    'a@a.',
    'mr and ',
    'Grace and ',
    '&#64;',
    'a at ',
    '12-34-56 ',
    '| 1 ',
    '- 1\n',
    '1   ',
    'A',
    '+44',
    'D for Dog, ',
    'one ',
  ];
  for (const words of often) expect(leaksIn(words.repeat(100_000 / words.length), knowledge)).toBeDefined();
});

test.each([
  ['Normal\nJohn_Featherstone_complaint\nHeading 1', 'John_Featherstone'],
  ['Table Grid\nDebbieOkonkwo\n_Toc1204', 'DebbieOkonkwo'],
])('where names of styles and bookmarks stand line by line, a whole name is found: %j', (text, name) => {
  const leaks = leakFinder(knowledge)(text, 'apart');
  expect(leaks.map(({ from, to }) => text.slice(from, to))).toEqual([name]);
});

test('names of styles, fonts and programs are nobody’s', () => {
  const names =
    'Normal (Web)\nLight Shading Accent 1\nTimes New Roman\nFranklin Gothic Book\nGill Sans MT\nLucida Sans\nBradley Hand\nCooper Black\nDavid Libre\nMicrosoft Office Word\nIntense Quote\nSam Okafor\nOfficeTheme\nBalloonText\nAdobe Acrobat\nMyriadPro\nMinionPro\nHelveticaNeue\nRobotoMono\nLiberationSans';
  expect(leakFinder(knowledge)(names, 'apart')).toEqual([]);
});
