import { expect, test } from 'vitest';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { schemas } from '#portfolio/schema/kinds.ts';

test('a criterion that is written as a number is shown with a unit in front, and its last nought is kept', () => {
  const yaml = parseYaml('claims:\n  - criterion: 4.10\n', 'x.yaml');
  const mendAmong = (...units: { code: string; criteria: string[] }[]) =>
    holdToSchema(schemas.observation, yaml, { units }).findings.find(({ rule }) => rule === 'unquoted-code')
      ?.mend;
  const having = { code: 'cg-312', criteria: ['4.1', '4.10'] };
  expect(mendAmong(having, { code: 'tiny-1', criteria: ['1.1'] })).toBe('Write `criterion: cg-312/4.10`.');
  expect(mendAmong(having, { ...having, code: 'tiny-2' })).toContain(
    'in front, like cg-312/4.10 or tiny-2/4.10.',
  );
  expect(mendAmong()).toContain('Write it with its unit in front.');
});

const observed = (text: string) => holdToSchema(schemas.observation, parseYaml(text, 'x.yaml')).findings;
const mendsOn = (text: string, line: number) =>
  observed(text)
    .filter((finding) => finding.line === line && finding.rule !== 'field-missing')
    .map(({ mend }) => mend);

test.each([
  ['04/03/2026', '2026-03-04', '4 March 2026'],
  ['4.3.2026', '2026-03-04', '4 March 2026'],
  ['2026-3-4', '2026-03-04', '4 March 2026'],
  ['2026–03–04', '2026-03-04', '4 March 2026'],
  ['“2026-03-04”', '2026-03-04', '4 March 2026'],
  ['4th March 2026', '2026-03-04', '4 March 2026'],
  ['29 February 2028', '2028-02-29', '29 February 2028'],
])('the day %s is shown as it is to be written', (given, day, spoken) => {
  expect(mendsOn(`title: x\nobservedOn: ${given}\n`, 2)).toEqual([
    `Write \`observedOn: ${day}\`, if ${spoken} is meant.`,
  ]);
});

test('of a day that no calendar has the month is told, with a day of it as an example', () => {
  for (const given of ['31/02/2026', '2026-02-30', '30 February 2026'])
    expect(mendsOn(`title: x\nobservedOn: ${given}\n`, 2)).toEqual([
      'February 2026 has 28 days: write the day that it was, such as `observedOn: 2026-02-28`.',
    ]);
});

test.each(['13/13/2026', 'last Tuesday', 'tbc'])('for %s no day is made up', (given) => {
  expect(mendsOn(`title: x\nobservedOn: ${given}\n`, 2)).toEqual([
    expect.stringContaining('such as 2026-03-14'),
  ]);
});

test('a word in curly quotes is shown without them', () => {
  expect(mendsOn('title: x\nchannel: “telephone”\n', 2)).toEqual(['Write `channel: telephone`.']);
});

test('a field whose name is misspelt is told there, and not as missing too', () => {
  const found = observed('title: x\nChannel: telephone\n').filter(({ message }) => /hannel/.test(message));
  expect(found.map(({ line, mend }) => [line, mend])).toEqual([[2, 'Write `channel:` in its place.']]);
});

test('yes and no, long dashes and brackets are shown as what was meant', () => {
  const decided = (text: string) => holdToSchema(schemas.decision, parseYaml(text, 'x.yaml')).findings;
  const mends = decided('title: [sic]\nchecked: { valid: Yes, authentic: No }\n').map(({ mend }) => mend);
  expect(mends).toContain('Write `valid: true`.');
  expect(mends).toContain('Write `authentic: false`.');
  expect(mends).toContain('Write `title: "[sic]"`.');
  expect(mendsOn('title: x\nratings:\n  – one\n  – two\n', 3)).toEqual([
    expect.stringContaining('Begin each item with a hyphen and a space'),
  ]);
});

test.each(['0', '-2'])('a weight of %s is to be above 0', (weight) => {
  const yaml = parseYaml(
    `sections:\n  - qualityCriteria:\n      - { id: greeting, weight: ${weight} }\n`,
    'x.yaml',
  );
  const found = holdToSchema(schemas.scorecard, yaml).findings.filter(({ message }) =>
    /weight/.test(message),
  );
  expect(found.map(({ message }) => message)).toEqual([`\`weight: ${weight}\` should be above 0.`]);
});

test('a word of signs that nobody sees is called empty, as is the name of a field of them', () => {
  const messages = observed('title: x\nchannel: "\\a"\n"\\a": 1\n').map(({ message }) => message);
  expect(messages).toContain('`channel` cannot be empty.');
  expect(messages).toContain('This file has no field without a name.');
});
