import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { publishedForm } from '#files/artefacts/published-form.ts';

/** A photo 40 wide and 20 high as a phone held upright would save it: turned, and with a name and a place. */
const photo = (format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> => {
  const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: '#b98a55' } });
  const exif = { IFD0: { Artist: 'A PRIVATE NAME', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } };
  return plain.withExif(exif).withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
};

const published = async (bytes: Uint8Array, name: string): Promise<Uint8Array> => {
  const form = await publishedForm(bytes, name);
  if ('cannot' in form) throw new Error(form.cannot.message);
  return form.bytes;
};

describe('an artefact as it is published', () => {
  it.each([
    ['a.jpg', 'jpeg'],
    ['a.PNG', 'png'],
    ['a.webp', 'webp'],
  ] as const)('holds nothing that a camera wrote into %s, and stands upright', async (name, format) => {
    const bytes = await photo(format);
    expect((await sharp(bytes).metadata()).orientation).toBe(6);
    const clean = await published(bytes, name);
    expect(Buffer.from(clean).includes('PRIVATE')).toBe(false);
    const seen = await sharp(clean).metadata();
    expect(seen).toMatchObject({ width: 20, height: 40, format });
    expect(seen.exif).toBeUndefined();
    expect(seen.orientation).toBeUndefined();
  });

  it('is the same each time', async () => {
    const bytes = await photo('jpeg');
    expect(await published(bytes, 'b.jpg')).toEqual(await published(bytes, 'b.jpg'));
  });

  it.each([
    ['a table in UTF-8', Buffer.from('row\r\ncafé\r\n'), 'row\r\ncafé\r\n'],
    ['a table of old Excel', Buffer.from('row\r\ncaf\u00e9\r\n', 'latin1'), '\uFEFFrow\r\ncafé\r\n'],
    ['a table in UTF-16', Buffer.from('\uFEFFrow\r\ncafé\r\n', 'utf16le'), '\uFEFFrow\r\ncafé\r\n'],
  ])('is text that a browser reads right: %s', async (_what, bytes, words) => {
    const form = await publishedForm(new Uint8Array(bytes), 'log.csv');
    expect(form).toMatchObject({ words: 'row\r\ncafé\r\n' });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await published(bytes, 'log.csv'))).toBe(
      words,
    );
  });
});
