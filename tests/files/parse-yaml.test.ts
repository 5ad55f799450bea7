import { describe, expect, test } from 'vitest';
import { parseYaml } from '#files/yaml/parse-yaml.ts';

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

test('a group whose names have no values is said to lack them, and no line before it is to blame', () => {
  const text = 'describes: A rota, with the days of the week\nthirdParties: { by, on }\n';
  const [finding] = parseYaml(text, 'x.yaml').findings;
  expect(finding).toMatchObject({ line: 2, message: '`by` stands in { } without a value.' });
  expect(finding?.mend).toContain('a colon, a space and its value');
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
    expect(findings[0]?.mend).toBe(`Write the line so: ${mended}`);
    expect(parseYaml(observed(mended), 'x.yaml').findings).toEqual([]);
  });
});

test('a field whose colon is missing before its list is told once, and not the list', () => {
  const { findings } = parseYaml(observed('channel: online').replace('ratings:', 'ratings'), 'x.yaml');
  expect(findings.map(({ line, mend }) => [line, mend])).toEqual([[3, 'Write the line so: ratings:']]);
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

/** A group in brackets, of the form that the records of this project have. */
const rated = (note: string): string =>
  `ratings:\n  - { quality: greeting, rating: 3, note: ${note} }\n  - { quality: listening, rating: 2, note: Well }\n`;

const mendOf = (text: string): string[] => parseYaml(text, 'x.yaml').findings.map(({ mend }) => mend);

describe('a text in brackets that a sign would end is told once, at its line, in quotes', () => {
  test.each([
    ['Good afternoon, and the name', '"Good afternoon, and the name"', 'comma'],
    ['Good, fine, and: well', '"Good, fine, and: well"', 'comma'],
    ['Good #1', '"Good #1"', '#'],
    ['"Good" afternoon', `'"Good" afternoon'`, 'quote'],
    ["'It's fine'", '"It\'s fine"', 'quote'],
    ['"Good', '"Good"', 'quote'],
    ['Gave name [sic] and went', '"Gave name [sic] and went"', 'bracket'],
    ['[sic] and went', '"[sic] and went"', 'bracket'],
    ['Gave {name} and went', '"Gave {name} and went"', 'bracket'],
    ['wait } what', '"wait } what"', 'bracket'],
    ['she said: hello', '"she said: hello"', 'colon'],
    ['*excellent* greeting', '"*excellent* greeting"', '*'],
    ['@home', '"@home"', '@'],
    ['- went', '"- went"', '-'],
    ['“Good, and the name”', '"Good, and the name"', 'comma'],
  ])('%s', (note, quoted, sign) => {
    const { findings } = parseYaml(rated(note), 'x.yaml');
    expect(findings.map(({ line }) => line)).toEqual([2]);
    expect(findings[0]?.message).toContain(sign);
    expect(findings[0]?.mend.toLowerCase()).toMatch(
      /write the line so: - \{ quality: greeting, rating: 3, note: /,
    );
    expect(findings[0]?.mend).toContain(`note: ${quoted} }`);
    expect(parseYaml(rated(quoted), 'x.yaml').findings).toEqual([]);
  });
});

describe('a slip in the signs of a group is told once, with the line as it should be', () => {
  const right = '- { quality: greeting, rating: 3, note: Good }';
  test.each([
    ['- { quality: greeting rating: 3, note: Good }', 'no comma before `rating`'],
    ['- { quality: greeting, rating: 3; note: Good }', 'semicolon stands before `note`'],
    ['- { quality: greeting, rating: 3, note Good }', 'no colon after `note`'],
    ['- { quality: greeting, rating: 3, note:Good }', 'no space after the colon of `note`'],
    ['- { quality: greeting, rating: 3, note: Good', 'not closed'],
    ['- { quality: greeting, rating: 3, note: Good }}', 'too many'],
    ['- quality: greeting, rating: 3, note: Good }', 'not opened'],
    ['- ( quality: greeting, rating: 3, note: Good )', 'round'],
    ['-{ quality: greeting, rating: 3, note: Good }', 'no space after the hyphen'],
  ])('%s', (line, message) => {
    const text = `ratings:\n  ${line}\n  - { quality: listening, rating: 2, note: Well }\n`;
    const { findings } = parseYaml(text, 'x.yaml');
    expect(findings.map(({ line, mend }) => [line, mend])).toEqual([[2, `Write the line so: ${right}`]]);
    expect(findings[0]?.message).toContain(message);
  });
});

test('values in brackets that can be read are left as they are', () => {
  const line = '- { criterion: tiny-1/1.1, evidence: [E010, E011], note: "a, b", at: "02:10" }';
  expect(mendOf(`criteria:\n  ${line.replace('"a, b"', 'a, b')}\n`)).toEqual([`Write the line so: ${line}`]);
});

test.each([
  [
    'strengths: [{ text: Good, and warm, quality: a }, { text: b, quality: c }]',
    'strengths: [{ text: "Good, and warm", quality: a }, { text: b, quality: c }]',
  ],
  ['agreedBy: [Sam, the "boss" one, Pat #1]', 'agreedBy: [Sam, the "boss" one, "Pat #1"]'],
  ['units: [a, b', 'units: [a, b]'],
])('in a list, only what trips is put in quotes: %s', (line, mended) => {
  expect(mendOf(`${line}\non: 2026-03-14\n`)).toEqual([`Write the line so: ${mended}`]);
  expect(mendOf(`${mended}\non: 2026-03-14\n`)).toEqual([]);
});

describe('a text over two lines with a colon in it is put in quotes as a whole', () => {
  test.each([
    ['reason: He said that\n  the thing was: broken\nchannel: online\n'],
    ['reason: He said: that\n  the thing was broken\nchannel: online\n'],
  ])('%j', (text) => {
    const [mend = '', ...more] = mendOf(text);
    expect(more).toEqual([]);
    const line = mend.replace('Write this line and the one after it as one: ', '');
    const words = text.split('\nchannel')[0]?.replace('reason: ', '').replace('\n ', '');
    expect(parseYaml(`${line}\nchannel: online\n`, 'x.yaml').data).toEqual({
      reason: words,
      channel: 'online',
    });
  });
});

describe('what a word processor makes of a list and of spaces is told once', () => {
  test.each([
    [
      '\u2013 ',
      'a long dash',
      'Write the line so, and each other that begins with \u2013 in the same way: - text: One',
    ],
    [
      '\u2022 ',
      'the sign \u2022',
      'Write the line so, and each other that begins with \u2022 in the same way: - text: One',
    ],
    ['-', 'no space after the hyphen', 'Write the line so: - text: One'],
    ['-\u00a0', 'a space in this line that looks like any other', 'type 2 spaces anew'],
  ])('%j', (sign, message, mend) => {
    const text = `strengths:\n  ${sign}text: One\n    quality: greeting\nreason: x\n`;
    const { findings } = parseYaml(text, 'x.yaml');
    expect(findings.map(({ line }) => line)).toEqual([2]);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.mend).toContain(mend);
  });
});

describe('a line that begins at the wrong place is told how many spaces it needs', () => {
  test.each([
    ['on: 2026-03-14\n  reason: x\n', 2, 'Put no space before it'],
    ['strengths:\n  - text: One\n   quality: greeting\n', 3, 'Put 4 spaces before it'],
    [
      'reason: |\nFirst words.\nMore words.\nchannel: online\n',
      2,
      'Put 2 spaces before this line and before the one after it.',
    ],
    ['reason: |\nThe answer: no.\n', 2, 'Put 2 spaces before this line.'],
    ['reason: |\n\nThe answer: no.\n', 3, 'Put 2 spaces before this line.'],
    ['reason: She said\nthat it was fine\nchannel: online\n', 2, 'Put 2 spaces before this line.'],
  ])('%j', (text, line, mend) => {
    const { findings } = parseYaml(text, 'x.yaml');
    expect(findings.map((one) => one.line)).toEqual([line]);
    expect(findings[0]?.mend).toContain(mend);
  });
});

describe('another sign where a colon belongs is told as that', () => {
  test.each(['channel = online', 'channel; online', 'channel\uff1a online', 'channel \u2013 online'])(
    '%s',
    (line) => {
      expect(mendOf(`on: 2026-03-14\n${line}\n`)).toEqual(['Write the line so: channel: online']);
    },
  );
});

test('words that are no field are not made one', () => {
  const { findings } = parseYaml('strengths:\n  - { text: One }\n\nSome words after all.\n', 'x.yaml');
  expect(findings.map(({ line, mend }) => [line, mend])).toEqual([
    [4, expect.stringContaining('take the line away')],
  ]);
});

test('a list of stars is told as a list, not as an alias', () => {
  const { findings } = parseYaml('strengths:\n  * text: One\n  * text: Two\n', 'x.yaml');
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['yaml-unreadable', 2]]);
});

test('a line of three hyphens or full stops within a record is to be taken away', () => {
  for (const mark of ['---', '...']) {
    const { findings } = parseYaml(`on: 2026-03-14\n${mark}\nchannel: online\n`, 'x.yaml');
    expect(findings.map(({ line, mend }) => [line, mend])).toEqual([[2, 'Take that line away.']]);
  }
});

test('days stay the words that were written', () => {
  expect(parseYaml('on: 2026-03-14\n', 'x.yaml').data).toEqual({ on: '2026-03-14' });
});
