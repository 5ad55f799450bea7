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

  const mail = 'jo.bloggs@example.com';
  it.each<[string, string, string]>([
    ['the words of a page', 'a.html', `<p>Ask ${mail}</p>`],
    ['the title of a page', 'a.html', `<title>Ask ${mail}</title><p>Ask.</p>`],
    ['an attribute', 'a.html', `<p title="Ask ${mail}">Ask.</p>`],
    ['an address some folders up', 'a/b.html', `<a href="../../ask/${mail}.html">Ask.</a>`],
    ['the part of a page that an address names', 'a/b.html', `<a href="../ask.html#${mail}">Ask.</a>`],
    ['a comment', 'a.html', `<p>Ask.</p><!-- ${mail} -->`],
    ['a text of a drawing on a page', 'a.html', `<svg><text>Ask ${mail}</text></svg>`],
    ['a drawing', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><text>Ask ${mail}</text></svg>`],
    ['JSON', 'a.json', JSON.stringify({ ask: [mail] })],
    ['a cell', 'a.csv', `who,ask\nSomebody,${mail}\n`],
    ['the name of a file', `ask/${mail}.txt`, 'Nothing.'],
  ])('finds an address in %s, after the same files without it', async (_, file, content) => {
    const clean = { [`0/${file.replaceAll(mail, 'here')}`]: content.replaceAll(mail, 'here') };
    const found = await look({ ...clean, [file]: content });
    expect(found.map((one) => [one.file, one.sort])).toEqual([[file, 'email address']]);
  });

  it('reads the same row under each heading, and tells it in every file', async () => {
    const [parts, names] = ['Grace,14,Holloway\n', 'Grace,Holloway\n'];
    const found = await look({
      'a.csv': `street,town\n${names}`,
      'b.csv': `first name,surname\n${names}`,
      'c.csv': `street,day,town\n${parts}`,
      'd.csv': `street,day,town\n${parts}`,
    });
    expect(found.map(({ file, sort }) => [file, sort])).toEqual([
      ['b.csv', 'name'],
      ['c.csv', 'name'],
      ['d.csv', 'name'],
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
