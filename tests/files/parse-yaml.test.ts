import { describe, expect, test } from 'vitest';
import { parseYaml } from '#files/parse-yaml.ts';

const bomb = (): string => {
  const lines = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (const [index, name] of [...'bcdefghij'].entries())
    lines.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`);
  return lines.join('\n');
};

test('aliases that would swell to thousands of millions are refused before they are followed', () => {
  const { data, whole, findings } = parseYaml(bomb(), 'x.yaml');
  expect({ data, whole }).toEqual({ data: undefined, whole: false });
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['alias-used', 1]]);
});

describe('a line that cannot be read is shown as it should be', () => {
  test.each([
    ['note: she said: hello', 'note: "she said: hello"'],
    ['note: %5 of all', 'note: "%5 of all"'],
    ['note: !urgent call', 'note: "!urgent call"'],
    ['- note: `code` here', '- note: "`code` here"'],
  ])('%s', (line, mended) => {
    const [finding] = parseYaml(`${line}\n`, 'x.yaml').findings;
    expect(finding).toMatchObject({ rule: 'yaml-unreadable', line: 1, mend: `Write the line so: ${mended}` });
    expect(parseYaml(`${mended}\n`, 'x.yaml').findings).toEqual([]);
  });
});

const observed = (line: string): string =>
  `on: 2026-03-14\n${line}\nratings:\n  - quality: greeting\n    note: Gave name\n`;

describe('a line without its colon or its space is shown as it should be, alone', () => {
  test.each([
    [
      'channel telephone',
      'channel: telephone',
      'There is no colon after `channel`, so this line is no field.',
    ],
    ['channel:telephone', 'channel: telephone', 'There is no space after the colon of `channel`.'],
  ])('%s', (line, mended, message) => {
    const { findings } = parseYaml(observed(line), 'x.yaml');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ line: 2, message });
    expect(findings[0]?.mend).toContain(`Write the line so: ${mended}.`);
    expect(parseYaml(observed(mended), 'x.yaml').findings).toEqual([]);
  });
});

test('a field whose colon is missing before its list is told once, and not the list', () => {
  const { findings } = parseYaml(observed('channel: online').replace('ratings:', 'ratings'), 'x.yaml');
  expect(findings.map(({ line, mend }) => [line, mend.slice(0, 28)])).toEqual([
    [3, 'Write the line so: ratings:.'],
  ]);
});

describe('a quote inside a text is put in quotes that it cannot close', () => {
  test.each([
    ['note: "Gave name" and team', `note: '"Gave name" and team'`, '"Gave name" and team'],
    ["note: 'Didn't say it'", 'note: "Didn\'t say it"', "Didn't say it"],
    ['note: "She said "no" twice"', `note: 'She said "no" twice'`, 'She said "no" twice'],
    ['note: "yes" and "no"', `note: '"yes" and "no"'`, '"yes" and "no"'],
  ])('%s', (line, mended, note) => {
    const { findings } = parseYaml(`${line}\n`, 'x.yaml');
    expect(findings.map(({ mend }) => mend)).toEqual([`Write the line so: ${mended}`]);
    expect(parseYaml(`${mended}\n`, 'x.yaml').data).toEqual({ note });
  });
});

describe('a file that is set in by tabs gets one finding', () => {
  test.each(['\t', '\t\t', '  \t'])('%j', (indent) => {
    const text = observed('channel: online').replace(/^ {4}/m, indent) + '  - x\n'.repeat(9);
    expect(parseYaml(text, 'x.yaml').findings.map(({ line, message }) => [line, message])).toEqual([
      [5, 'This line begins with a tab; only spaces can set a line in.'],
    ]);
  });
});

test('of many lines that cannot be read the first three are told', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `note-${index}: she said: hello`);
  expect(parseYaml(`${lines.join('\n')}\n`, 'x.yaml').findings.map(({ line }) => line)).toEqual([1, 2, 3]);
});

describe('words that a comment cuts off are told with the line in quotes', () => {
  test.each([
    ['note: Gave name #1 and team', 'note: "Gave name #1 and team"'],
    ['- Gave name #1', '- "Gave name #1"'],
    ['note: #1 of two', 'note: "#1 of two"'],
  ])('%s', (line, mended) => {
    const [warning] = parseYaml(`${line}\n`, 'x.yaml').warnings;
    expect(warning).toMatchObject({ rule: 'comment-in-text', severity: 'warning', line: 1 });
    expect(warning?.mend).toContain(`write the line so: ${mended}`);
    expect(parseYaml(`${mended}\n`, 'x.yaml').warnings).toEqual([]);
  });
});

test('a comment on its own line, after a list, a day or a number, or in quotes cuts nothing off', () => {
  const text =
    '# top\non: 2026-03-14 # Saturday\nlist: # of two\n  - 3 # a\nnote: "a #b" # c\nmore: C# and d#e\n';
  expect(parseYaml(text, 'x.yaml')).toMatchObject({ findings: [], warnings: [] });
});

test('a place is found again by its path, counted from 1 and from the top of the file', () => {
  const { placeOf, placeOfKey, sourceOf } = parseYaml('a:\n  - { b: 4.10 }\n', 'x.mdx', 3);
  expect(placeOf(['a', 0, 'b'])).toEqual({ file: 'x.mdx', line: 5, column: 10 });
  expect(placeOfKey(['a', 0], 'b')).toEqual({ file: 'x.mdx', line: 5, column: 7 });
  expect(sourceOf(['a', 0, 'b'])).toBe('4.10');
});

test('a group where the name of a field belongs is told, with nothing on the console', () => {
  const { findings } = parseYaml('{{a: b}: c}\n', 'x.yaml');
  expect(findings.map(({ message }) => message)).toEqual([
    'A list or a group in brackets stands where the name of a field belongs.',
  ]);
});

test('days stay the words that were written', () => {
  expect(parseYaml('on: 2026-03-14\n', 'x.yaml').data).toEqual({ on: '2026-03-14' });
});
