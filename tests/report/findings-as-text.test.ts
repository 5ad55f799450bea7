import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#portfolio/finding.ts';
import { findingsAsText, type TextOptions } from '#report/findings-as-text.ts';
import { anyFinding, anyText, finding, STEERING } from './finding.ts';

const FILE = finding().file;
const SOURCE = 'kind: observation\nclaims:\n  - criterion: ocr-41/2.8\n    at: strengths\n';
const PLAIN: TextOptions = { sources: new Map([[FILE, SOURCE]]), colour: false, width: 80 };

/** The text of findings, with other options where a test needs them. */
function text(findings: Finding[], options: Partial<TextOptions> = {}): string {
  return findingsAsText(findings, { ...PLAIN, ...options });
}

/** The code frame of one finding on a source of its own: the lines with a gutter, without their indent. */
function frame(source: string, line: number, column: number, width = 80): string[] {
  const shown = text([finding({ line, column })], { sources: new Map([[FILE, source]]), width });
  return shown
    .split('\n')
    .filter((each) => each.includes('│'))
    .map((each) => each.slice(9));
}

test('a finding shows where, how bad, what, why, what to write instead, and the spot', () => {
  expect(text([finding({ nearest: '2.3' })])).toBe(`content/observations/E014-refund-call.yaml:3:16
  error  Unit ocr-41 has no criterion 2.8.  unknown-criterion
         Its outcome 2 runs from 2.1 to 2.6.
         → Write the code of a criterion that the unit has.
         Did you mean 2.3?
           2 │ claims:
         > 3 │   - criterion: ocr-41/2.8
             │                ^
           4 │     at: strengths

1 error
The portfolio cannot be published until the error is mended.
What a rule means: npm run check explain=<rule>
`);
});

test('the near match is not asked for twice', () => {
  const message = 'Unit ocr-41 has no criterion 2.8. Did you mean 2.3?';
  expect(text([finding({ nearest: '2.3', message })]).match(/Did you mean/g)).toHaveLength(1);
});

test('an answered finding shows who answered it, when and why, and stops nothing', () => {
  const answered = {
    rule: 'expired',
    at: 'ocr-41',
    reason: 'Practice only.',
    by: 'Jo Reed',
    on: '2026-02-01',
  };
  const shown = text([finding({ rule: 'expired', message: 'The unit expired in 2014.', answered })]);
  expect(shown).toContain('  answered  The unit expired in 2014.  expired (error)\n');
  expect(shown).toContain('            Answered by Jo Reed on 2026-02-01: Practice only.\n');
  expect(shown).toMatch(
    /\n1 answered\nNothing here stops the portfolio from being published\.\nWhat a rule means.*\n$/,
  );
});

test('findings are in order of file, line, column and rule, whatever order they came in', () => {
  const ordered = [
    finding({ file: 'content/a.yaml', line: 9, column: 1, rule: 'a' }),
    finding({ file: 'content/b.yaml', line: 2, column: 3, rule: 'b' }),
    finding({ file: 'content/b.yaml', line: 2, column: 10, rule: 'a' }),
    finding({ file: 'content/b.yaml', line: 2, column: 10, rule: 'b' }),
    finding({ file: 'content/b.yaml', line: 10, column: 1, rule: 'a' }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: 5 }), (shuffled) => {
      expect(text(shuffled)).toBe(text(ordered));
    }),
  );
  expect(text(ordered).match(/^content.*$/gm)).toEqual([
    'content/a.yaml:9:1',
    'content/b.yaml:2:3',
    'content/b.yaml:2:10',
    'content/b.yaml:2:10',
    'content/b.yaml:10:1',
  ]);
});

test('the last lines count the findings and say what they mean for publishing', () => {
  const some = (severity: Finding['severity'], number: number) =>
    Array.from({ length: number }, () => finding({ severity }));
  const all = [...some('error', 2), ...some('warning', 1), ...some('to-do', 3), ...some('info', 1)];
  expect(text(all)).toMatch(
    /\n2 errors, 1 warning, 3 to do, 1 info\nThe portfolio cannot be published until the 2 errors are mended\.\nWhat a rule means: npm run check explain=<rule>\n$/,
  );
  expect(text(some('to-do', 1))).toMatch(
    /\n1 to do\nNothing here stops the portfolio from being published\. What is still to do becomes an error/,
  );
  expect(text([])).toBe('No findings\nNothing here stops the portfolio from being published.\n');
});

test('of each rule ten to-dos are shown, with how many more there are, unless all are asked for', () => {
  const toDos = (rule: string, number: number) =>
    Array.from({ length: number }, (_, i) => finding({ severity: 'to-do', rule, line: i + 1 }));
  const findings = [...toDos('criterion-unclaimed', 24), ...toDos('not-judged', 10), ...toDos('ranges', 11)];
  const shown = text(findings);
  expect(shown.match(/^ {2}to do {2}.*$/gm)).toHaveLength(30);
  expect(shown).toContain(
    '\nand 14 more of rule criterion-unclaimed (npm run check all shows them)\n' +
      'and 1 more of rule ranges (npm run check all shows them)\n\n45 to do\n',
  );
  const all = text(findings, { all: true });
  expect(all.match(/^ {2}to do {2}.*$/gm)).toHaveLength(45);
  expect(all).not.toContain('more of rule');
});

test('errors are never left out, however many one rule has', () => {
  const errors = Array.from({ length: 30 }, (_, i) => finding({ line: i + 1 }));
  expect(text(errors).match(/^ {2}error {2}/gm)).toHaveLength(30);
});

test('without the text of the file there is no frame, and a line past its end has none either', () => {
  expect(text([finding()], { sources: new Map() })).not.toContain('│');
  expect(text([finding({ line: 99 })])).not.toContain('│');
});

test('the caret stands under its column where tabs come before it', () => {
  const [, line, caret] = frame('a:\n\t- x:\ty\n', 2, 7);
  expect(line?.indexOf('y')).toBe(caret?.indexOf('^'));
  expect(line).not.toContain('\t');
});

test('the first and the last line of a file have a frame of what is there', () => {
  expect(frame('one\ntwo\n', 1, 1)).toEqual(['> 1 │ one', '    │ ^', '  2 │ two']);
  expect(frame('one\r\ntwo\r\n', 2, 3)).toEqual(['  1 │ one', '> 2 │ two', '    │   ^']);
});

test('a long line is cut around the column, so that frame and caret stay within the width', () => {
  const long = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
  const [before, line, caret, after] = frame(`short\n${long}\nshort`, 2, 301, 60);
  expect(line).toMatch(/^> 2 │ …a+HEREb+…$/);
  expect(line?.indexOf('H')).toBe(caret?.indexOf('^'));
  expect(line).toHaveLength(60 - 9);
  expect([before, after]).toEqual(['  1 │ …', '  3 │ …']);
});

test('a cut through an emoji leaves no broken half of it', () => {
  const smiles = '😀'.repeat(200);
  const frames = Array.from({ length: 80 }, (_, column) => frame(smiles, 1, column + 1, 50).join('\n'));
  expect(frames.filter((each) => !each.isWellFormed())).toEqual([]);
});

test('the caret is under its character for any line and any width', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc.integer({ min: 50, max: 120 }),
      (before, behind, width) => {
        const lines = frame(`${before}☞${behind}`, 1, before.length + 1, width);
        expect(lines[0]?.indexOf('☞')).toBe(lines[1]?.indexOf('^'));
        expect(Math.max(...lines.map((line) => line.length + 9))).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('content cannot drive the terminal: its control characters are shown and not obeyed', () => {
  const attack = '\u001b[2J\u001b]0;owned\u0007';
  const shown = text([finding({ line: 1, column: 5, message: `Unknown key ${attack}` })], {
    sources: new Map([[FILE, `key: ${attack} \u202ereversed`]]),
  });
  expect(shown).toContain('Unknown key ␛[2J␛]0;owned␇');
  expect(shown).toContain('> 1 │ key: ␛[2J␛]0;owned␇ \ufffdreversed');
});

test('whatever findings and files hold, nothing that steers a terminal comes out', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), anyText, (findings, source) => {
      const sources = new Map(findings.map(({ file }) => [file, source]));
      expect(text(findings, { sources })).not.toMatch(STEERING);
    }),
  );
});

test('colour adds nothing but colour', () => {
  const findings = [finding(), finding({ severity: 'to-do', nearest: '2.3' })];
  const coloured = text(findings, { colour: true });
  expect(coloured).toContain('\u001b[1;31merror\u001b[0m');
  expect(stripVTControlCharacters(coloured)).toBe(text(findings));
});

test('long sentences are broken between words, and a rule that does not fit has its own line', () => {
  const shown = text([finding({ message: `${'word '.repeat(20)}end.`, rule: 'a-rule-with-a-long-name' })], {
    width: 50,
    sources: new Map(),
  });
  const widths =
    shown
      .split('\n\n')[0]
      ?.split('\n')
      .slice(1)
      .map((line) => line.length) ?? [];
  expect(Math.max(...widths)).toBeLessThanOrEqual(50);
  expect(shown).toContain('\n         a-rule-with-a-long-name\n');
});
