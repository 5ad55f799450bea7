import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

const base = join(import.meta.dirname, '../cases/base/portfolio/content');
const observation = 'observations/E010-refund-call.yaml';
const feedback = 'feedback/E011-refund-call.yaml';
const account = 'accounts/E013-why-we-sample.mdx';
const decision = 'decisions/D002-calls.yaml';

/** What the first finding in a file says to write, after one change to that file. */
const mendAfter = (file: string, from: string, to: string): [string | undefined, string | undefined] => {
  const text = readFileSync(join(base, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}.`);
  const root = basePortfolio({ [`content/${file}`]: text.replace(from, to) });
  const { findings } = checkPortfolio(root, '2026-08-03');
  const finding = findings.find((one) => one.file === `content/${file}`);
  return [finding?.mend, finding?.nearest];
};

describe('a finding says what to write instead', () => {
  test.each([
    [observation, 'tiny-1/1.1', 'tiny-1/1.8', 'Its outcome 1 runs from 1.1 to 1.3.', undefined],
    [account, 'tiny-1/2.1', 'tiny-1/2.9', 'Its outcome 2 has only 2.1.', undefined],
    [observation, 'tiny-1/1.1', 'tiny-1/8.1', 'Its outcomes run from 1 to 2.', undefined],
    [observation, 'tiny-1/1.1', 'tiny-7/1.1', 'The units here are tiny-1.', 'tiny-1/1.1'],
    [account, 'criteria="tiny-1/2.1"', 'criteria="2.1"', 'Write it like tiny-1/2.1.', 'tiny-1/2.1'],
    [
      observation,
      'at: ratings.greeting',
      'at: page 2',
      'Write the file first: "form.txt page 2".',
      undefined,
    ],
    [
      observation,
      'at: ratings.greeting',
      'at: form.txt at the end',
      'Write it like "form.txt page 2", "form.txt row 14" or "form.txt 02:10".',
      undefined,
    ],
    [observation, 'rating: 3', 'rating: 4', 'Its points are 1 (Poor), 2 (Fair), 3 (Good).', undefined],
    [
      observation,
      'version: "1"',
      'version: "2"',
      'Write `version: "1"`, or name the record of version 2.',
      undefined,
    ],
    [observation, 'version: "1"', 'version: 1', 'Write `version: "1"`.', undefined],
    [
      observation,
      'criterion: tiny-1/1.1',
      'criterion: 1.10',
      'Write it with its unit in front, like tiny-1/1.10. The code of a unit is the name of its file in content/units/.',
      undefined,
    ],
    [feedback, 'observations: [E010]', 'observations: E010', 'Write `observations: [E010]`.', undefined],
    [
      observation,
      'channel: telephone',
      'channel: telefone',
      'Write `channel: telephone`, or another one of face-to-face, telephone, online, written, social-media.',
      'telephone',
    ],
    [
      observation,
      'colleague: colleague-a\n',
      '',
      'Add `colleague`: The colleague observed, by pseudonym.',
      undefined,
    ],
    [
      decision,
      'assessor: jo-blake',
      'assessor: sam-reed',
      "A learner cannot decide on their own work. Ask your assessor for a decision; do not put somebody's name to it.",
      undefined,
    ],
    [
      observation,
      'transaction: A',
      'transaction: *A* ',
      'If words are meant: write the line so: transaction: "*A*  refund for a late parcel"',
      undefined,
    ],
    [
      observation,
      'title: A refund call',
      'title: A refund call\nwithdrawn: true',
      'Write it like `withdrawn: { on: 2026-03-17, reason: … }`. `on`: The day it was withdrawn. `reason`: Why it no longer counts.',
      undefined,
    ],
    [
      observation,
      'title: A refund call',
      'title: A refund call\ncriticalFailures: The wrong door',
      'Write it like `criticalFailures: [{ text: … }]`. `text`: What was seen or heard. It may also have quality, at.',
      undefined,
    ],
    [
      observation,
      '  - { text: Interrupted once, quality: listening }',
      '  - Interrupted once',
      'Write each like `{ text: … }`. `text`: What was seen or heard. It may also have quality, at.',
      undefined,
    ],
    [account, '<Evidence number', '<Evidence nummer', 'Its attributes are number.', 'number'],
  ])('%s: %s → %s', (file, from, to, mend, nearest) => {
    expect(mendAfter(file, from, to)).toEqual([mend, nearest]);
  });
});
