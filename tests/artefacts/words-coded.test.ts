import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsIn } from '#files/artefacts/words-in.ts';

const readsOf = async (text: string, name = 'mail.txt') => {
  const all = await wordsIn(Buffer.from(text), name);
  return all.find(({ unsearched }) => unsearched)?.unread;
};
const pdf = Buffer.from(`%PDF-1.7\n${'1 0 obj\n<< /Type /Catalog >>\nendobj\n'.repeat(4)}`);
const mail = `See below.\n\n${pdf.toString('base64').replace(/.{60}/g, '$&\n')}\n`;

test.each([
  ['a PDF', mail],
  ['a PDF', `Note\n${pdf.toString('hex')}`],
  ['a packed file', `Note ${gzipSync('A note of the day. '.repeat(9) + Math.PI).toString('base64')}`],
])('a text that holds %s in code says that nobody has looked into that', async (what, text) => {
  expect(await readsOf(text)).toMatch(new RegExp(`^It holds ${what} in code`));
  expect(await readsOf(`Note,x\n"${text}",y\n`, 'mail.csv')).toMatch(new RegExp(`^It holds ${what} in code`));
});

test('base64 that ends within a letter at each line is read as a whole', async () => {
  const code = Buffer.from('Some notes of the day. '.repeat(4)).toString('base64').replace(/.{50}/g, '$&\n');
  const all = await wordsIn(Buffer.from(`Mail\n${code}\nend`), 'mail.txt');
  expect(all.map(({ where, words }) => [where, words])).toContainEqual(['from line 2', code.trim()]);
});

test('a long word, a key or a row of letters is no file', async () => {
  expect(await readsOf(`${'abcdefghij'.repeat(20)} ${'9f86d081'.repeat(12)}`)).toBeUndefined();
});
