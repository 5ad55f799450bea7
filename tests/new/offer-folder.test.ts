import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { offerFolder } from '../../scripts/new/offer-folder.ts';
import { runNew } from './run-new.ts';
import { scriptedAsker } from './scripted-asker.ts';

const above = mkdtempSync(join(tmpdir(), 'begun-'));
afterAll(() => rmSync(above, { recursive: true, force: true }));

describe('a portfolio in a folder that is not there yet', () => {
  it('is offered to be begun, with the folders above it', async () => {
    const folder = join(above, 'a/b/mine');
    const { ask, asked } = scriptedAsker({ 'There is no folder': true });
    await offerFolder(folder, true, ask);
    expect(asked[0]?.ask).toContain(folder);
    expect(existsSync(join(folder, 'content'))).toBe(true);
  });

  it('is not made where nobody wants it', async () => {
    const folder = join(above, 'unwanted');
    const { ask } = scriptedAsker({ 'There is no folder': false });
    await expect(offerFolder(folder, true, ask)).rejects.toThrow('No folder was made');
    expect(existsSync(folder)).toBe(false);
  });

  it('is begun with the people, and any other record says so', async () => {
    const { status, stderr } = await runNew(join(above, 'other'), ['observation']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run new people portfolio=')]);
    expect(existsSync(join(above, 'other'))).toBe(false);
  });

  it('begins in an empty folder as well', async () => {
    const { ask } = scriptedAsker({ 'There is no portfolio': true });
    await offerFolder(above, true, ask);
    expect(existsSync(join(above, 'content'))).toBe(true);
  });
});
