import { expect, test } from 'vitest';
import { wrongName } from '#files/wrong-name.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';

const kind = kindOf('observation');

test.each([
  ['E200-late-parcel.yaml.txt', 'it ends in .yaml.txt', 'Name it E200-late-parcel.yaml.'],
  ['E200-late-parcel.yml', 'it ends in .yml', 'Name it E200-late-parcel.yaml.'],
  ['e200-late-parcel.yaml', 'its e is a small letter', 'Name it E200-late-parcel.yaml.'],
  ['E200 late parcel.yaml', 'it has a space in it', 'Name it E200-late-parcel.yaml.'],
  ['E200-Late-Parcel.yaml', 'its words have capitals', 'Name it E200-late-parcel.yaml.'],
  ['E20-late.yaml', 'its number has not three to six digits', 'Name it E020-late.yaml.'],
  ['e7 Late.yml', 'its words have capitals and it ends in .yml', 'Name it E007-late.yaml.'],
  ['Q002-.yaml', 'no words follow the hyphen', 'Name it Q002.yaml.'],
  ['E200_late.yaml', 'no hyphen follows its number', 'Name it E200-late.yaml.'],
  ['E200-café.yaml', 'its words have other signs than the letters a to z', 'Name it E200-cafe.yaml.'],
  ['E200-late', 'it has no ending', 'Name it like E014-late.yaml: '],
])('%s is named as it should be', (base, reason, mend) => {
  const found = wrongName(
    `content/observations/${base}`,
    base,
    base.startsWith('Q') ? kindOf('iqa-sample') : kind,
  );
  expect(found.message).toContain(reason);
  expect(found.mend.startsWith(mend)).toBe(true);
});

test('a name without a number, or with another letter, is shown by an example', () => {
  for (const base of ['late parcel.yaml', 'D200-late-parcel.yaml', 'E200-late-parcel.mdx'])
    expect(wrongName(base, base, kind).mend).toMatch(/^Name it like E014-late-parcel\.yaml: /);
});

test('a record in a folder of its own is to be moved out of it, and its name is not blamed', () => {
  const found = wrongName('content/observations/2026/E081-x.yaml', '2026/E081-x.yaml', kind);
  expect(found.message).not.toContain('number');
  expect(found.mend).toBe('Move it to content/observations/E081-x.yaml.');
});

test.each(['E080-late.yaml.old', 'E080-late.yaml.bak'])('%s is a copy to take away', (base) => {
  const found = wrongName(base, base, kind);
  expect(found.message).toContain('older copy of E080-late.yaml');
  expect(found.mend).toMatch(/^Take it away/);
});
