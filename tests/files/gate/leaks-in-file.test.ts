import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { portfolioWith } from '../../site/hostile-files.ts';

const leaks = async (root: string) =>
  (await checkWhole(root, '2026-08-03')).findings.filter(({ rule }) =>
    ['third-party-named', 'must-stay-private', 'answer-idle'].includes(rule),
  );

const said = async (root: string): Promise<string[]> =>
  (await leaks(root)).map(
    ({ rule, line, message, answered }) => `${rule}:${line} ${message}${answered ? ' (answered)' : ''}`,
  );

const word = (text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

/** Answers a rule at the record, as the centre would. */
const answered = (root: string, rule: string, at = 'E010'): string => {
  const file = join(root, 'content/portfolio.yaml');
  const answer = `answers:\n  - { rule: ${rule}, at: ${at}, reason: A number that the regulator keeps for examples, by: sam-reed, on: 2026-08-01 }\n`;
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${answer}`);
  return root;
};

describe('the words of a file of evidence', () => {
  it('are looked through, and what is found is told at the attachment without being said', async () => {
    const found = await leaks(portfolioWith({ 'notes.txt': 'The caller left 07700 900123 and rang off.' }));
    expect(found.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['third-party-named:22']);
    expect(found[0]?.message).toMatch(/^E010, in notes\.txt, holds what looks like a telephone number/);
    expect(JSON.stringify(found)).not.toContain('900123');
  });

  it.each<[string, string, Uint8Array | string]>([
    ['a table', 'log.csv', 'day,words\n2026-03-02,Spoke to Deborah Patel about it\n'],
    [
      'a table in the writing of Windows',
      'log.csv',
      Buffer.from('day;words\n1;Zo\xeb Patel rang\n', 'latin1'),
    ],
    ['a Word file', 'notes.docx', word('Thanks to Deborah Patel for the refund.')],
  ])('are found in %s', async (_what, name, bytes) => {
    expect((await said(portfolioWith({ [name]: bytes }))).join('\n')).toMatch(/holds what looks like a name/);
  });

  it.each(['07700\n900461', '07700 900-\n461', '0770-\n0900461'])(
    'are read on from one line to the next: %s',
    async (number) => {
      expect(await said(portfolioWith({ 'a.txt': `The caller left ${number} and rang off.` }))).toEqual([
        expect.stringMatching(/holds what looks like a telephone number \(line 1 and the next\)/),
      ]);
    },
  );

  it.each(['Deborah\nAnn\nQuill', 'Deborah\n\nQuill', 'Ring Deborah\n  Quill'])(
    'are read on over a short line or an empty one: %j',
    async (name) => {
      const root = portfolioWith({ 'a.txt': `Spoke to ${name} about it.` });
      mkdirSync(join(root, 'private'));
      writeFileSync(
        join(root, 'private/people.yaml'),
        'people:\n  - name: Deborah Ann Quill\n    alsoCalled: [Deborah Quill]\n    pseudonym: colleague-a\n',
      );
      expect(await said(root)).toEqual(expect.arrayContaining([expect.stringMatching(/^must-stay-private/)]));
    },
  );

  it('can be answered for, which is then no idle answer', async () => {
    const root = answered(portfolioWith({ 'a.txt': 'Ring 07700 900123.' }), 'third-party-named');
    const found = await said(root);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^third-party-named:22 .*\(answered\)$/);
  });

  it.each(['E010', 'content/observations/E010-refund-call.yaml', 'content/observations'])(
    'are let through the gate where the answer is given at %s',
    async (at) => {
      const root = answered(portfolioWith({ 'a.txt': 'Ring 07700 900123.' }), 'third-party-named', at);
      const checked = await checkWhole(root, '2026-08-03');
      expect(gateFor(checked, checked, 'assessor').settled).toContain('07700 900123');
    },
  );

  it('cannot be answered for where they hold a National Insurance number', async () => {
    const root = answered(portfolioWith({ 'a.txt': 'NI number QQ 12 34 56 C' }), 'third-party-named');
    const found = await said(root);
    expect(found.some((line) => line.startsWith('must-stay-private:22'))).toBe(true);
    expect(found.some((line) => line.endsWith('(answered)'))).toBe(false);
  });

  it('are left alone where they name nobody', async () => {
    expect(await said(portfolioWith({ 'a.txt': 'The caller rang a second time at 14:05.' }))).toEqual([]);
  });
});
