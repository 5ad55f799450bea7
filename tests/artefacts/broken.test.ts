import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cleaned } from '../../src/files/artefacts/cleaned.ts';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';

const folder = join(import.meta.dirname, 'corpus');
const files = ['known', 'apart'].flatMap((half) =>
  readdirSync(join(folder, half)).map((name) => ({ name, bytes: readFileSync(join(folder, half, name)) })),
);

describe('a file that is broken or made to do harm', () => {
  it('is cut off anywhere, and is cleaned or refused with a sentence', async () => {
    for (const { name, bytes } of files)
      for (const part of [0, 1, 20, Math.floor(bytes.length / 3), bytes.length - 5]) {
        const clean = await cleaned(bytes.subarray(0, part), name);
        expect('cannot' in clean ? clean.cannot : '.', `${name} cut at ${part}`).toMatch(/\.$/);
        expect(Array.isArray(await wordsIn(bytes.subarray(0, part), name)), name).toBe(true);
      }
  });

  it('is changed at a few places, and what comes of it is clean', async () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % below;
    };
    for (const { name, bytes } of files) {
      const spoilt = Buffer.from(bytes);
      for (let place = 0; place < 6; place += 1) spoilt[next(spoilt.length)] = next(256);
      const clean = await cleaned(spoilt, name);
      if ('bytes' in clean) expect(await cleaned(clean.bytes, name), name).toMatchObject({ removed: [] });
    }
  });

  it('ends with the beginning of a tag', async () => {
    const mp3 = files.find(({ name }) => name === 'ffmpeg-id3v2.mp3')?.bytes as Buffer;
    expect(await cleaned(Buffer.concat([mp3, Buffer.from('ID3')]), 'a.mp3')).toHaveProperty('removed');
  });

  it('a Word file under the name of an Excel file is said to be none', async () => {
    const source = files.find(({ name }) => name.endsWith('.docx'))?.bytes as Buffer;
    expect(await cleaned(source, 'a.xlsx')).toEqual({
      cannot: 'It is not an Excel workbook, as its name says; give it the ending of what it is.',
    });
  });

  it('says that it unpacks to more than is read', async () => {
    const bomb = Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(10) }));
    bomb.writeUInt32LE(310_000_000, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    const clean = await cleaned(bomb, 'a.docx');
    expect('cannot' in clean && clean.cannot).toMatch(/unpacks to more/);
  });

  it.each([
    ['never closed', '<w:document><w:p>'],
    ['closed by another', '<w:document><w:p></w:r></w:document>'],
    ['with nothing in it', ''],
    ['nested without end', '<a>'.repeat(200_000) + '</a>'.repeat(200_000)],
  ])('is a Word file whose text is %s, and is not published', async (_what, xml) => {
    const source = files.find(({ name }) => name.endsWith('.docx'))?.bytes as Buffer;
    const parts = { ...unzipSync(source), 'word/document.xml': Buffer.from(xml) };
    expect(await cleaned(Buffer.from(zipSync(parts)), 'a.docx')).toMatchObject({
      cannot: expect.stringMatching(/damaged inside/),
    });
  });

  it.each([
    ['lead in a circle', '2 0 R', ''],
    ['are not there', '9 0 R', ''],
    ['show what is not there', '3 0 R', '3 0 obj<</Type/Page/Parent 2 0 R/Contents 8 0 R>>endobj\n'],
  ])('is a PDF whose pages %s, and is not published', async (_what, kid, page) => {
    const pages = `2 0 obj<</Type/Pages/Kids[${kid}]/Count 1>>endobj\n`;
    const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${pages}${page}trailer<</Root 1 0 R>>\n%%EOF`;
    expect(await cleaned(Buffer.from(pdf), 'a.pdf')).toMatchObject({
      cannot: expect.stringMatching(/cut off or damaged/),
    });
  });

  it('says that it unpacks to less than it does', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(5_000_000) }));
    bomb.writeUInt32LE(10, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    expect(await cleaned(bomb, 'a.docx')).toHaveProperty('cannot');
  });
});
