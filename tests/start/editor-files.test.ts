import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formsKept } from '../../scripts/server/editor/drafts.ts';
import { editorOf } from '../../scripts/server/editor/editor.ts';
import type { Editor } from '../../scripts/server/editor/editor-answers.ts';
import { safeName, stageFile } from '../../scripts/server/editor/staged-files.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
let editor: Editor;
beforeEach(() => {
  tiny = tinyPortfolio();
  editor = editorOf(tiny.root, () => '2026-03-20');
});
afterEach(() => tiny.remove());

const text = (words: string) => Buffer.from(`${words}\n`);
const stage = (name: string, words = name) => stageFile(tiny.root, { draft: 'one', name }, text(words));
const entry = (more: object = {}) => ({
  kind: 'product' as const,
  draft: 'one',
  data: {
    title: 'The board',
    on: '2026-02-01',
    what: 'Deadlines.',
    author: 'learner',
    attachments: [
      { file: 'a.txt', title: 'A' },
      { file: 'b.txt', title: 'B' },
    ],
    ...more,
  },
});
const products = () => readdirSync(join(tiny.root, 'content/products'));
const laid = (file: string) => readFileSync(join(tiny.root, 'evidence', file), 'utf8');

describe('the name of a file that is sent', () => {
  it.each(['CON.txt', 'nul.txt', 'Aux.pdf', 'com1.png', 'LPT¹.png'])(
    'is none that Windows keeps for a device: %s',
    (name) => expect(safeName(name)).toBe(`file-${name}`),
  );

  it.each(['字', '𠀀', 'x𠀀', 'e\u0301'])('fits on every disk, and is cut between letters: %s', (letter) => {
    const name = safeName(`${letter.repeat(300)}.jpeg`);
    expect(Buffer.byteLength(name)).toBeLessThan(250);
    expect(name.isWellFormed()).toBe(true);
  });

  it('differs from those that are there by more than capitals', async () => {
    expect(await stage('Scan.txt')).toBe('Scan.txt');
    expect(await stage('scan.TXT')).toBe('scan-2.txt');
    mkdirSync(join(tiny.root, 'evidence/E050'), { recursive: true });
    writeFileSync(join(tiny.root, 'evidence/E050/Form.txt'), 'a');
    expect(await stageFile(tiny.root, { draft: 'two', number: 'E050', name: 'form.txt' }, text('b'))).toBe(
      'form-2.txt',
    );
  });
});

describe('a record whose files cannot be laid into their folder', () => {
  it('is not written twice when it is saved again, changed or not, and then has its files', async () => {
    await stage('a.txt');
    await stage('b.txt');
    writeFileSync(join(tiny.root, 'evidence'), 'no folder');
    expect(() => editor.save(entry())).toThrow(
      /the files of E002\. The record itself is written.*Then save again/,
    );
    expect(() => editor.save(entry({ what: 'Others.' }))).toThrow(/The record itself is written/);
    rmSync(join(tiny.root, 'evidence'));
    expect(editor.save(entry({ what: 'Others.' }))).toMatchObject({ saved: 'E002' });
    expect(products()).toHaveLength(1);
    expect([laid('E002/a.txt'), laid('E002/b.txt')]).toEqual(['a.txt\n', 'b.txt\n']);
    expect(readFileSync(join(tiny.root, 'content/products', products()[0] ?? ''), 'utf8')).toContain(
      'Others.',
    );
  });

  it('is gone on with by a program that is started anew after it was ended in between', async () => {
    await stage('a.txt');
    await stage('b.txt');
    writeFileSync(join(tiny.root, 'evidence'), 'no folder');
    expect(() => editor.save(entry())).toThrow(/The record itself is written/);
    rmSync(join(tiny.root, 'evidence'));
    mkdirSync(join(tiny.root, 'evidence/E002'), { recursive: true });
    writeFileSync(join(tiny.root, 'evidence/E002/a.txt'), text('a.txt'));
    const again = editorOf(tiny.root, () => '2026-03-20');
    const kept = formsKept(tiny.root)[0]?.entry;
    expect(kept).toMatchObject({ number: 'E002', data: { title: 'The board' } });
    if (kept) expect(again.save(kept)).toMatchObject({ saved: 'E002' });
    expect([laid('E002/a.txt'), laid('E002/b.txt')]).toEqual(['a.txt\n', 'b.txt\n']);
  });
});

it('a record without files needs no folder of drafts', () => {
  symlinkSync('/nowhere', join(tiny.root, '.drafts'));
  expect(editor.save(entry({ attachments: undefined }))).toMatchObject({ saved: 'E002' });
});

describe('a draft in two windows', () => {
  it('becomes one record: the second is shown what the first has saved', () => {
    const plain = { attachments: undefined };
    expect(editor.save(entry(plain))).toMatchObject({ saved: 'E002' });
    const second = editor.save(entry({ ...plain, what: 'Mine.' }));
    expect(second).toMatchObject({ changed: { number: 'E002', data: { what: 'Deadlines.' } } });
    expect(products()).toHaveLength(1);
    const version = 'changed' in second ? second.changed.version : undefined;
    expect(editor.save({ ...entry({ ...plain, what: 'Mine.' }), version })).toMatchObject({ saved: 'E002' });
    expect(products()).toHaveLength(1);
  });
});
