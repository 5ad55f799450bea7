import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { fileOf, handedIn, sheetOf } from './handed-in.ts';
import { receivedFrom } from './received.ts';

const decision = `title: Decision on a first piece
on: 2026-03-19
assessor: assessor
submission: D001
evidence: [E002, E003]
criteria:
  - { criterion: ocr-41/4.1, state: met }
  - criterion: ocr-41/4.9
    state: part-met
    reasons: [{ test: sufficient, why: One sentence on feedback is not enough. }]
feedback: Your lot is drawn as you say.
nextAction: Write how you gave feedback.
`;

const draw = `title: A draw
on: 2026-03-10
frame: E005
method: simple-random
reason: Few contacts.
items:
  - { id: i1, stratum: calls }
  - { id: i2, stratum: calls }
`;

const frame = `title: A frame
on: 2026-03-09
agreedOn: 2026-03-09
agreedBy: [Operations manager]
population: Calls of March
source: The telephone system
period: { from: 2026-03-01, to: 2026-03-31 }
objectives: [To know how calls are answered]
strata: [{ id: calls, describes: All calls, size: 20 }]
`;

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (): string => {
  const one = handedIn({
    'content/decisions/D002-first.yaml': decision,
    'content/draws/E004-a-draw.yaml': draw,
    'content/sampling-frames/E005-a-frame.yaml': frame,
  });
  made.push(one);
  return one.root;
};

interface Saved {
  wishes?: Record<string, string>;
  by: { name: string; qualification?: string };
  answers: Record<string, unknown>;
  more?: Record<string, unknown>;
}

const saved = (root: string, kind: string, { wishes = {}, by, answers, more = {} }: Saved): string =>
  fileOf({ ...sheetOf(root, kind, wishes), savedAt: '2026-03-20T10:00:00.000Z', by, answers, ...more });

/** The errors of the check in the folder of a kind. */
const errorsIn = (root: string, folder: string): string[] =>
  checkPortfolio(root, '2026-03-20')
    .findings.filter(({ file, severity }) => file.includes(folder) && severity === 'error')
    .map(({ message, mend, line, rule }) => `${rule} ${line} ${message} ${mend}`);

describe('a decision that the learner has read', () => {
  const read: Saved = { by: { name: 'The learner' }, answers: { on: '2026-03-20', words: 'Fair on 4.9.' } };

  it('is acknowledged, once', async () => {
    const root = portfolio();
    const { said, records } = await receivedFrom(
      root,
      saved(root, 'acknowledgement', read),
      'acknowledgements',
    );
    expect(said).toContain('D003, entered by hand and not signed');
    expect(records[0]).toContain('of: D002\nby: learner\nwords: Fair on 4.9.');
    expect(errorsIn(root, 'acknowledgements')).toEqual([]);
    const other = { ...read, answers: { on: '2026-03-20', words: 'Read once more.' } };
    const again = await receivedFrom(
      root,
      saved(root, 'acknowledgement', { ...other, wishes: { decision: 'D002' } }),
      'acknowledgements',
    );
    expect(again.said).toContain('has said already that they read D002, in D003');
  });

  it('is acknowledged by nobody else, and not in other words than were read', async () => {
    const root = portfolio();
    const assessor = saved(root, 'acknowledgement', { ...read, by: { name: 'The assessor' } });
    expect((await receivedFrom(root, assessor, 'acknowledgements')).said).toContain('is not the learner');
    const text = saved(root, 'acknowledgement', read);
    const file = join(root, 'content/decisions/D002-first.yaml');
    writeFileSync(file, decision.replace('is drawn as you say', 'is drawn well'));
    const { said, records } = await receivedFrom(root, text, 'acknowledgements');
    expect(said).toContain('now: feedback: Your lot is drawn well.');
    expect(records).toEqual([]);
  });
});

describe('decisions that are sampled', () => {
  const sample: Saved = {
    by: { name: 'The quality assurer', qualification: 'Internal quality assurance award' },
    answers: {
      on: '2026-03-20',
      stage: 'interim',
      sampled: [
        { decision: 'D002', criterion: 'ocr-41/4.1', agrees: false, why: 'It rests on one account.' },
        { decision: 'D002', criterion: 'ocr-41/4.9', agrees: true },
      ],
      outcome: 'action-required',
      feedback: 'Clear reasons.',
      actions: [
        { action: 'Ask two questions', criteria: ['ocr-41/4.1'], owner: 'assessor', due: '2026-04-10' },
      ],
    },
  };
  const otherwise = (over: Record<string, unknown>): Saved => ({
    ...sample,
    answers: { ...sample.answers, ...over },
  });

  it('are agreed with or not, with actions that have an owner and a day', async () => {
    const root = portfolio();
    expect(sheetOf(root, 'iqa-sample').judged.map(({ number }) => number)).toEqual(['D002', 'E002', 'E003']);
    const { said, records } = await receivedFrom(root, saved(root, 'iqa-sample', sample), 'iqa-samples');
    expect(said).toContain('Q001, entered by hand and not signed');
    expect(records[0]).toContain('iqa: quality-assurer');
    expect(records[0]).toMatch(/- id: a1\n\s+action: Ask two questions/);
    expect(errorsIn(root, 'iqa-samples')).toEqual([]);
  });

  it.each([
    ['by the assessor', { ...sample, by: { name: 'The assessor' } }, 'and not as internal quality assurer'],
    ['with an action that nobody names', otherwise({ actions: [] }), 'no action is said'],
    ['with nothing sampled', otherwise({ sampled: [] }), 'is no iqa-sample'],
    ['as planned', otherwise({ outcome: 'planned' }), 'is no iqa-sample'],
  ])('are refused %s', async (_, wish, why) => {
    const root = portfolio();
    const { said, records } = await receivedFrom(
      root,
      saved(root, 'iqa-sample', wish as Saved),
      'iqa-samples',
    );
    expect(said).toContain(why);
    expect(records).toEqual([]);
  });

  it('are refused from whoever decided them, under another entry of theirs', async () => {
    const root = portfolio();
    const people = join(root, 'content/people.yaml');
    const own = '  - { id: assessor-2, role: iqa, shownAs: The assessor, agreedOn: 2026-01-05 }\nobserved:';
    writeFileSync(people, readFileSync(people, 'utf8').replace('observed:', own));
    const text = saved(root, 'iqa-sample', { ...sample, by: { name: 'The assessor' } });
    expect((await receivedFrom(root, text, 'iqa-samples')).said).toContain(
      'nobody samples their own decisions',
    );
  });

  it('are seen on a visit', async () => {
    const root = portfolio();
    const visit: Saved = {
      by: { name: 'The verifier' },
      answers: {
        on: '2026-03-20',
        type: 'remote',
        units: ['ocr-41'],
        sampled: [{ decision: 'D002', criterion: 'ocr-41/4.1', agrees: true }],
        outcome: 'No concerns.',
        actions: [],
      },
    };
    const { said, records } = await receivedFrom(root, saved(root, 'eqa-visit', visit), 'eqa-visits');
    expect(said).toContain('V001, entered by hand and not signed');
    expect(records[0]).toContain('eqa: verifier');
    expect(errorsIn(root, 'eqa-visits')).toEqual([]);
    const learner = saved(root, 'eqa-visit', { ...visit, by: { name: 'The learner' } });
    expect((await receivedFrom(root, learner, 'eqa-visits')).said).toContain('nobody verifies their own');
  });
});

describe('questions that were asked', () => {
  const item = {
    criterion: 'ocr-41/4.9',
    question: 'How do you give feedback?',
    answer: 'In a room.',
    met: true,
  };
  const asked: Saved = {
    by: { name: 'The assessor' },
    answers: {
      on: '2026-03-20',
      method: 'oral',
      items: [item],
      more: [{ ...item, answer: 'Within a week.' }],
    },
  };

  it('are prepared for what was decided and not met, and become questioning', async () => {
    const root = portfolio();
    expect(sheetOf(root, 'questioning').about).toEqual(['ocr-41/4.9']);
    const { said, records } = await receivedFrom(root, saved(root, 'questioning', asked), 'questioning');
    expect(said).toContain('E006, entered by hand and not signed');
    expect(records[0]).toMatch(/answer: In a room\.[\s\S]*answer: Within a week\./);
    expect(errorsIn(root, 'questioning')).toEqual([]);
  });

  it('are refused without an answer, from others than an assessor, and on other words than the unit has', async () => {
    const root = portfolio();
    const none = saved(root, 'questioning', { ...asked, answers: { ...asked.answers, items: [], more: [] } });
    expect((await receivedFrom(root, none, 'questioning')).said).toContain('No question was answered');
    const witness = saved(root, 'questioning', { ...asked, by: { name: 'The witness' } });
    expect((await receivedFrom(root, witness, 'questioning')).said).toContain('and not as assessor');
    const text = saved(root, 'questioning', asked);
    const unit = join(root, 'content/units/ocr-41.yaml');
    writeFileSync(unit, readFileSync(unit, 'utf8').replace('how to give feedback', 'how feedback is given'));
    const { said, records } = await receivedFrom(root, text, 'questioning');
    expect(said).toContain('The words of ocr-41/4.9 were changed');
    expect(records).toEqual([]);
  });
});

describe('a check that was noted on a telephone', () => {
  const check: Saved = {
    by: { name: 'The learner' },
    answers: {
      colleague: 'colleague-a',
      observedOn: '2026-03-20',
      observedAt: '14:05',
      writtenUpOn: '2026-03-20',
      channel: 'telephone',
      check: 'planned',
      drawItem: 'i1',
      nature: 'routine',
      technique: 'live',
      transaction: 'A late parcel. The customer was cross.',
      ratings: [
        { quality: 'greeting', rating: 3, note: 'Name and team.' },
        { quality: 'ownership', notApplicable: 'Handed over at once.' },
      ],
      strengths: [{ text: 'Listened to the end', quality: 'greeting' }],
      developmentPoints: [],
      noDevelopment: 'Nothing was missing.',
    },
  };
  const withFile = (data: Buffer, listed = 'photo-1.jpg'): Saved => ({
    ...check,
    answers: { ...check.answers, attachments: [{ file: listed, title: 'The screen', looked: true }] },
    more: { files: [{ name: 'photo-1.jpg', data: data.toString('base64') }] },
  });
  const photo = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();

  it('becomes the observation, by the scorecard and the item of the draw, with its photo', async () => {
    const root = portfolio();
    const sheet = sheetOf(root, 'check');
    expect(sheet).toMatchObject({ about: ['E001', 'E004'], judged: [{ number: 'E001' }] });
    const text = saved(root, 'check', withFile(await photo()));
    const { said, records } = await receivedFrom(root, text, 'observations');
    expect(said).toContain('E006, entered by hand and not signed');
    const record = records.find((one) => one.includes('A late parcel'));
    expect(record).toContain('title: A late parcel\n');
    expect(record).toMatch(/draw: E004\ndrawItem: i1/);
    expect(record).toMatch(/scorecard: E001\nversion: "1"/);
    expect(existsSync(join(root, 'evidence/E006/photo-1.jpg'))).toBe(true);
    expect(errorsIn(root, 'E006')).toEqual([]);
    expect((await receivedFrom(root, text, 'observations')).said).toContain('taken in already, as E006');
  });

  it('is gone on with where a try was ended before its photo was laid, and by what its record still lists', async () => {
    const root = portfolio();
    const text = saved(root, 'check', withFile(await photo()));
    await receivedFrom(root, text, 'observations');
    const evidence = join(root, 'evidence/E006');
    // So a process that is killed between the record and its file leaves them.
    rmSync(evidence, { recursive: true });
    mkdirSync(join(root, '.drafts/files-sheet-99999999-0'), { recursive: true });
    writeFileSync(join(root, '.drafts/files-sheet-99999999-0/photo-1.jpg'), 'left');
    const { said, records } = await receivedFrom(root, text, 'observations');
    expect(said).toContain('E006, entered by hand');
    expect(records).toHaveLength(2);
    expect(existsSync(join(evidence, 'photo-1.jpg'))).toBe(true);
    expect(readdirSync(join(root, '.drafts')).filter((name) => name.startsWith('files-'))).toEqual([]);
    rmSync(evidence, { recursive: true });
    const file = join(root, 'content/observations/E006-a-late-parcel.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/attachments:\n(?: .*\n)+/, ''));
    expect((await receivedFrom(root, text, 'observations')).said).toContain('taken in already, as E006');
    expect(existsSync(evidence)).toBe(false);
  });

  it('is refused with an item that was observed, or a file that is none or is not listed, and nothing stays', async () => {
    const root = portfolio();
    const text = saved(root, 'check', withFile(Buffer.from('no picture at all')));
    const { said, records } = await receivedFrom(root, text, 'observations');
    expect([said.includes('Nothing was taken in'), records.length]).toEqual([true, 1]);
    const stranger = saved(root, 'check', withFile(await photo(), 'other.jpg'));
    expect((await receivedFrom(root, stranger, 'observations')).said).toContain('not those that it lists');
    expect(existsSync(join(root, 'evidence/E006'))).toBe(false);
    await receivedFrom(root, saved(root, 'check', check), 'observations');
    const twice = saved(root, 'check', {
      ...check,
      answers: { ...check.answers, transaction: 'Another parcel' },
      more: { about: ['E001', 'E004'] },
    });
    expect((await receivedFrom(root, twice, 'observations')).said).toContain('observed already, as E006');
  });

  it('goes out with pseudonyms and without what a colleague was rated', () => {
    const lines = JSON.stringify(sheetOf(portfolio(), 'check'));
    expect(lines).not.toContain('A question about a bill');
  });
});
