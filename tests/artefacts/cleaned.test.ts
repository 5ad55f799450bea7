import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleaned } from '../../src/files/artefacts/cleaned.ts';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 4, channels: 3, background: '#a63' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Secretary' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .toBuffer();

describe('a file as it is published', () => {
  it('loses author and place, and says so', async () => {
    const clean = await cleaned(await photo(), 'a.JPG');
    expect(clean).toMatchObject({ removed: ['the author', 'where it was taken'] });
  });

  it('is refused with a sentence where its type is not known', async () => {
    expect(await cleaned(Buffer.from('x'), 'a.xyz')).toHaveProperty('cannot');
    expect(await cleaned(Buffer.from('x'), 'a.jpg')).toEqual({
      cannot: 'It is not a JPEG picture, whatever its name says.',
    });
  });

  it('tells its words before it is cleaned, and none after', async () => {
    const before = await photo();
    expect((await wordsIn(before, 'a.jpg')).map(({ words }) => words)).toContain('Secretary');
    const clean = await cleaned(before, 'a.jpg');
    expect('bytes' in clean && (await wordsIn(clean.bytes, 'a.jpg'))).toEqual([]);
  });
});
