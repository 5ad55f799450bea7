import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { leaksInSite } from '#files/gate/leaks-in-site.ts';
import { foldedWords } from '#files/gate/settled-words.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const folders: string[] = [];

const siteOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const quill = { names: ['Deborah Quill'], numbers: [], addresses: [] };
const find = leakFinder({ ...nothingKnown, register: [quill] });
const look = (files: Readonly<Record<string, string | Uint8Array>>, settled: string[] = []) =>
  leaksInSite(siteOf(files), { find, settled: new Set(settled.map(foldedWords)), own: new Set() });

describe('the gate before a site is put in place', () => {
  it('lets a clean site through', async () => {
    expect(
      await look({ 'index.html': '<p>The caller rang a second time.</p>', 'robots.txt': 'User-agent: *' }),
    ).toEqual([]);
  });

  it('finds an address in the words of a page, in what stands for a picture, and in an attribute', async () => {
    const files = {
      'a.html': '<p>Write to jo.bloggs<b>@example.com</b></p>',
      'b.html': '<img alt="Badge with 07700 900123" src="x.png">',
      'c.html': '<a href="mailto:jo.bloggs@example.com">Write</a>',
    };
    expect(await look(files)).toEqual([
      { file: 'a.html', where: undefined, sort: 'email address' },
      { file: 'b.html', where: undefined, sort: 'telephone number' },
      { file: 'c.html', where: undefined, sort: 'email address' },
    ]);
  });

  it('finds somebody of the private register in every kind of file, and never says who', async () => {
    const words = 'as Deborah  Quill said';
    const files = {
      'page.html': `<p>${words}</p>`,
      'artefacts/E001/deborah-quill.txt': 'nothing',
      'artefacts/E002/rows.csv': `day,words\n1,${words}\n`,
      'pagefind/fragment/en_1.pf_fragment': gzipSync(`pagefind_dcd{"content":"${words}"}`),
    };
    const found = await look(files);
    expect(found.map(({ file }) => file)).toEqual([
      'artefacts/E001/deborah-quill.txt',
      'artefacts/E002/rows.csv',
      'page.html',
      'pagefind/fragment/en_1.pf_fragment',
    ]);
    expect(JSON.stringify(found.map(({ sort, where }) => ({ sort, where })))).not.toMatch(/quill/i);
  });

  it('takes figures beside each other in a table for no number, and finds one with a part in each cell', async () => {
    const share =
      'from,period,version,n,at_standard,share,lower_95\n2024-09-01,2024-09,2,7,6,0.8571,0.4869\n';
    const parts = 'part,code,number\nfirst,07700,900123\n';
    const found = await look({ 'monitoring/data/calls.csv': share, 'artefacts/E002/rows.csv': parts });
    expect(found.map(({ file, sort }) => [file, sort])).toEqual([
      ['artefacts/E002/rows.csv', 'telephone number'],
    ]);
  });

  it('lets stand what an answer settled, and never a name of the private register', async () => {
    const page = { 'a.html': '<p>Ring 07700 900123, says Deborah Quill.</p>' };
    expect(await look(page, ['07700 900123', 'Deborah Quill'])).toEqual([
      { file: 'a.html', where: undefined, sort: 'name in the private register' },
    ]);
  });
});
