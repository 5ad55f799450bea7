import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
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

  it('says that it unpacks to more than is read', async () => {
    const bomb = Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(10) }));
    bomb.writeUInt32LE(310_000_000, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    const clean = await cleaned(bomb, 'a.docx');
    expect('cannot' in clean && clean.cannot).toMatch(/unpacks to more/);
  });

  it('says that it unpacks to less than it does', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(5_000_000) }));
    bomb.writeUInt32LE(10, bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    expect(await cleaned(bomb, 'a.docx')).toHaveProperty('cannot');
  });
});
