import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleaned } from '../../src/files/artefacts/cleaned.ts';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';
import { type Case, corpus } from './corpus.ts';
import { measuredPage } from './measured-page.ts';

let cases: Case[] = [];
beforeAll(async () => {
  cases = await corpus();
});

const bytesOf = ({ clean }: Case): Buffer => Buffer.from('bytes' in clean ? clean.bytes : []);
const cleanable = (): Case[] => cases.filter(({ name }) => !name.startsWith('cannot'));
const named = (type: RegExp): Case[] => cleanable().filter(({ name }) => type.test(name));

describe('a corpus of files with traces', () => {
  it('holds at least 60 files, half of them made by programs that nothing was tuned on', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ half }) => half === 'apart').length * 2).toBeGreaterThanOrEqual(
      cases.filter(({ half }) => half !== 'made').length - 2,
    );
  });

  it('plants words in each file that can bear any', () => {
    const bare = cleanable().filter(({ planted }) => planted.length === 0);
    expect(bare.map(({ name }) => name)).toEqual(['plain.csv', 'plain.vtt']);
  });

  it('keeps none of the planted words', () => {
    expect(cases.filter(({ left }) => left.length > 0).map(({ name, left }) => `${name}: ${left}`)).toEqual(
      [],
    );
  });

  it('refuses with a sentence just what cannot be cleaned', () => {
    for (const { name, clean } of cases) expect('cannot' in clean, name).toBe(name.startsWith('cannot'));
    for (const { clean } of cases) if ('cannot' in clean) expect(clean.cannot).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('says what was taken out of each file that bore something', () => {
    const silent = cleanable().filter(
      ({ planted, clean }) => planted.length > 0 && 'removed' in clean && clean.removed.length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('leaves a clean file as it is', async () => {
    for (const one of cleanable()) {
      const again = await cleaned(bytesOf(one), one.name);
      expect('bytes' in again && Buffer.from(again.bytes).equals(bytesOf(one)), one.name).toBe(true);
      expect(again, one.name).toHaveProperty('removed', []);
    }
  });

  it('gives the same bytes for the same bytes', async () => {
    for (const one of cleanable()) {
      const twin = await cleaned(Uint8Array.from(one.bytes), one.name);
      expect('bytes' in twin && Buffer.from(twin.bytes).equals(bytesOf(one)), one.name).toBe(true);
    }
  });

  it('shows the same picture, upright', async () => {
    for (const one of named(/\.(jpe?g|png|webp|gif|tiff?|avif)$/)) {
      const before = await dots(one.bytes);
      const after = await dots(bytesOf(one));
      expect(after.length, one.name).toBe(before.length);
      expect(distance(before, after), one.name).toBeLessThan(/turned|avif/.test(one.name) ? 4 : 0.01);
      const { exif, xmp, iptc, orientation = 1 } = await sharp(bytesOf(one)).metadata();
      expect([exif, xmp, iptc, orientation], one.name).toEqual([undefined, undefined, undefined, 1]);
    }
  });

  it('plays the same sound: what is left of a recording is a piece of it', () => {
    for (const one of named(/\.(mp3|aac|wav|flac)$/).filter(({ half }) => half !== 'made')) {
      const clean = bytesOf(one);
      expect(one.bytes.includes(clean.subarray(-Math.floor(clean.length / 2))), one.name).toBe(true);
    }
    for (const one of named(/\.(mp4|m4a|mov|webm|mkv|ogg)$/).filter(({ half }) => half !== 'made'))
      expect(bytesOf(one).length, one.name).toBe(one.bytes.length);
  });

  it('shows the same words in a document, a table or a drawing', async () => {
    for (const one of named(/\.(pdf|docx|xlsx|pptx|od.|csv|vtt)$/)) {
      const words = (await wordsIn(bytesOf(one), one.name)).map((each) => each.words).join('\n');
      expect(words, one.name).toContain('Visible words stay.');
      expect(words, one.name).not.toContain('CANARY');
      if (/libreoffice|docx|pdf-lib|reportlab/.test(one.name))
        expect(words, one.name).toMatch(/Second page|words|comment|Page/);
    }
  });

  it('is measured in the docs as it is here', async () => {
    await expect(measuredPage(cases)).toMatchFileSnapshot(
      join(import.meta.dirname, '../../docs/artefacts.md'),
    );
  });
});

const dots = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes, { animated: true, failOn: 'none' }).autoOrient().raw().toBuffer();

const distance = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
