import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { shapeRules } from '#rules/files/shape.ts';
import { CannotRunError } from '../../scripts/command/command.ts';
import { asText } from '../../scripts/new/outcome.ts';
import { everyKind } from './every-kind.ts';
import { made, runNew, startNew, writeHere } from './run-new.ts';
import { put, tinyPortfolio } from './tiny-portfolio.ts';

const shapeIds = new Set<string>(shapeRules.map(({ id }) => id));

describe('npm run new, for every kind', () => {
  const { root, remove } = tinyPortfolio();
  afterAll(remove);

  it.each(everyKind)('writes a %s as %s that the check can read whole', async (kind, number, sets) => {
    const made = await writeHere(root, kind, sets);
    expect({ findings: made.findings, missing: made.missing }).toMatchObject({ missing: undefined });
    expect([made.status, made.number]).toEqual([0, number]);
    const { folder, format } = kindOf(kind);
    expect(made.file).toMatch(new RegExp(`^content/${folder}/${number}-[a-z0-9-]+\\.${format}$`));
    const mode = `# yaml-language-server: $schema=../../.schemas/${kind}.schema.json\ntitle: `;
    expect(made.text.startsWith(format === 'mdx' ? '---\ntitle: ' : mode)).toBe(true);
    const { portfolio, findings } = checkPortfolio(root, '2026-03-20');
    expect(findings.filter(({ rule }) => shapeIds.has(rule))).toEqual([]);
    expect(portfolio?.byNumber.get(number)?.kind).toBe(kind);
  });

  it('has an example for every kind there is', () => {
    expect(everyKind.map(([kind]) => kind).sort()).toEqual([...kindNames].sort());
  });
});

describe('npm run new', () => {
  const folders: (() => void)[] = [];
  const tiny = (more: Record<string, string> = {}) => {
    const { root, remove } = tinyPortfolio(more);
    folders.push(remove);
    return root;
  };
  afterEach(() => {
    for (const remove of folders.splice(0)) remove();
  });
  const product = ['title=A sheet', 'what=A sheet of calls', 'author=learner'];

  it('never gives a number again that a withdrawn, unreadable or lost record had', async () => {
    const withdrawn = 'title: Old\nwithdrawn: { on: 2026-02-01, reason: Wrong call }\non: 2026-01-02\n';
    const next = async (more: Record<string, string>) =>
      (await writeHere(tiny(more), 'product', product)).number;
    expect(await next({ 'content/products/E007-old.yaml': `${withdrawn}what: A\nauthor: learner\n` })).toBe(
      'E008',
    );
    expect(await next({ 'content/products/E012-broken.yaml': 'title: [' })).toBe('E013');
    expect(await next({ 'content/products/E020 wrong name.yml': 'x' })).toBe('E021');
    expect(await next({ 'evidence/E030/sheet.csv': 'a,b' })).toBe('E031');
    const citing = 'title: Handed in\non: 2026-02-01\nto: assessor\nitems: [{ evidence: E041 }]\n';
    expect(await next({ 'content/submissions/D001-handed-in.yaml': citing })).toBe('E042');
    expect(await next({ 'content/submissions/D001-handed-in.yaml': `${citing}?` })).toBe('E042');
  });

  it('takes a number out of no words that only look like one', async () => {
    const root = tiny({
      'content/products/E002-broken.yaml': 'title: The system showed error E404\n  on: [',
      'evidence/E002/scan-E2024.pdf': '',
    });
    expect((await writeHere(root, 'product', product)).number).toBe('E003');
  });

  it('says which options are missing, writes nothing, and exits with 2', async () => {
    const root = tiny();
    const ran = await runNew(root, ['product', '--set', 'title=A sheet']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('--set what=…  What it is and what it was used for.');
    expect(ran.stderr).toContain(
      '--set author=…  Whose work it is. One of learner, team, organisation, other.',
    );
    expect(readdirSync(join(root, 'content'))).not.toContain('products');
  });

  it.each([
    ['a word that is no choice', 'author=leaner', 'unknown-value', 'Did you mean `learner`?'],
    ['a day that cannot be', 'on=2026-02-30', 'impossible-date', '2026-02-30'],
    ['a misspelt field', 'autor=learner', 'unknown-field', 'Did you mean `author`?'],
    ['a record that is not there', 'replaces=E009', 'unknown-record', 'There is no record E009.'],
  ])('refuses %s in the words of the check', async (_what, set, rule, words) => {
    const root = tiny();
    const made = await writeHere(root, 'product', [...product.filter((one) => one !== set), set]);
    expect([made.status, made.done]).toEqual([1, 'refused']);
    expect(made.findings.map((finding) => finding.rule)).toContain(rule);
    expect(made.findings.map(({ message }) => message).join(' ')).toContain(words);
    expect(readdirSync(join(root, 'content'))).not.toContain('products');
  });

  it('quotes what would be read as a number and folds long words', async () => {
    const long =
      'Every call of the week, with its length, its channel and the line of the guide that it '.repeat(2);
    const { text } = await writeHere(tiny(), 'workplace-document', [
      'title=The call guide',
      'version=4.10',
      `location=${long.trim()}`,
      'holder=Operations manager',
      'claims=[{ criterion: ocr-41/4.10, at: "14:05" }]',
    ]);
    expect(text).toContain('version: "4.10"\n');
    expect(text).toContain('at: "14:05"\n');
    expect(text).toContain('location: >-\n  Every call of the week');
    expect(text).toContain('on: 2026-03-20\n');
  });

  it('begins from a file and lets options say otherwise', async () => {
    const root = tiny();
    const from = join(root, 'from.yaml');
    writeFileSync(from, 'title: A sheet\nwhat: A sheet of calls\nauthor: team\n');
    const ran = await runNew(root, [
      'product',
      '--from',
      from,
      '--set',
      'author=learner',
      '--slug',
      'Call sheet',
    ]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('E002 is written: content/products/E002-call-sheet.yaml');
  });

  it('gives an account questions to answer, or the body that it is handed', async () => {
    const root = tiny();
    const account = ['title=My samples', 'units=ocr-41'];
    expect((await writeHere(root, 'account', account)).text).toMatch(
      /by: learner[\s\S]*## What I did\n\n\*Which/,
    );
    const body = 'I drew every <Claim criteria="ocr-41/4.1">tenth call</Claim>.\n';
    const sets = account.flatMap((set) => ['--set', set]);
    const ran = startNew(root, ['account', '--json', '--body', '-', ...sets], body);
    expect(JSON.parse(ran.stdout)).toMatchObject({ done: 'written', number: 'E003' });
    put(root, 'body.txt', 'Under <5 minutes\n');
    const broken = await writeHere(root, 'account', account, { body: join(root, 'body.txt') });
    expect(broken).toMatchObject({ status: 1, findings: [{ rule: 'mdx-unreadable' }] });
  });

  it('says what an assessor would still ask of the record', async () => {
    const claiming = [...product, 'claims=[{ criterion: ocr-41/4.1 }]'];
    const said = asText(await made(tiny(), 'product', claiming), 100, false);
    expect(said).toContain('An assessor would still ask:');
    expect(said).toContain('claim-without-place');
  });

  it('says of a text that begins as questions where to answer them', async () => {
    const root = tiny();
    const sets = ['title=My samples', 'units=ocr-41'];
    const said = asText(await made(root, 'account', sets), 100, false);
    expect(said).toContain('Now open content/accounts/E002-my-samples.mdx and answer the questions in it');
    expect(said).not.toContain('The check finds nothing');
    put(root, 'body.txt', 'I drew every tenth call.\n');
    const own = asText(await made(root, 'account', sets, { body: join(root, 'body.txt') }), 100, false);
    expect(own).not.toContain('Now open');
  });

  it('refuses to run where the units cannot be read, and where there is no portfolio', async () => {
    const root = tiny();
    put(root, 'content/units/ocr-41.yaml', 'code: [');
    await expect(made(root, 'product', [])).rejects.toBeInstanceOf(CannotRunError);
    expect((await runNew(join(root, 'nowhere'), ['product'])).stderr).toContain('There is no folder');
    expect((await runNew(root, ['produkt'])).stderr).toContain('Did you mean product?');
    expect(await runNew(root, ['product', '--nothing'])).toMatchObject({ status: 2 });
  });

  it('writes the two files that a portfolio begins with, and leaves those that are there alone', async () => {
    const root = tiny();
    rmSync(join(root, 'content/people.yaml'));
    rmSync(join(root, 'content/portfolio.yaml'));
    const person = 'vouching.learner';
    const people = [
      `${person}.role=learner`,
      `${person}.shownAs=The learner`,
      `${person}.agreedOn=2026-01-05`,
    ];
    expect(await writeHere(root, 'people', people)).toMatchObject({ status: 0, file: 'content/people.yaml' });
    const portfolio = [
      'title=My portfolio',
      'learner=learner',
      'sector=public',
      'work=paid',
      'context=A help desk',
      'customers=internal, external',
      'registrations=[{ awardingOrganisation: OCR, qualification: NVQ, registeredOn: 2026-01-05, centre: A centre, units: [{ unit: ocr-41 }] }]',
      'dataProtection={ lawfulBasis: Interest, purpose: Quality, retention: A year, assessment: Done, storage: A locked drive }',
    ];
    expect(await writeHere(root, 'portfolio', portfolio)).toMatchObject({ status: 0 });
    const { portfolio: linked, findings } = checkPortfolio(root, '2026-03-20');
    expect(linked?.learner?.shownAs).toBe('The learner');
    expect(findings.filter(({ rule }) => shapeIds.has(rule))).toEqual([]);
    await expect(made(root, 'people', [])).rejects.toThrow('is there already');
  });

  it('says at once what has to be there before, and exits with 2', async () => {
    const root = tiny();
    expect(await runNew(root, ['feedback'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `There is no monitoring observation yet. Write one first: npm run new observation portfolio=${root}\n`,
    });
    await expect(made(root, 'draw', [])).rejects.toThrow(
      'There is no sampling frame yet. Write one first: npm run new sampling-frame',
    );
    rmSync(join(root, 'content/scorecards'), { recursive: true });
    await expect(made(root, 'observation', [])).rejects.toThrow('npm run new scorecard');
  });

  it('leaves no half-written file behind', async () => {
    const root = tiny();
    await writeHere(root, 'product', product);
    expect(readdirSync(join(root, 'content/products'))).toEqual(['E002-a-sheet.yaml']);
  });
});
