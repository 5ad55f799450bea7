import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { leaksInFile } from '../../src/files/artefacts/leaks-in-file.ts';
import { publishedForm } from '../../src/files/artefacts/published-form.ts';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';
import { nothingKnown } from '../../src/leaks/leak.ts';
import { leakFinder } from '../../src/leaks/leaks-in.ts';
import { hiddenInOffice, hiddenInPaper, hiddenName, inUnnamedLetters } from './hidden.ts';

const find = leakFinder({ ...nothingKnown, register: [{ names: [hiddenName], numbers: [], addresses: [] }] });

/** What becomes of a file: where the name is found in what would be published, or why that is not published. */
const searched = async (bytes: Buffer, name: string) => {
  const form = await publishedForm(bytes, name);
  if ('cannot' in form) throw new Error(form.cannot.message);
  const { leaky } = await leaksInFile(find, form.bytes, name, false);
  const found = leaky.some(({ leaks }) => leaks.some(({ sort }) => sort === 'name in the private register'));
  return { found, published: Buffer.from(form.bytes).toString('latin1') };
};

describe('a name of the private register is found, or gone, where it stands in', () => {
  it.each(hiddenInOffice)('%s of an Office file', async (_, name, bytes) => {
    expect((await searched(bytes, name)).found).toBe(true);
  });

  it.each(hiddenInPaper)('%s of a PDF', async (_, bytes) => {
    const { found, published } = await searched(bytes, 'a.pdf');
    expect(found || !published.includes('Quillfeather')).toBe(true);
  });
});

const seen = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } });

/** A part of a PNG, with its length and its sum. */
const part = (name: string, data: Uint8Array): Buffer => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(name), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The same picture with something packed behind its last dot. */
const withBehind = (png: Buffer, behind: string): Buffer => {
  const at = png.indexOf('IDAT') - 4;
  const packed = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  const dots = deflateSync(Buffer.concat([inflateSync(packed), Buffer.from(behind)]));
  return Buffer.concat([png.subarray(0, at), part('IDAT', dots), part('IEND', Buffer.alloc(0))]);
};

describe('a name of the private register is found, or gone, among the bytes of a picture or a film', () => {
  it.each([false, true])('packed behind the last dot of a PNG, shown in passes: %s', async (progressive) => {
    const png = await seen(37, 21).png({ progressive }).toBuffer();
    const form = await publishedForm(withBehind(png, hiddenName), 'a.png');
    if ('cannot' in form) throw new Error(form.cannot.message);
    expect(await sharp(form.bytes).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
    const at = Buffer.from(form.bytes).indexOf('IDAT') + 4;
    expect(inflateSync(Buffer.from(form.bytes).subarray(at)).includes('Quillfeather')).toBe(false);
    expect(Buffer.from(((await publishedForm(png, 'a.png')) as { bytes: Uint8Array }).bytes)).toEqual(png);
  });

  it.each(['utf8', 'utf16le'] as const)('behind the frame of a GIF, in %s', async (writing) => {
    const gif = await seen(9, 9).gif().toBuffer();
    const words = Buffer.from(hiddenName, writing);
    const more = Buffer.concat([
      gif.subarray(0, -2),
      Buffer.from([words.length]),
      words,
      Buffer.from([0, 0x3b]),
    ]);
    expect((await searched(gif, 'a.gif')).found).toBe(false);
    expect((await searched(more, 'a.gif')).found).toBe(true);
  });

  it.each(['styp', 'sidx'])('in a part %s of a film', async (type) => {
    const film = readFileSync(join(import.meta.dirname, 'corpus/known/ffmpeg.mp4'));
    const words = Buffer.from(`    ${type}${hiddenName}`);
    words.writeUInt32BE(words.length);
    const { found, published } = await searched(Buffer.concat([film, words]), 'a.mp4');
    expect(found || !published.includes('Quillfeather')).toBe(true);
  });
});

it('a file with more words than can be searched is said to be one', async () => {
  const lines = Buffer.from(Array.from({ length: 200_001 }, (_, at) => `l${at}`).join('\n'));
  const last = (await wordsIn(lines, 'a.txt')).at(-1);
  expect(last).toMatchObject({ unread: expect.stringMatching(/more words/), unsearched: true });
});

it('words in a font whose letters have no names are said not to be searched', async () => {
  const { unsearched } = await leaksInFile(find, inUnnamedLetters, 'a.pdf', false);
  expect(unsearched).toContain('does not say which letters it draws');
});
