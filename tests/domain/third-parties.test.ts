import { expect, test } from 'vitest';
import { tracesIn } from '#domain/third-parties.ts';

const known = new Set(['Adeyemi', 'Foley']);
const sorts = (text: string) => tracesIn(text, known).map(({ sort, words }) => `${sort}: ${words}`);

test.each([
  ['Mrs Smith rang twice', 'name: Mrs Smith'],
  ['a letter to Mr. J. O’Neill', 'name: Mr. J. O’Neill'],
  ['asked Dr Patel-Jones', 'name: Dr Patel-Jones'],
  ['I asked Doctor Smith', 'name: Doctor Smith'],
  ['for Sir John Hall', 'name: Sir John Hall'],
  ['rang mrs Smith back', 'name: mrs Smith'],
  ['MR Jones was out', 'name: MR Jones'],
  ['07700 900123', 'telephone number: 07700 900123'],
  ['on +44 7700 900 123 now', 'telephone number: +44 7700 900 123'],
  ['call 0161 496 0123.', 'telephone number: 0161 496 0123'],
  ['020-7946-0123', 'telephone number: 020-7946-0123'],
  ['write to kay.o@example.co.uk', 'email address: kay.o@example.co.uk'],
  ['lives at M1 1AE', 'postcode: M1 1AE'],
  ['parcel for SW1A2AA', 'postcode: SW1A2AA'],
])('%s', (text, trace) => {
  expect(sorts(text)).toEqual([trace]);
});

test.each([
  'Unit K/506/2172 and unit A/502/8600',
  'ocr-41/4.10, cg-312/1.4 and E014 with D007',
  'on 2026-03-14 at 14:05, after 02:10 minutes',
  'Ms Adeyemi and Mr Foley agreed',
  'our own lines 0345 600 0723 and 0800 123 4567',
  '8,600 contacts a quarter, 12 of 20 in 3 weeks',
  'Miss the bus and you wait; Dr is short for doctor',
  'Yes Sir I will; Dear Sir Madam; Sir Thank you; the Doctor Who is on call',
  'I miss Monday and the doctor Smith & Co sells; dr colleague',
  'Colleague A on channel 4, scorecard 2, form B14',
])('nobody is named in: %s', (text) => {
  expect(sorts(text)).toEqual([]);
});
