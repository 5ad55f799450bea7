import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { put } from '../new/tiny-portfolio.ts';
import { fileOf, handedIn, sheetOf } from './handed-in.ts';
import { receivedFrom } from './received.ts';

// The first of them loads all rules, and two processors may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const made: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const portfolio = (): string => {
  const one = handedIn();
  made.push(one);
  return one.root;
};

const answers = {
  on: '2026-03-20',
  seenOn: ['2026-03-18', '2026-03-19'],
  seenWhere: 'In the contact centre',
  relationship: 'Line manager since 2024',
  relative: false,
  words:
    'On 18 March I sat beside the learner.\n\nShe said {a} < b, *not* that. - And “no” to <Claim>.\nimport nothing',
};

const savedAt = (root: string, over: Readonly<Record<string, unknown>> = {}, more = {}) =>
  fileOf({
    ...sheetOf(root, 'testimony'),
    savedAt: '2026-03-20T10:00:00.000Z',
    by: { name: 'The witness', qualification: 'Operations manager' },
    answers: { ...answers, ...over },
    ...more,
  });

describe('a testimony that comes back on a sheet', () => {
  it('becomes the record of it, word for word, entered by hand and not signed', async () => {
    const root = portfolio();
    const { said, records } = await receivedFrom(root, savedAt(root), 'testimonies');
    expect(said).toContain('E004, entered by hand and not signed');
    expect(records[0]).toContain('witness: witness\nwrittenBy: witness');
    expect(records[0]).toContain('qualification: Operations manager');
    const { portfolio: joined, findings } = checkPortfolio(root, '2026-03-20');
    expect(findings.filter(({ file, severity }) => file.includes('testim') && severity === 'error')).toEqual(
      [],
    );
    const record = joined?.byNumber.get('E004');
    expect(record?.data).toMatchObject({ seenOn: answers.seenOn, units: ['ocr-41'] });
    expect(JSON.stringify(record?.body)).toContain('She said {a} < b, *not* that. - And “no” to <Claim>.');
  });

  it('is taken in once, also where it was saved again later and claims were marked meanwhile', async () => {
    const root = portfolio();
    await receivedFrom(root, savedAt(root), 'testimonies');
    const file = 'content/testimonies/E004-testimony-of-the-witness.mdx';
    const text = readFileSync(join(root, file), 'utf8');
    put(
      root,
      file,
      text.replace(
        'I sat beside the learner.',
        '<Claim criteria="ocr-41/4.1">I sat beside the learner.</Claim>',
      ),
    );
    const again = savedAt(root, {}, { savedAt: '2026-03-20T11:00:00.000Z' });
    const { said } = await receivedFrom(root, again, 'testimonies');
    expect(said).toContain('The same words of this sheet were taken in already, as E004.');
    const other = await receivedFrom(
      root,
      savedAt(root, { words: 'On 19 March I saw more.' }),
      'testimonies',
    );
    expect(other.said).toContain('E005');
  });

  it.each([
    ['a relative', { relative: true }, {}, 'related to the learner'],
    ['the learner', {}, { by: { name: 'The learner' } }, 'nobody bears witness to their own work'],
    ['the assessor', {}, { by: { name: 'The assessor' } }, 'as assessor and not as witness'],
    ['a stranger', {}, { by: { name: 'Jo Blake' } }, '`role: witness`'],
    ['what was seen later', { seenOn: ['2026-03-21'] }, {}, 'tells of 21 March 2026, which is later'],
    ['a unit that is not there', {}, { about: ['xyz-1'] }, 'There is no unit xyz-1'],
    ['no words', { words: '  ' }, {}, 'is no testimony'],
    ['answers of another kind', { criteria: [] }, {}, 'is no testimony'],
  ])('is refused from %s', async (_, over, more, why) => {
    const root = portfolio();
    const { said, records } = await receivedFrom(root, savedAt(root, over, more), 'testimonies');
    expect(said).toContain(why);
    expect(records).toEqual([]);
  });

  it('goes out without the criteria, and without anybody who was observed', () => {
    const sheet = sheetOf(portfolio(), 'testimony');
    expect(sheet).toMatchObject({ about: ['ocr-41'], judged: [], criteria: [] });
  });
});
