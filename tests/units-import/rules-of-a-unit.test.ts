import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { readSpecification } from '#specification/read-specification.ts';
import { unitFiles } from '../../scripts/units/write-units.ts';
import { basePortfolio } from '../files/base-portfolio.ts';

const specification = `Unit title: Keep a call list
Unit number: 88
Level: 2
Learning outcome 1: Be able to keep a call list
The learner can:
1.1 Write down who called and when
1.2 Call back within the day
Range
Kinds of call:
• questions
• complaints
Evidence requirements
1 Your evidence must come from real work with real customers.
2 You must show evidence on different occasions over a sufficient period of time.
`;

const observation = readFileSync(
  join(
    import.meta.dirname,
    '../cases/setting-not-real/claims-performance-from-a-simulation/portfolio/content/observations/E010-refund-call.yaml',
  ),
  'utf8',
);

it('a unit that was imported has its rules at once: the general ones, and what it asks besides as data', () => {
  const read = readSpecification(specification);
  if (read.kind !== 'units') throw new Error(read.reason);
  const [unit] = unitFiles(read, {
    file: 'unit.txt',
    code: 'call-list',
    awardingOrganisation: 'Example Awards',
  });
  const base = readFileSync(join(basePortfolio(), 'content/portfolio.yaml'), 'utf8');
  const root = basePortfolio({
    [unit?.file ?? '']: unit?.text ?? '',
    'content/portfolio.yaml': base.replace('- unit: tiny-1\n', '- unit: tiny-1\n      - unit: call-list\n'),
    'content/observations/E010-refund-call.yaml': observation.replaceAll('tiny-1/', 'call-list/'),
  });
  const found = checkPortfolio(root, '2026-08-03').findings.filter(({ message, why }) =>
    /call-list/.test(`${message} ${why}`),
  );
  const rules = found.map(({ rule }) => rule);
  expect(rules).toContain('setting-not-real');
  expect(rules).toContain('too-few-occasions');
  expect(unit?.text).toMatch(/to be confirmed.*\n {2}- id: kinds-of-call\n[\s\S]*need: any/);
}, 60_000);
