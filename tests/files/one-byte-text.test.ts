import { expect, test } from 'vitest';
import { textOfBytes } from '#files/disk/text-of-bytes.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each<[string, string, string, string]>([
  ['Windows', 'Caf\xe9 Zo\xeb, \xa35, don\x92t', 'windows-1252', 'Café Zoë, £5, don’t'],
  ['Windows', 'Se\xe1n \xd3 Briain', 'windows-1252', 'Seán Ó Briain'],
  ['Windows', '10 \x80 at 30\xb0', 'windows-1252', '10 € at 30°'],
  ['an old Mac', 'Caf\x8e Zo\x91, don\xd5t', 'macintosh', 'Café Zoë, don’t'],
  ['an old Mac', 'Ren\x8ee M\x9fller', 'macintosh', 'Renée Müller'],
  ['DOS', 'Caf\x82 Zo\x89, \x9c5', 'cp850', 'Café Zoë, £5'],
  ['DOS', 'Jos\x82 Mu\xa4oz', 'cp850', 'José Muñoz'],
])('a text that %s saved is read letter by letter as it was written: %j', (_who, saved, writing, text) => {
  expect(textOfBytes(bytes(saved))).toEqual({ writing, text });
});

test.each(['fa\x8dade', 'No\x91l', 'J\x81rgen'])(
  'where two codes are as likely, none is taken: %j',
  (saved) => {
    expect(textOfBytes(bytes(saved))).toEqual({
      writing: 'no text',
      is: expect.stringContaining('which one cannot be told'),
    });
  },
);

test('bytes that no code makes text of are none', () => {
  expect(textOfBytes(bytes('\xff\x01\x02\xfe')).writing).toBe('no text');
});
