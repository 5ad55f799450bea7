import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { runImport } from './run-import.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (): string => {
  const one = tinyPortfolio();
  made.push(one);
  return one.root;
};

const text = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

describe('a register of colleagues', () => {
  const table = `First name;Surname;Known as;Employee number;Email;Job title
Zoë;O'Hara;Zee;10021;zoe@example.org;Adviser
Sam;Quill;;10022;;Adviser
"Sam";"Quill";;10022;;Adviser
`;

  it('gives each a pseudonym, and its names and numbers stand in the private register alone', async () => {
    const root = portfolio();
    const { stdout, status } = await runImport(root, table, ['--write']);
    expect(stdout).toContain('Wrote 2 pseudonyms');
    expect(stdout).toContain('row 4: names the same person as row 3.');
    expect(status).toBe(0);
    expect(text(root, 'private/people.yaml')).toContain(
      '- name: Zoë O\'Hara\n    alsoCalled:\n      - Zee\n    numbers:\n      - "10021"\n      - zoe@example.org\n    pseudonym: colleague-c',
    );
    for (const file of ['content/people.yaml', 'content/imports.yaml'])
      expect(text(root, file)).not.toMatch(/O'Hara|Quill|10021/);
    expect(text(root, 'content/people.yaml')).toContain('colleague-d');
  });

  it('changes nothing when it is taken in again', async () => {
    const root = portfolio();
    await runImport(root, table, ['--write']);
    const before = ['private/people.yaml', 'content/people.yaml'].map((file) => text(root, file));
    expect((await runImport(root, table, ['--write'])).stdout).toContain('There is nothing to write');
    expect(['private/people.yaml', 'content/people.yaml'].map((file) => text(root, file))).toEqual(before);
  });
});

describe('the groups of a sampling frame', () => {
  const fields = [
    'title=Frame from the log',
    'on=2026-01-06',
    'agreedOn=2026-01-07',
    'agreedBy.0=Operations manager',
    'population=All calls of the quarter',
    'source=Call log',
    'period.from=2025-10-01',
    'period.to=2025-12-31',
    'objectives.0=To tell how often each line is at standard',
  ];
  const frame = (root: string): string => {
    const folder = join(root, 'content/sampling-frames');
    const [name] = existsSync(folder) ? readdirSync(folder) : [];
    return name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  };

  it('become a frame with the fields that no table says, once', async () => {
    const root = portfolio();
    const table =
      'Stratum,Channel,Nature,Number of contacts\nCalls routine,Phone,Routine,"2,990"\nWeb chats,Chat,,310\n';
    const { status } = await runImport(root, table, [...fields, '--write']);
    expect(status).toBe(0);
    expect(frame(root)).toContain(
      '- id: calls-routine\n    describes: Calls routine\n    channel: telephone\n    nature: routine\n    size: 2990',
    );
    expect((await runImport(root, table, [...fields, '--write'])).stdout).toContain('holds the same groups');
  });

  it('are counted where each row is one transaction, and asked for where one is not named', async () => {
    const root = portfolio();
    const table = 'Contact ID,Group\n1,Calls\n2,Calls\n3,\n4,Chats\n';
    const { stdout, status } = await runImport(root, table, [...fields, '--write']);
    expect(stdout).toContain('row 4: The group is not named here.');
    expect(status).toBe(1);
    await runImport(root, table, [...fields, '--write', '--leave-out']);
    expect(frame(root)).toContain('size: 2');
  });
});
