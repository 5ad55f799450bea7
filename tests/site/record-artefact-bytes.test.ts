import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { artefactBytes } from '#files/artefact-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'artefact-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A photo 40 wide and 20 high as a phone held upright would save it: turned, and with a name and a place. */
const photo = async (name: string, format: 'jpeg' | 'png' | 'webp'): Promise<string> => {
  const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: '#b98a55' } });
  const exif = { IFD0: { Artist: 'A PRIVATE NAME', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } };
  const path = join(folder, name);
  writeFileSync(
    path,
    await plain.withExif(exif).withMetadata({ orientation: 6 }).toFormat(format).toBuffer(),
  );
  return path;
};

describe('an artefact as it is published', () => {
  it.each([
    ['a.jpg', 'jpeg'],
    ['a.PNG', 'png'],
    ['a.webp', 'webp'],
  ] as const)('holds nothing that a camera wrote into %s, and stands upright', async (name, format) => {
    const path = await photo(name, format);
    expect((await sharp(path).metadata()).orientation).toBe(6);
    const seen = await sharp(await artefactBytes(path)).metadata();
    expect(seen).toMatchObject({ width: 20, height: 40, format });
    expect(seen.exif).toBeUndefined();
    expect(seen.orientation).toBeUndefined();
  });

  it('is the same each time', async () => {
    const path = await photo('b.jpg', 'jpeg');
    expect(await artefactBytes(path)).toEqual(await artefactBytes(path));
  });

  it('stays as it is where it is no picture', async () => {
    const path = join(folder, 'log.csv');
    writeFileSync(path, 'row\r\n1\r\n');
    expect(new TextDecoder().decode(await artefactBytes(path))).toBe('row\r\n1\r\n');
  });
});
