import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runNew } from './run-new.ts';
import { tinyPortfolio } from './tiny-portfolio.ts';

describe('words after # in what a record begins from', () => {
  const { root, remove } = tinyPortfolio();
  afterAll(remove);
  const fields = 'title: Sheet of call #12\nwhat: A sheet of calls\nauthor: learner\n';
  const from = join(root, 'from.yaml');

  it('are shown where a file holds them, with the line, and the record is written', async () => {
    writeFileSync(from, fields.replace('author: learner', 'author: team # of five'));
    const ran = await runNew(root, ['product', '--from', from]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('The words after # are not read: the text ends with "Sheet of call".');
    expect(ran.stdout).toContain('title: "Sheet of call #12"');
    expect(ran.stdout.indexOf('comment-in-text')).toBeLessThan(ran.stdout.indexOf('E002 is written'));
    expect(readFileSync(join(root, 'content/products/E002-sheet-of-call.yaml'), 'utf8')).not.toContain('12');
  });

  it('are shown where the record is refused too, and told to programs', async () => {
    writeFileSync(from, fields.replace('learner', 'leaner'));
    expect((await runNew(root, ['product', '--from', from])).stderr).toContain('comment-in-text');
    const { stdout } = await runNew(root, ['product', '--from', from, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ done: 'refused', warnings: [{ rule: 'comment-in-text' }] });
  });

  it('are shown where an option holds them', async () => {
    const set = 'claims=[{ criterion: ocr-41/4.10, shows: Room #3\n}]';
    const ran = await runNew(root, ['product', '--from', from, '--set', 'author=learner', '--set', set]);
    expect(ran.stdout).toContain('--set claims:1:');
    expect(ran.stdout).toContain('the text ends with "Room"');
  });

  it('are shown where the file about people is made', async () => {
    rmSync(join(root, 'content/people.yaml'));
    const vouching =
      'vouching:\n  - id: learner\n    role: learner\n    shownAs: The learner #1\n    agreedOn: 2026-01-05\n';
    const observed = 'observed:\n  - { id: colleague-a, shownAs: Colleague A, class: colleague }\n';
    writeFileSync(from, vouching + observed);
    const ran = await runNew(root, ['people', '--from', from]);
    expect(ran.stdout).toContain('the text ends with "The learner"');
    expect(ran.stdout).toContain('is written: content/people.yaml');
  });
});
