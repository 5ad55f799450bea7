import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whichDraft } from '../../scripts/new/which-draft.ts';
import { scriptedAsker } from './scripted-asker.ts';
import { put } from './tiny-portfolio.ts';

let root = '';
const draft = '.drafts/feedback-answers.yaml';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'which-draft-'));
  put(root, draft, 'answered:\n  - { question: "title: A title.", answer: On Monday }\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const choosing = (choice: string, sure = true) =>
  whichDraft(root, 'feedback', scriptedAsker({ 'Answers of': choice, Throw: sure }).ask);

describe('answers that are kept of an earlier try', () => {
  it('stay for the next time where another record is begun', async () => {
    expect(await choosing('anew')).toBeUndefined();
    expect(existsSync(join(root, draft))).toBe(true);
  });

  it('are thrown away where that is wanted, after asking once more', async () => {
    expect(await choosing('away', false)).toBeUndefined();
    expect(existsSync(join(root, draft))).toBe(true);
    expect(await choosing('away')).toBeUndefined();
    expect(existsSync(join(root, draft))).toBe(false);
    expect(await whichDraft(root, 'feedback', scriptedAsker({}).ask)).toBeUndefined();
  });

  it('are not looked for in another portfolio, where the folder of drafts or a draft is a link', async () => {
    renameSync(join(root, draft), join(root, 'theirs.yaml'));
    symlinkSync(join(root, 'theirs.yaml'), join(root, draft));
    expect(await whichDraft(root, 'feedback', scriptedAsker({}).ask)).toBeUndefined();
    renameSync(join(root, '.drafts'), join(root, 'elsewhere'));
    renameSync(join(root, 'theirs.yaml'), join(root, 'elsewhere/feedback-answers-2.yaml'));
    symlinkSync(join(root, 'elsewhere'), join(root, '.drafts'));
    await expect(choosing('away')).rejects.toThrow('.drafts is a link, and nothing is read or written');
    expect(existsSync(join(root, 'elsewhere/feedback-answers-2.yaml'))).toBe(true);
  });
});
