import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { recordLimit } from '#files/disk/read-text.ts';
import { artefactLimit } from '#files/read-artefacts.ts';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import { basePortfolio } from './base-portfolio.ts';

const observation = 'content/observations/E010-refund-call.yaml';
const account = 'content/accounts/E013-why-we-sample.mdx';
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

const found = (root: string): string[] =>
  checkPortfolio(root, '2026-08-03').findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);

describe('a file that git does not hold well', () => {
  test('a record that is not UTF-8 is refused, and what cites it is not wrong', () => {
    const root = basePortfolio({ [observation]: Buffer.from('title: caf\xe9\n', 'latin1') });
    expect(found(root)).toEqual([`not-utf8 ${observation}:1`]);
  });

  test('a record over the limit is refused without being read as YAML', () => {
    const root = basePortfolio({ [observation]: `title: ${'a'.repeat(recordLimit)}\n` });
    expect(found(root)).toEqual([`file-too-large ${observation}:1`]);
  });

  test('an artefact over the limit is refused', () => {
    const root = basePortfolio({ 'evidence/E010/form.txt': '' });
    truncateSync(join(root, 'evidence/E010/form.txt'), artefactLimit + 1);
    expect(found(root)).toEqual(['file-too-large evidence/E010/form.txt:1']);
  });

  test('a link that leaves the portfolio is not followed', () => {
    const root = basePortfolio();
    const outside = basePortfolio({ 'private.yaml': 'title: private\n' });
    symlinkSync(join(outside, 'private.yaml'), join(root, 'content/observations/E099-private.yaml'));
    symlinkSync(join(outside, 'private.yaml'), join(root, 'evidence/E010/private.yaml'));
    expect(found(root)).toEqual([
      'path-escapes content/observations/E099-private.yaml:1',
      'path-escapes evidence/E010/private.yaml:1',
    ]);
  });

  test('a link to a folder or to nothing is not followed, even inside the portfolio', () => {
    const root = basePortfolio();
    mkdirSync(join(root, 'evidence/E011'));
    symlinkSync(join(root, 'evidence/E010'), join(root, 'evidence/E011/more'));
    symlinkSync(join(root, 'evidence/gone.txt'), join(root, 'evidence/E011/gone.txt'));
    expect(found(root)).toEqual([
      'path-escapes evidence/E011/gone.txt:1',
      'path-escapes evidence/E011/more:1',
    ]);
  });

  test('a link to a file of the portfolio is followed', () => {
    const root = basePortfolio();
    const text = textOf(root, observation)
      .replace('[]', '')
      .replace('attachments:\n', 'attachments:\n  - { file: again.txt, title: The same form }\n');
    writeFileSync(join(root, observation), text);
    symlinkSync(join(root, 'evidence/E010/form.txt'), join(root, 'evidence/E010/again.txt'));
    expect(found(root)).toEqual([]);
  });
});

describe('a path that leaves the portfolio', () => {
  test.each([
    ['upwards', '../E011/x.txt'],
    ['upwards in the middle', 'scans/../../x.txt'],
    ['from the top of the disk', '/etc/hosts'],
    ['from the top of another disk', 'C:/x.txt'],
    ['by a backslash', '..\\x.txt'],
    ['by an escaped dot', '%2e%2e/x.txt'],
    ['by an escaped slash', '..%2Fx.txt'],
    ['through a null byte', 'form.txt\0.pdf'],
    ['through itself', './form.txt'],
  ])('is refused as an attachment: %s', (_how, file) => {
    const root = basePortfolio();
    const text = textOf(root, observation).replace('file: form.txt', `file: ${JSON.stringify(file)}`);
    writeFileSync(join(root, observation), text);
    expect(found(root)).toEqual([`path-escapes ${observation}:22`]);
  });

  test.each([
    ['scans\\form.txt', 'Write `scans/form.txt`.'],
    ['two\nlines.txt', 'Rename the file, without that sign, on the disk and here.'],
    ['..\\x.txt', expect.stringContaining("Copy the file into this record's own folder")],
  ])('says how to write a name that is refused only for its signs: %j', (file, mend) => {
    const root = basePortfolio();
    const text = textOf(root, observation).replace('file: form.txt', `file: ${JSON.stringify(file)}`);
    writeFileSync(join(root, observation), text);
    expect(checkPortfolio(root, '2026-08-03').findings.map((one) => one.mend)).toContainEqual(mend);
  });

  test('is refused as a picture and as a recording in the words of an account', () => {
    const root = basePortfolio();
    const words =
      '![A board](../E010/form.txt)\n\n![A board](%2e%2e/form.txt)\n\n<At time="02:10" file="../talk.mp3" />\n\n';
    const text = textOf(root, account).replace('When I began', `${words}When I began`);
    writeFileSync(join(root, account), text);
    expect(found(root)).toEqual([
      `unsafe-link ${account}:8`,
      `unsafe-link ${account}:10`,
      `path-escapes ${account}:12`,
    ]);
  });

  test('a name with a percent sign, a space or dots inside is no such path', () => {
    const root = basePortfolio({ 'evidence/E010/50% of calls..v2.txt': 'half\n' });
    const text = textOf(root, observation).replace(
      'attachments:\n',
      'attachments:\n  - { file: 50% of calls..v2.txt, title: Half }\n',
    );
    writeFileSync(join(root, observation), text);
    expect(found(root)).toEqual([]);
  });
});

describe('checking', () => {
  test('the same portfolio twice gives the same findings, whatever the folder', () => {
    const wrong = { [observation]: 'title: x\nchanel: phone\n', 'evidence/loose.txt': '' };
    const [first, second] = [basePortfolio(wrong), basePortfolio(wrong)];
    const findings = checkPortfolio(first, '2026-08-03').findings;
    expect(findings.length).toBeGreaterThan(3);
    expect(checkPortfolio(first, '2026-08-03').findings).toEqual(findings);
    expect(checkPortfolio(second, '2026-08-03').findings).toEqual(findings);
  });

  test('line ends of Windows and a byte order mark change nothing', () => {
    const root = basePortfolio();
    const text = textOf(root, observation).replace('rating: 3', 'rating: 6');
    writeFileSync(join(root, observation), text);
    const before = checkPortfolio(root, '2026-08-03').findings;
    writeFileSync(join(root, observation), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(before.map(({ rule }) => rule)).toEqual(['rating-off-scale']);
    expect(checkPortfolio(root, '2026-08-03').findings).toEqual(before);
  });

  test('the day of the portfolio is used rather than the day handed in', () => {
    const root = basePortfolio();
    expect(checkPortfolio(root, '2020-01-01').today).toBe('2026-08-03');
    const file = join(root, 'content/portfolio.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('asAt: 2026-08-03\n', ''));
    const { today, findings } = checkPortfolio(root, '2026-04-21');
    expect(today).toBe('2026-04-21');
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'date-in-future content/acknowledgements/D081-of-calls.yaml',
      'date-in-future content/decisions/D002-calls.yaml',
      'date-in-future content/decisions/D002-calls.yaml',
      'date-in-future content/declarations/D091-centre.yaml',
      'date-in-future content/declarations/D091-centre.yaml',
      'date-in-future content/iqa-samples/Q001-calls.yaml',
    ]);
  });

  test('a unit that cannot be read stops judging, so that claims on it do not look wrong', () => {
    const root = basePortfolio({ 'content/units/tiny-1.yaml': 'code: tiny-1\n  title: x: y\n' });
    const { portfolio, findings } = checkPortfolio(root, '2026-08-03');
    expect(portfolio).toBeUndefined();
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['yaml-unreadable']));
  });

  test('a folder without content/ is no portfolio', () => {
    expect(() => checkPortfolio(join(tmpdir(), 'no-such-folder'), '2026-08-03')).toThrow(NotAPortfolioError);
  });
});
