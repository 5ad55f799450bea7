import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formsKept, keepForm } from '../../scripts/server/editor/drafts.ts';
import { editorOf } from '../../scripts/server/editor/editor.ts';
import type { Editor } from '../../scripts/server/editor/editor-answers.ts';
import { versionOf } from '../../scripts/server/editor/entry.ts';
import { put, tinyFiles, tinyPortfolio } from '../new/tiny-portfolio.ts';

let tiny: ReturnType<typeof tinyPortfolio>;
let editor: Editor;
beforeEach(() => {
  tiny = tinyPortfolio();
  editor = editorOf(tiny.root, () => '2026-03-20');
});
afterEach(() => tiny.remove());

const read = (file: string) => readFileSync(join(tiny.root, file), 'utf8');
const board = { title: 'The board', on: '2026-02-01', what: 'Deadlines.', author: 'learner' };
const people = tinyFiles['content/people.yaml'] ?? '';
const somebody = [
  { role: 'learner', shownAs: 'Sam', agreedOn: '2026-01-05' },
  { role: 'assessor', shownAs: 'Jo', agreedOn: '2026-01-05' },
];

describe('a file that cannot be read whole', () => {
  it.each<[string, string | Buffer]>([
    ['a tab', people.replace('  - { id: assessor', '\t- { id: assessor')],
    ['a bracket that is missing', people.replace('2026-01-05 }', '2026-01-05')],
    ['a field twice', `${people}observed: []\n`],
    ['marks of git', people.replace('observed:', '<<<<<<< HEAD\nobserved:\n=======\n>>>>>>> other\n')],
    ['a list at the top', `- a\n${people}`],
    ['an alias', people.replace('observed:', 'observed: &all')],
    ['a second document', `${people}---\nvouching: []\n`],
    ['another writing of letters', Buffer.from(people.replace('Colleague A', 'Zo\xeb'), 'latin1')],
  ])('is offered in no form, and nothing is saved over it: %s', (_what, text) => {
    writeFileSync(join(tiny.root, 'content/people.yaml'), text);
    const before = readFileSync(join(tiny.root, 'content/people.yaml'));
    expect(() => editor.open({ kind: 'people' })).toThrow(/cannot be read as it stands.*npm run check/);
    for (const version of [undefined, '0'.repeat(16)])
      expect(() => editor.save({ kind: 'people', version, data: { vouching: somebody } })).toThrow(
        /cannot be read as it stands/,
      );
    expect(readFileSync(join(tiny.root, 'content/people.yaml'))).toEqual(before);
  });
});

describe('what a form does not ask', () => {
  const file = 'content/products/E050-sign.yaml';
  const text = 'title: A sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n';
  const withdrawn = 'withdrawn: { on: 2026-03-01, reason: It was the wrong sign. }\n';

  it('stays as the file has it, also where a record was withdrawn while its form was open', () => {
    put(tiny.root, file, text);
    const { data, version } = editor.open({ number: 'E050' });
    put(tiny.root, file, text + withdrawn);
    const entry = { kind: 'product' as const, number: 'E050', data: { ...data, what: 'Two signs.' } };
    const first = editor.save({ ...entry, version });
    if (!('changed' in first)) throw new Error(JSON.stringify(first));
    expect(editor.save({ ...entry, version: first.changed.version })).toMatchObject({ saved: 'E050' });
    expect(read(file)).toBe(text.replace('A sign.\n', 'Two signs.\n') + withdrawn);
  });

  it('is not taken out of the portfolio file by a form that does not send it', () => {
    const answers =
      'answers:\n  - { rule: vague-feedback, at: E001, reason: It is so, by: assessor, on: 2026-03-01 }\n';
    put(tiny.root, 'content/portfolio.yaml', tinyFiles['content/portfolio.yaml'] + answers);
    const { data, version } = editor.open({ kind: 'portfolio' });
    const { answers: _, asAt: __, ...sent } = data;
    const saved = editor.save({ kind: 'portfolio', version, data: { ...sent, title: 'Another title' } });
    expect(saved).toEqual({ saved: 'portfolio', title: 'content/portfolio.yaml' });
    expect(read('content/portfolio.yaml')).toContain('title: Another title\n');
    expect(read('content/portfolio.yaml')).toContain(answers);
    expect(read('content/portfolio.yaml')).toContain('asAt: 2026-03-20\n');
  });

  it('is what was left open on purpose', () => {
    const whole = { raters: [{ ratings: [{ quality: 'a', rating: null }, { quality: '' }] }] };
    keepForm(tiny.root, { kind: 'calibration', data: whole, draft: 'open' });
    expect(formsKept(tiny.root)[0]?.entry.data).toEqual(whole);
  });
});

describe('a record that is withdrawn', () => {
  const file = 'content/products/E050-sign.yaml';
  const text = '# kept\ntitle: A sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n';

  it('stays with its reason and every byte, says who names it, and can count again', () => {
    put(tiny.root, file, text);
    put(tiny.root, 'content/products/E051-sign.yaml', `${text}replaces: E050\n`);
    const open = editor.open({ number: 'E050' });
    expect(open.citedBy).toEqual([{ number: 'E051', title: 'A sign' }]);
    const version = open.version ?? '';
    expect(() => editor.withdraw({ number: 'E050', version, reason: ' ' })).toThrow('Say first why');
    editor.withdraw({ number: 'E050', version, reason: 'The wrong sign.' });
    expect(read(file)).toContain(text);
    expect(read(file)).toMatch(/withdrawn:\s+\{? ?\s*on: 2026-03-20,?\s+reason: The wrong sign\./);
    expect(() => editor.withdraw({ number: 'E050', version })).toThrow('was changed meanwhile');
    editor.withdraw({ number: 'E050', version: editor.open({ number: 'E050' }).version ?? '' });
    expect(read(file)).toBe(text);
  });
});

describe('what a record would change', () => {
  it('is known before it is saved, and writes nothing', () => {
    const claims = [{ criterion: 'ocr-41/4.1', at: 'what', shows: 'How I chose.' }];
    const { changes } = editor.ahead({ kind: 'product', data: { ...board, claims } });
    expect(changes).toMatchObject([{ criterion: 'ocr-41/4.1', before: 'nothing yet', now: 'claimed' }]);
    expect(() => readdirSync(join(tiny.root, 'content/products'))).toThrow();
  });
});

describe('a record that is saved again', () => {
  it('is not written twice where the answer was lost or its draft stayed', () => {
    const entry = { kind: 'product' as const, data: board };
    const first = editor.save(entry);
    expect(first).toHaveProperty('saved');
    expect(editor.save(entry)).toEqual(first);
    expect(readdirSync(join(tiny.root, 'content/products'))).toHaveLength(1);
    expect(editor.save({ ...entry, data: { ...board, title: 'Another' } })).not.toEqual(first);
  });
});

describe('a draft that was about to become a record when the program was ended', () => {
  const mine = { kind: 'product' as const, draft: 'one', data: { ...board, what: 'Mine.' } };
  const file = 'content/products/E050-sign.yaml';
  const theirs = 'title: A sign\non: 2026-02-01\nwhat: Theirs.\nauthor: learner\n';
  const ended = (text: string) =>
    keepForm(tiny.root, { ...mine, becomes: { number: 'E050', version: versionOf(text) } });
  const restarted = () => editorOf(tiny.root, () => '2026-03-20');

  it('never takes the record of another program that has its number by now', () => {
    ended('title: Mine\n');
    put(tiny.root, file, theirs);
    const again = restarted();
    const [kept] = again.drafts();
    expect(kept?.entry).toEqual(mine);
    const saved = again.save(kept?.entry ?? mine);
    expect(saved).toHaveProperty('saved');
    expect(saved).not.toMatchObject({ saved: 'E050' });
    expect(read(file)).toBe(theirs);
  });

  it('changes that record where it was written, and shows what another program made of it meanwhile', () => {
    put(tiny.root, file, theirs);
    ended(theirs);
    const again = restarted();
    const [kept] = again.drafts();
    expect(kept?.entry).toMatchObject({ number: 'E050', version: versionOf(theirs) });
    put(tiny.root, file, theirs.replace('Theirs', 'Other'));
    expect(again.save(kept?.entry ?? mine)).toHaveProperty('changed');
    put(tiny.root, file, theirs);
    expect(again.save(kept?.entry ?? mine)).toMatchObject({ saved: 'E050' });
    expect(readdirSync(join(tiny.root, 'content/products'))).toHaveLength(1);
  });

  it('never takes a record of another kind', () => {
    put(tiny.root, file, theirs);
    const entry = {
      kind: 'account' as const,
      number: 'E050',
      version: versionOf(theirs),
      data: {},
      body: '',
    };
    expect(() => editor.save(entry)).toThrow(/another record by now/);
    expect(read(file)).toBe(theirs);
  });
});

describe('a draft', () => {
  it.each([
    'x'.repeat(1_500_000),
    'a\n\n\tb \n',
    '\u0007\u0000',
    '<<<<<<< HEAD',
    '\ufeffx',
    '---\n...\n',
    'e\u0301 😀 \u2028',
  ])('comes back as it was typed: %#', (body) => {
    keepForm(tiny.root, { kind: 'account', data: { title: body.slice(0, 100) }, body, draft: 'one' });
    expect(formsKept(tiny.root)).toMatchObject([{ entry: { body, data: { title: body.slice(0, 100) } } }]);
  });

  it('that cannot be read hides no other', () => {
    keepForm(tiny.root, { kind: 'product', data: board, draft: 'one' });
    mkdirSync(join(tiny.root, '.drafts/form-folder.yaml'));
    writeFileSync(join(tiny.root, '.drafts/form-broken.yaml'), 'kind: [');
    expect(formsKept(tiny.root).map(({ draft }) => draft)).toEqual(['one']);
  });
});

describe('a record that begins from another', () => {
  const feedback = `title: On a call
on: 2026-03-12
colleague: colleague-a
observations: [E012]
preparation: Told on Monday.
strengths: [{ text: Calm. }]
actions:
  - { id: a1, action: Name a day, owner: colleague-a, due: 2026-04-01, measure: Five of five, state: done }
  - { id: a2, action: Ask twice, owner: colleague-a, due: 2026-04-01, measure: Five of five, state: open }
`;

  it('has what is known from it filled in: coaching its open action, a decision all that was handed in', () => {
    put(tiny.root, 'content/feedback/E018-on-a-call.yaml', feedback);
    put(
      tiny.root,
      'content/products/E050-sign.yaml',
      'title: A sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n',
    );
    put(
      tiny.root,
      'content/submissions/D001-first.yaml',
      'title: First\non: 2026-03-10\nto: assessor\nitems: [{ evidence: E050, criteria: [tiny/1.1] }]\n',
    );
    const begun = (number: string) =>
      (editor.open({ number }).next ?? []).map(({ says, address }) => {
        const asked = new URL(address, 'http://here');
        const kind = asked.pathname.split('/').at(-1) as 'coaching';
        const from = asked.searchParams.get('from') ?? '';
        return [says, kind, editor.open({ kind, from, nth: Number(asked.searchParams.get('nth')) }).data];
      });
    expect(begun('E018')).toEqual([
      ['Coach on: Ask twice', 'coaching', { colleague: 'colleague-a', feedback: 'E018', action: 'a2' }],
    ]);
    expect(begun('D001')).toEqual([
      [
        'Write down what the assessor decided',
        'decision',
        {
          submission: 'D001',
          assessor: 'assessor',
          evidence: ['E050'],
          criteria: [{ criterion: 'tiny/1.1', evidence: ['E050'] }],
        },
      ],
    ]);
    expect(begun('E050')).toEqual([]);
  });

  it('leads from a decision, which stands as it was written, to reading it and to a later one', () => {
    put(
      tiny.root,
      'content/products/E050-sign.yaml',
      'title: A sign\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n',
    );
    const file = 'content/decisions/D002-first.yaml';
    const text =
      'title: First\non: 2026-03-11\nassessor: assessor\nevidence: [E050]\nfeedback: Clear.\nnextAction: Go on.\n';
    put(tiny.root, file, text);
    const { stands, next, data, version } = editor.open({ number: 'D002' });
    expect(stands).toMatch(/D002 stands as it was written/);
    expect(next?.map(({ address }) => address)).toEqual([
      '/edit/new/acknowledgement?from=D002&nth=0',
      '/edit/new/decision?from=D002&nth=1',
    ]);
    expect(editor.open({ kind: 'acknowledgement', from: 'D002' }).data).toMatchObject({ of: 'D002' });
    expect(editor.open({ kind: 'decision', from: 'D002', nth: 1 }).data).toMatchObject({ changes: 'D002' });
    expect(() =>
      editor.save({ kind: 'decision', number: 'D002', version, data: { ...data, feedback: 'Not clear.' } }),
    ).toThrow(/stands as it was written/);
    expect(read(file)).toBe(text);
  });

  it('begins empty where the record it names has no such beginning', () => {
    put(tiny.root, 'content/feedback/E018-on-a-call.yaml', feedback);
    expect(editor.open({ kind: 'decision', from: 'E018' }).data).toEqual({});
    expect(editor.open({ kind: 'coaching', from: 'E018', nth: 9 }).data).toEqual({});
  });
});
