import { expect, test } from 'vitest';
import { contentNames } from '#files/content-names.ts';
import { copiedName } from '#language/copied-name.ts';

const folder = 'content/observations';
const original = 'E014-refund-call.yaml';

test.each([
  ['E014-refund-call - Copy.yaml', 'Windows'],
  ['E014-refund-call - Copy (2).yaml', 'Windows'],
  ['E014-refund-call - Copy - Copy.yaml', 'Windows'],
  ['E014-refund-call (1).yaml', 'a browser or a cloud'],
  ['E014-refund-call(12).yaml', 'a browser or a cloud'],
  ['E014-refund-call copy.yaml', 'a Mac'],
  ['E014-refund-call copy 2.yaml', 'a Mac'],
  ['E014-refund-call 2.yaml', 'iCloud or a Mac'],
  ['E014-refund-call-DESKTOP-4K2P9QJ.yaml', 'OneDrive'],
  ['E014-refund-call-LAPTOP-7Q1.yaml', 'OneDrive'],
  ['E014-refund-call-ANNS-LAPTOP.yaml', 'OneDrive'],
  ['E014-refund-call-Anns-MacBook-Air.yaml', 'OneDrive'],
  ["E014-refund-call (Ann's conflicted copy 2026-03-04).yaml", 'Dropbox or a program like it'],
  ['E014-refund-call (conflicted copy 2026-03-04 101112).yaml', 'Dropbox or a program like it'],
  ['E014-refund-call (SFConflict ann@example.org 2026-03-04-10-11-12).yaml', 'Dropbox or a program like it'],
  ['E014-refund-call (another copy).yaml', 'Dropbox or a program like it'],
  ['E014-refund-call [conflicted].yaml', 'Dropbox or a program like it'],
  ['E014-refund-call.sync-conflict-20260304-101112-ABCDEFG.yaml', 'Syncthing'],
  ['E014-refund-call_conflict-20260304-101112.yaml', 'a cloud'],
  ['Copy of E014-refund-call.yaml', 'Google Drive'],
])('%s is a copy of the record beside it, and only the record is read', (name, by) => {
  const { findings, passed, lost } = contentNames([`${folder}/${original}`, `${folder}/${name}`]);
  expect([...passed]).toEqual([`${folder}/${name}`]);
  expect(lost).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.rule).toBe('copied-file');
  expect(findings[0]?.file).toBe(`${folder}/${name}`);
  expect(findings[0]?.message).toContain(
    `a copy of ${original}, which lies beside it; such a name is given by ${by}`,
  );
  expect(findings[0]?.mend).toContain(`keep in ${original} what is right, and take this copy away`);
  expect((findings[0]?.message ?? '').length).toBeLessThan(400);
});

test('a copy without its original may be all that is left, and is told its name to be', () => {
  const { findings, lost } = contentNames([`${folder}/E014-refund-call - Copy.yaml`]);
  expect(lost).toEqual([`${folder}/E014-refund-call - Copy.yaml`]);
  expect(findings[0]?.mend).toBe(`Name it ${original} if it is the one to keep, or take it away.`);
});

test('a copied folder is told once, and not for each file in it', () => {
  const files = ['E014-a', 'E015-b'].flatMap((name) => [
    `${folder}/${name}.yaml`,
    `${folder} - Copy/${name}.yaml`,
  ]);
  const { findings, passed } = contentNames(files);
  expect(findings.map(({ file }) => file)).toEqual([`${folder} - Copy`]);
  expect(passed.size).toBe(2);
});

test.each([
  'E014-copy-of-a-letter.yaml',
  'E014-refund-call-2.yaml',
  'E014-refund.yaml',
  'cg-312.yaml',
  'people.yaml',
])('%s is nobody’s copy', (name) => {
  expect(copiedName(name, new Set([original, 'E014.yaml', name]))).toBeUndefined();
});

test.each([
  ['content/observations/E014 form.docx', 'a Word document', 'evidence/E014/'],
  ['content/observations/SCAN.JPG', 'a picture', 'evidence/E014/'],
  ['content/form.pdf', 'a PDF', 'such as evidence/E014/'],
  ['content/accounts/E020-call.m4a', 'a recording', 'evidence/E020/'],
  ['content/all.zip', 'an archive', 'evidence/'],
  ['content/rota.xlsx', 'a spreadsheet', 'evidence/'],
  ['content/mail.msg', 'a message', 'evidence/'],
  [
    'content/observations/E014.gdoc',
    'a shortcut to something that lies elsewhere',
    'Download or copy the document itself',
  ],
])('%s is told that it is %s and where it belongs', (file, is, where) => {
  const { findings, passed } = contentNames([file]);
  expect([...passed]).toEqual([file]);
  expect(findings.map(({ rule }) => rule)).toEqual(['unknown-folder']);
  expect(findings[0]?.message).toContain(`is ${is}, and content/ holds only records`);
  expect(findings[0]?.mend).toContain(where);
});

test('of two names that differ only in capitals one is read and the other told, a folder once', () => {
  const { findings, passed } = contentNames([
    'content/Observations/E014-a.yaml',
    'content/Observations/E015-b.yaml',
    'content/observations/E014-a.yaml',
    'content/units/CG-312.yaml',
    'content/units/cg-312.yaml',
  ]);
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'name-not-portable content/Observations',
    'name-not-portable content/units/CG-312.yaml',
  ]);
  expect(passed.size).toBe(3);
});

test('a name that Windows keeps for a device is told', () => {
  const { findings } = contentNames([
    'content/units/con.yaml',
    'content/units/context.yaml',
    'content/guidance/lpt1.yaml',
  ]);
  expect(findings.map(({ file }) => file)).toEqual(['content/units/con.yaml', 'content/guidance/lpt1.yaml']);
});
