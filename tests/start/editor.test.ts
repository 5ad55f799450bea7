import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../../scripts/command/site-folder.ts';
import { paragraph, run, wordFile } from '../files/docx/word-file.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';
import { type RunningCommand, startCommand } from './running-command.ts';

const tiny = tinyPortfolio();
let start: RunningCommand;
let key: string;
beforeAll(async () => {
  start = await startCommand('start.ts', '--portfolio', tiny.root, '--port', '0');
  const page = await (await fetch(`${start.address}edit/`)).text();
  key = /portfolio-key" content="([^"]+)"/.exec(page)?.[1] ?? '';
});
afterAll(async () => {
  await start.stop();
  rmSync(siteFolder(tiny.root), { recursive: true, force: true });
  tiny.remove();
});

const sent = async (what: string, value: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${start.address}edit/api/${what}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Portfolio-Key': key, ...headers },
    body: JSON.stringify(value),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { saved?: string; trouble?: string; findings?: { field: string }[] }),
  };
};

const got = async (what: string) => {
  const answer = await fetch(`${start.address}edit/api/${what}`, { headers: { 'X-Portfolio-Key': key } });
  return (await answer.json()) as { data: object; version: string; form: { fields: { name: string }[] } };
};

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(join(tiny.root, folder));
  } catch {
    return [];
  }
};

const board = { title: 'The board', on: '2026-02-01', what: 'Deadlines.', author: 'learner', links: [''] };

describe('the editor', () => {
  test('writes a record as a careful person would, and then finds it by its number', async () => {
    const saved = await sent('save', { kind: 'product', data: board });
    const file = filesIn('content/products').find((name) => name.includes('the-board')) ?? '';
    expect(saved).toMatchObject({ status: 200, saved: file.slice(0, 4) });
    const text = readFileSync(join(tiny.root, 'content/products', file), 'utf8');
    expect(text).toContain('title: The board\non: 2026-02-01\n');
    expect(text).not.toContain('links');
    expect(await got(`form?number=${saved.saved}`)).toMatchObject({ data: { what: 'Deadlines.' } });
    expect((await fetch(`${start.address}evidence/${saved.saved}.html`)).status).toBe(200);
  });

  test('says what is still needed and what does not fit, at its field, and writes nothing then', async () => {
    const before = filesIn('content/products').length;
    const { findings = [] } = await sent('save', {
      kind: 'product',
      data: { ...board, on: '2026-13-01', what: ' ' },
    });
    expect(findings.map(({ field }) => field).sort()).toEqual(['on', 'what']);
    expect(filesIn('content/products')).toHaveLength(before);
  });

  test('changes only what was changed, and takes no file over that changed meanwhile', async () => {
    const file = 'content/products/E050-sign.yaml';
    put(tiny.root, file, "# Mine.\ntitle: 'A sign'\non: 2026-02-01\nwhat: A sign.\nauthor: learner\n");
    const { data, version } = await got('form?number=E050');
    const entry = {
      kind: 'product',
      number: 'E050',
      version,
      data: { ...data, what: 'Two signs.' },
    };
    expect(await sent('save', entry)).toMatchObject({ saved: 'E050' });
    expect(readFileSync(join(tiny.root, file), 'utf8')).toBe(
      "# Mine.\ntitle: 'A sign'\non: 2026-02-01\nwhat: Two signs.\nauthor: learner\n",
    );
    expect(await sent('save', { ...entry, data: { ...data, what: 'Three signs.' } })).toMatchObject({
      changed: { data: { what: 'Two signs.' } },
    });
    expect(readFileSync(join(tiny.root, file), 'utf8')).toContain('Two signs.');
  });

  test('keeps what is half written until it is saved or thrown away', async () => {
    await sent('look', { kind: 'product', data: { title: 'Half' }, draft: 'product-1' });
    expect(await got('overview')).toMatchObject({
      drafts: [{ draft: 'product-1', entry: { data: { title: 'Half' } } }],
    });
    await sent('save', { kind: 'product', data: { ...board, title: 'Half and whole' }, draft: 'product-1' });
    expect(await got('overview')).toMatchObject({ drafts: [] });
    await sent('look', { kind: 'product', data: { title: 'Never' }, draft: 'product-2' });
    await sent('forget', { draft: 'product-2' });
    expect(await got('overview')).toMatchObject({ drafts: [] });
  });

  test('keeps fields that its form does not ask, such as that a record was withdrawn', async () => {
    const file = 'content/products/E060-old.yaml';
    const text =
      'title: Old\non: 2026-02-01\nwhat: A sign.\nauthor: learner\nwithdrawn: { on: 2026-02-02, reason: Wrong sign. }\n';
    put(tiny.root, file, text);
    const { data, version } = await got('form?number=E060');
    await sent('save', { kind: 'product', number: 'E060', version, data: { ...data, what: 'A board.' } });
    expect(readFileSync(join(tiny.root, file), 'utf8')).toBe(
      text.replace('A sign.\nauthor', 'A board.\nauthor'),
    );
  });

  test('changes people only where somebody changed them, and gives new ones an id from their name', async () => {
    const { data, version } = await got('form?kind=people');
    const before = readFileSync(join(tiny.root, 'content/people.yaml'), 'utf8');
    const people = data as { vouching: object[]; observed: object[] };
    const observed = [...people.observed, { shownAs: 'Colleague C', class: 'colleague' }];
    expect(await sent('save', { kind: 'people', version, data: { ...data, observed } })).toMatchObject({
      saved: 'people',
    });
    const after = readFileSync(join(tiny.root, 'content/people.yaml'), 'utf8');
    expect(after).toContain('id: colleague-c');
    expect(after.slice(0, after.indexOf('observed:'))).toBe(before.slice(0, before.indexOf('observed:')));
    expect(await sent('save', { kind: 'people', version, data })).toMatchObject({ changed: {} });
    writeFileSync(join(tiny.root, 'content/people.yaml'), before);
  });

  const upload = async (query: string, body: Buffer, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${start.address}edit/api/file?${query}`, {
      method: 'POST',
      headers: { 'X-Portfolio-Key': key, ...headers },
      body: new Uint8Array(body),
    });
    return { status: answer.status, ...((await answer.json()) as { file?: string; trouble?: string }) };
  };

  test('takes a file for a record, and lays it into its folder when the record is saved, over no other', async () => {
    const words = Buffer.from('Opening hours');
    const query = 'draft=product-9&name=My%20board..%2F%2F..%2FNotice%20(1).TXT';
    expect(await upload(query, words)).toMatchObject({ status: 200, file: 'Notice-1.txt' });
    expect(await upload(query, Buffer.from('Others'))).toMatchObject({ file: 'Notice-1-2.txt' });
    const attachments = [{ file: 'Notice-1.txt', title: 'The board' }];
    const data = { ...board, title: 'A board with a file', attachments };
    const { saved } = await sent('save', { kind: 'product', data, draft: 'product-9' });
    expect(readdirSync(join(tiny.root, 'evidence', saved ?? ''))).toEqual(['Notice-1.txt']);
    expect(readFileSync(join(tiny.root, 'evidence', saved ?? '', 'Notice-1.txt'), 'utf8')).toBe(
      'Opening hours',
    );
    expect(readdirSync(join(tiny.root, '.drafts'))).not.toContain('files-product-9');
    expect(await upload(`draft=product-10&number=${saved}&name=Notice-1.txt`, words)).toMatchObject({
      file: 'Notice-1-2.txt',
    });
  });

  test.each([
    ['that is empty', 'name=a.txt', Buffer.from(''), 409, 'is empty'],
    ['of a type that is not shown', 'name=a.exe', Buffer.from('MZ'), 409, 'Save it as one of these'],
    ['that is no picture', 'name=a.jpg', Buffer.from('MZ'), 409, 'not a file of the type'],
    ['for a draft that is a path', 'name=a.txt&draft=..%2Fx', Buffer.from('x'), 400, 'no file'],
  ])('takes no file %s, and says why', async (_, query, body, status, words) => {
    const answer = await upload(`draft=product-11&${query}`, body);
    expect([answer.status, answer.trouble]).toEqual([status, expect.stringContaining(words)]);
    expect(filesIn('.drafts')).not.toContain('files-product-11');
  });

  test('takes no file from a page of another origin', async () => {
    const elsewhere = { Origin: 'https://elsewhere.example' };
    expect((await upload('draft=product-12&name=a.txt', Buffer.from('x'), elsewhere)).status).toBe(403);
  });

  test('draws a sample by chance, from a frame as `npm run sample` does, and says what it needs first', async () => {
    const file = 'content/sampling-frames/E090-calls.yaml';
    const drawn = { reason: 'All are alike.', settledBy: 'size', method: 'simple-random', on: '2026-03-10' };
    put(
      tiny.root,
      file,
      'title: Calls\non: 2026-03-01\nagreedOn: 2026-03-02\nagreedBy: [Manager]\npopulation: All calls.\nsource: The log.\nperiod: { from: 2026-03-01, to: 2026-03-31 }\nobjectives: [To see.]\nstrata: [{ id: calls, describes: All calls., size: 40 }]\n',
    );
    const form = await got('form?kind=draw');
    expect(form).toMatchObject({ form: { known: { frame: 'E090', method: 'simple-random' } } });
    const empty = await sent('save', { kind: 'draw', data: { frame: 'E090', ...drawn } });
    expect(empty.findings?.map(({ field }) => field)).toEqual(['size']);
    const tooMany = await sent('save', {
      kind: 'draw',
      data: { frame: 'E090', ...drawn, size: 41, seed: 'x' },
    });
    expect(tooMany.findings).toMatchObject([{ field: 'size' }]);
    const entry = { kind: 'draw', draft: 'draw-1', data: { frame: 'E090', ...drawn, size: 3, seed: 'x' } };
    const { saved } = await sent('save', entry);
    expect((await sent('save', { ...entry, data: { ...entry.data, seed: 'y' } })).saved).toBe(saved);
    expect(await got(`form?number=${saved}`)).toMatchObject({
      data: { seed: 'x', items: [{ stratum: 'calls' }, { stratum: 'calls' }, { stratum: 'calls' }] },
    });
  });

  test('changes no decision: a later one cites it', async () => {
    const file = 'content/decisions/D001-first.yaml';
    const text =
      'title: First\non: 2026-03-01\nassessor: assessor\nevidence: [E001]\ncriteria: []\nfeedback: Good.\nnextAction: Go on.\n';
    put(tiny.root, file, text);
    expect(await got('form?number=D001')).toMatchObject({
      stands: expect.stringContaining('Write a new decision'),
    });
    const answer = await sent('save', { kind: 'decision', number: 'D001', data: { title: 'Other' } });
    expect([answer.status, readFileSync(join(tiny.root, file), 'utf8')]).toEqual([409, text]);
    rmSync(join(tiny.root, file));
  });

  test('fills in the version of the scorecard that was chosen', async () => {
    const form = await got('form?kind=observation');
    expect(form.form.fields.map(({ name }) => name)).not.toContain('version');
    const { findings = [] } = await sent('look', {
      kind: 'observation',
      data: { scorecard: 'E001' },
    });
    expect(findings.map(({ field }) => field)).not.toContain('version');
  });

  test.each([
    ['without the word that its pages bear', { 'X-Portfolio-Key': 'guessed' }],
    ['from a page of another origin', { Origin: 'https://elsewhere.example' }],
    ['that a browser says comes from another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('refuses a request %s', async (_, headers) => {
    const before = filesIn('content/products').length;
    expect(
      (await sent('save', { kind: 'product', data: { ...board, title: 'Foreign' } }, headers)).status,
    ).toBe(403);
    expect(filesIn('content/products')).toHaveLength(before);
  });

  test.each([
    ['a number that is a path', { kind: 'product', number: '../E001', data: {} }],
    ['a draft that is a path', { kind: 'product', data: {}, draft: '../../x' }],
    ['a kind that there is not', { kind: 'persons', data: {} }],
    ['no form at all', []],
  ])('refuses %s', async (_, value) => {
    expect((await sent('look', value)).status).toBe(400);
  });

  test('is led to from each page that is served, and from no page that is built', async () => {
    expect(await (await fetch(start.address)).text()).toContain('href="/edit/"');
    const built = await (async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        try {
          return readFileSync(join(siteFolder(tiny.root), 'index.html'), 'utf8');
        } catch {
          await new Promise((done) => setTimeout(done, 200));
        }
      }
      throw new Error('The site was not built.');
    })();
    expect(built).not.toContain('/edit/');
    const all = readdirSync(siteFolder(tiny.root), { recursive: true, withFileTypes: true });
    expect(all.filter(({ name }) => /editor|inputs\.js|requests\.js|open-text/.test(name))).toEqual([]);
  });

  test('serves nothing but its own files under its address', async () => {
    for (const path of ['edit/assets/../../package.json', 'edit/assets/constructor', 'edit/assets/x.js'])
      expect((await fetch(start.address + path)).status).toBe(404);
  });

  test('says in words where the portfolio cannot be read whole', async () => {
    const people = join(tiny.root, 'content/people.yaml');
    const text = readFileSync(people, 'utf8');
    writeFileSync(people, `${text}odd: [\n`);
    expect((await sent('save', { kind: 'product', data: board })).trouble).toContain('must be read whole');
    writeFileSync(people, text);
  });

  test.each([
    ['lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['groups', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('refuses what stands too deep in words, and keeps nothing of it: %s', async (_what, deep) => {
    const answer = await fetch(`${start.address}edit/api/look`, {
      method: 'POST',
      headers: { 'X-Portfolio-Key': key },
      body: `{"kind":"product","draft":"deep","data":{"what":${deep}}}`,
    });
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { trouble: expect.stringContaining('more than a record may hold') },
    ]);
    expect(filesIn('.drafts')).not.toContain('form-deep.yaml');
  });

  test('answers all of many that send at once, each in its turn', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, nth) =>
        sent('look', { kind: 'product', draft: `many-${nth}`, data: { what: 'x'.repeat(20_000) } }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(filesIn('.drafts').filter((name) => name.startsWith('form-many-'))).toHaveLength(40);
  });

  test('takes the words of a Word document, and says of another file why it does not', async () => {
    const word = async (bytes: Uint8Array<ArrayBuffer>) => {
      const headers = { 'X-Portfolio-Key': key };
      const answer = await fetch(`${start.address}edit/api/word`, { method: 'POST', headers, body: bytes });
      return answer.json();
    };
    const bytes = new Uint8Array(wordFile(paragraph(`${run('Shown ')}${run('hidden', '<w:vanish/>')}`)));
    const leftOut = ['1 passage of hidden words left out.'];
    expect(await word(bytes)).toEqual({ body: 'Shown\n', leftOut });
    expect(await word(new Uint8Array(Buffer.from('{\\rtf1}')))).toEqual({
      trouble: expect.stringContaining('a rich text file'),
    });
  });
});
