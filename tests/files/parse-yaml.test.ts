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
