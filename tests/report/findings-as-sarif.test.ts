import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#portfolio/finding.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { allRules } from '#rules/groups.ts';
import { anyFinding, finding, STEERING } from './finding.ts';

const TEXTS = { mend: 'Mend it.', source: 'The unit', example: { wrong: 'a\nb', right: 'c' } };
const RULES = [
  { id: 'expired', title: 'Evidence after expiry', why: 'No certificate.', severity: 'warning', ...TEXTS },
  {
    id: 'unknown-criterion',
    statements: ['GEN-1'],
    title: 'A criterion no unit has',
    why: 'Nothing to judge.',
    severity: 'error',
    ...TEXTS,
  },
] as const;

/** The only run of the log of some findings. */
function run(findings: Finding[]) {
  const log = JSON.parse(findingsAsSarif(findings, { rules: RULES, version: '1.2.3' }));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

test('the driver names its version and describes each rule', () => {
  const { driver } = run([]).tool;
  expect(driver).toMatchObject({ name: 'assessor-trusted-portfolio', version: '1.2.3' });
  expect(driver.rules[1]).toEqual({
    id: 'unknown-criterion',
    shortDescription: { text: 'A criterion no unit has' },
    fullDescription: { text: 'Nothing to judge.' },
    help: {
      text: 'Mend it.\n\nWrong:\n\n    a\n    b\n\nRight:\n\n    c\n\nSource: The unit.',
      markdown: 'Mend it.\n\nWrong:\n\n```text\na\nb\n```\n\nRight:\n\n```text\nc\n```\n\nSource: The unit.',
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['GEN-1'] },
  });
});

test('every rule that there is has a description and help of its own', () => {
  const log = JSON.parse(findingsAsSarif([], { rules: allRules, version: '1' }));
  const { rules } = log.runs[0].tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id));
  for (const [index, { help, fullDescription }] of rules.entries()) {
    expect(fullDescription.text).toBe(allRules[index]?.why);
    expect(help.text).toContain(allRules[index]?.mend);
    expect(help.markdown).toContain(allRules[index]?.example.right);
  }
});

test('a result points to its rule, its place and what to do', () => {
  const [result] = run([finding({ nearest: '2.3', subject: 'E014' })]).results;
  expect(result).toEqual({
    ruleId: 'unknown-criterion',
    ruleIndex: 1,
    level: 'error',
    message: {
      text: 'Unit ocr-41 has no criterion 2.8.\nIts outcome 2 runs from 2.1 to 2.6.\nWrite the code of a criterion that the unit has.',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/observations/E014-refund-call.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 16 },
        },
      },
    ],
    suppressions: [],
    properties: { severity: 'error', subject: 'E014', nearest: '2.3' },
  });
});

test('the four severities become the three levels', () => {
  const severities = ['error', 'warning', 'to-do', 'info'] as const;
  const { results } = run(severities.map((severity, i) => finding({ severity, line: i + 1 })));
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note', 'note']);
});

test('a rule that the list does not describe is named without an index', () => {
  const [result] = run([finding({ rule: 'new-rule' })]).results;
  expect(result.ruleId).toBe('new-rule');
  expect(result).not.toHaveProperty('ruleIndex');
});

test('an answer is an accepted suppression with its reason', () => {
  const answered = { rule: 'r', at: 'E014', reason: 'Practice only.', by: 'Jo Reed', on: '2026-02-01' };
  expect(run([finding({ answered })]).results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Practice only. (Jo Reed, 2026-02-01)' },
  ]);
});

test('braces and links in a message are text and not placeholders or links', () => {
  const [result] = run([finding({ message: 'Write {0}, not [this](9).', why: '', mend: '' })]).results;
  expect(result.message.text.trim()).toBe('Write {{0}}, not \\[this](9).');
});

test('file names are relative references that read back as they were', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$|\//.test(text));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const file = names.join('/');
      const [result] = run([finding({ file })]).results;
      const { uri } = result.locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[A-Za-z0-9\-._~!*'()%/]+$/);
      expect(uri.split('/').map(decodeURIComponent).join('/')).toBe(file);
      expect(new URL(uri, 'https://example.org/').host).toBe('example.org');
    }),
  );
});

test('whatever findings hold, the log is JSON without anything that steers a terminal', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      expect(run(findings).results).toHaveLength(findings.length);
      expect(findingsAsSarif(findings, { rules: RULES, version: '1' })).not.toMatch(STEERING);
    }),
  );
});
