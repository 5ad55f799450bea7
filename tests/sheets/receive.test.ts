import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { type ReceiveWish, receiveSheet } from '../../scripts/sheet/receive-sheet.ts';
import { receivedAsText } from '../../scripts/sheet/received-as-text.ts';
import { put } from '../new/tiny-portfolio.ts';
import { answersWith, contentOf, fileOf, handedIn, sheetOf } from './handed-in.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (more: Readonly<Record<string, string>> = {}): string => {
  const one = handedIn(more);
  made.push(one);
  return one.root;
};

const receive = (root: string, text: string, more: Partial<ReceiveWish> = {}) =>
  receiveSheet(text, { root, now: '2026-03-20T12:00:00Z', today: '2026-03-20', ...more });

const decisions = (root: string): string[] => {
  try {
    return readdirSync(join(root, 'content/decisions')).map((name) =>
      readFileSync(join(root, 'content/decisions', name), 'utf8'),
    );
  } catch {
    return [];
  }
};

/** Why a file is refused, in words; nothing may have been written then. */
const whyNot = async (root: string, text: string, more: Partial<ReceiveWish> = {}): Promise<string> => {
  const before = decisions(root);
  const received = await receive(root, text, more);
  expect(decisions(root)).toEqual(before);
  return receivedAsText(received, 100, new Map());
};

/** What a decision at `root` is refused for, with other words in its content. */
const refusedWith = (
  over: Readonly<Record<string, unknown>>,
  more: Partial<ReceiveWish> = {},
): Promise<string> => {
  const root = portfolio();
  return whyNot(root, fileOf(contentOf(sheetOf(root), over)), more);
};

describe('a sheet that comes back', () => {
  it('becomes the decision that somebody would have written, with the hash of all that was judged', async () => {
    const root = portfolio();
    const sheet = sheetOf(root);
    const received = await receive(root, fileOf(contentOf(sheet)));
    expect(received).toMatchObject({ written: 'D002', changedSince: [] });
    const [text = ''] = decisions(root);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.schemas\/decision/);
    expect(text).toContain(
      'title: Decision on A first piece\non: 2026-03-20\nassessor: assessor\nsubmission: D001',
    );
    expect(text).toContain('due: 2026-04-10');
    for (const { number, sha256 } of sheet.judged)
      expect(text).toMatch(new RegExp(`- evidence: ${number}\\n\\s+sha256: .*${sha256}`));
    const { portfolio: joined, findings } = checkPortfolio(root, '2026-03-20');
    const states = coverage(joined as NonNullable<typeof joined>)[0]?.criteria.map(({ state }) => state);
    expect(states).toEqual(['met', 'not-yet-met', 'open']);
    expect(
      findings.filter(({ file, severity }) => file.includes('decisions') && severity === 'error'),
    ).toEqual([]);
    expect(receivedAsText(received, 100, new Map())).toContain('D002, entered by hand and not signed');
  });

  it('may have gone through a mail program that changed the ends of its lines', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    expect(await receive(root, `\uFEFF${text.replace('"receipt"', '\r\n"receipt"')}\r\n`)).toHaveProperty(
      'written',
    );
  });

  it('is taken in the same wherever the fields of a record stand in its file', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    const file = 'content/observations/E002-a-bill.yaml';
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    put(root, file, ['# A remark', lines[1], lines[0], ...lines.slice(2)].join('\n'));
    expect(await receive(root, text)).toHaveProperty('written');
  });
});

describe('nothing is taken in of', () => {
  it('a file that is cut off, and one that was changed by hand', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    expect(await whyNot(root, text.slice(0, -40))).toContain('cut off');
    expect(await whyNot(root, text.replace('not-yet-met', 'met'))).toContain('changed after it was saved');
  });

  it.each([
    ['another file', 'Dear Sam, all is well.'],
    ['bytes that are no text', '\u0000\u0001\u0002PK'],
    ['a list as deep as a file may be', '['.repeat(100_000)],
    ['the sheet itself', '<!DOCTYPE html><html></html>'],
    ['no text', ''],
  ])('%s', async (_, text) => {
    expect(await whyNot(portfolio(), text)).toContain('no file that a sheet saves');
  });

  it('content that is nested without end', async () => {
    const deep = `{"format":"portfolio-sheet-1","receipt":"00000000","content":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(await whyNot(portfolio(), deep)).toContain('changed after it was saved');
  });

  it('a file of another version', async () => {
    const root = portfolio();
    expect(await whyNot(root, fileOf(contentOf(sheetOf(root))).replace('sheet-1', 'sheet-9'))).toContain(
      'another version',
    );
  });

  it.each([
    ['a path', { about: ['../../D001'] }],
    ['a field that no decision has', answersWith({ '!!js/function': 'x' })],
    [
      'a state that there is not',
      answersWith({ criteria: [{ criterion: 'ocr-41/4.1', state: 'excellent' }] }),
    ],
    ['no criterion', answersWith({ criteria: [] })],
    ['no feedback', answersWith({ feedback: ' ' })],
  ])('content with %s', async (_, over) => {
    expect(await refusedWith(over)).toContain('is no decision');
  });

  it('another portfolio’s sheet', async () => {
    expect(await refusedWith({ portfolio: 'bcdfghjkpqrtvwxz' })).toContain('from another portfolio');
  });

  it('a file from the future, and a decision dated after the portfolio’s day or before the hand-in', async () => {
    expect(await refusedWith({ savedAt: '2026-03-20T12:30:00Z' })).toContain('in the future');
    expect(await refusedWith(answersWith({ on: '2026-03-21' }))).toContain('after the day at which');
    expect(await refusedWith(answersWith({ on: '2026-03-18' }))).toContain('before D001 was handed in');
  });

  it('a learner, a witness or a stranger, and takes an assessor by name however it is written', async () => {
    expect(await refusedWith({ by: { name: 'The learner' } })).toContain('nobody decides on their own');
    expect(await refusedWith({ by: { name: 'The witness' } })).toContain('as witness and not as assessor');
    expect(await refusedWith({ by: { name: 'Jo Blake' } })).toContain('not among the people');
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root), { by: { name: ' the  ASSESSOR ' } }));
    expect(await receive(root, text)).toHaveProperty('written');
  });

  it('a criterion that no unit has, by the words of the check', async () => {
    const criteria = [{ criterion: 'ocr-41/9.9', state: 'met', evidence: ['E002'] }];
    expect(await refusedWith(answersWith({ criteria }))).toContain('9.9');
  });

  it('a decision on other words than the unit has now', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    const file = 'content/units/ocr-41.yaml';
    const unit = readFileSync(join(root, file), 'utf8');
    put(root, file, unit.replace('Explain how to give feedback', 'Explain how feedback is given'));
    const said = await whyNot(root, text, { thoughChanged: true });
    expect(said).toContain('The words of ocr-41/4.9 were changed');
    expect(said).not.toContain('ocr-41/4.1 ');
  });

  it('withdrawn evidence', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    const file = 'content/observations/E002-a-bill.yaml';
    put(
      root,
      file,
      `${readFileSync(join(root, file), 'utf8')}withdrawn: { on: 2026-03-20, reason: It was Colleague A. }\n`,
    );
    expect(await whyNot(root, text, { thoughChanged: true })).toContain(
      'E002 was withdrawn on 20 March 2026',
    );
  });

  it('the same file twice, and says where it is', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    await receive(root, text);
    expect(await whyNot(root, text)).toContain('taken in already, as D002');
  });

  it('a second decision on the same that does not say which one it changes', async () => {
    const root = portfolio();
    const sheet = sheetOf(root);
    await receive(root, fileOf(contentOf(sheet)));
    const other = fileOf(contentOf(sheet, answersWith({ feedback: 'I have looked at the log once more.' })));
    expect(await whyNot(root, other)).toContain(
      'D002 of 20 March 2026 has decided on ocr-41/4.1 and ocr-41/4.9',
    );
    expect(await whyNot(root, other, { changes: 'D007' })).toContain('no decision D007');
    expect(await receive(root, other, { changes: 'D002' })).toMatchObject({ written: 'D003' });
    expect(decisions(root)[1]).toContain('changes: D002');
  });
});

describe('evidence that was changed since its sheet was made', () => {
  const changed = () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    const file = 'content/observations/E002-a-bill.yaml';
    put(root, file, readFileSync(join(root, file), 'utf8').replace('A question about a bill', 'A complaint'));
    return { root, text };
  };

  it('is shown as it was judged and as it is now', async () => {
    const { root, text } = changed();
    const said = await whyNot(root, text);
    expect(said).toContain('E002 was changed since');
    expect(said).toContain('judged: transaction: A question about a bill');
    expect(said).toContain('now: transaction: A complaint');
    expect(said).not.toContain('E003 was changed');
  });

  it('is taken in where that is said, and the record says so', async () => {
    const { root, text } = changed();
    expect(await receive(root, text, { thoughChanged: true })).toMatchObject({ changedSince: ['E002'] });
    expect(decisions(root)[0]).toMatch(/- evidence: E002\n\s+sha256: .*\n(?:.*\n)?\s+changedSince: true/);
  });

  it('is told by its files too, and not by a signature that came later', async () => {
    const root = portfolio();
    const text = fileOf(contentOf(sheetOf(root)));
    put(root, 'evidence/E002/notes.txt', 'Other words.\n');
    expect(await whyNot(root, text)).toContain('now: file notes.txt: SHA-256');
    put(root, 'evidence/E002/notes.txt', 'Greeted as agreed.\n');
    const file = 'content/observations/E002-a-bill.yaml';
    put(
      root,
      file,
      `${readFileSync(join(root, file), 'utf8')}signatures: [{ by: learner, on: 2026-03-20 }]\n`,
    );
    expect(await receive(root, text)).toHaveProperty('written');
  });
});

describe('words that somebody wrote to do harm', () => {
  it('are words in the record, and steer nothing', async () => {
    const root = portfolio();
    const feedback = '!!js/function "x"\n--- \n<script>alert(1)</script> *alias &anchor {a: b}';
    const received = await receive(root, fileOf(contentOf(sheetOf(root), answersWith({ feedback }))));
    expect(received).toHaveProperty('written');
    const { portfolio: joined } = checkPortfolio(root, '2026-03-20');
    expect(joined?.byNumber.get('D002')?.data).toMatchObject({ feedback });
    expect(await refusedWith({ by: { name: 'Jo\u001b[2J' } })).not.toContain('\u001b');
  });
});
