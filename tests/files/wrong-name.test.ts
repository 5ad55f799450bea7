import { expect, test } from 'vitest';
import { kindOf } from '#domain/kinds.ts';
import { wrongName } from '#files/wrong-name.ts';

const kind = kindOf('observation');

test.each([
  ['E200-late-parcel.yaml.txt', 'it ends in .yaml.txt', 'Name it E200-late-parcel.yaml.'],
  ['E200-late-parcel.yml', 'it ends in .yml', 'Name it E200-late-parcel.yaml.'],
  ['e200-late-parcel.yaml', 'its e is a small letter', 'Name it E200-late-parcel.yaml.'],
  ['E200 late parcel.yaml', 'it has a space in it', 'Name it E200-late-parcel.yaml.'],
  ['E200-Late-Parcel.yaml', 'its words have capitals', 'Name it E200-late-parcel.yaml.'],
  ['E20-late.yaml', 'its number has not three to six digits', 'Name it E020-late.yaml.'],
  ['e7 Late.yml', 'its words have capitals and it ends in .yml', 'Name it E007-late.yaml.'],
])('%s is named as it should be', (base, reason, mend) => {
  const found = wrongName(`content/observations/${base}`, base, kind);
  expect(found.message).toContain(reason);
  expect(found.mend).toBe(mend);
});

test('a name without a number, or with another letter, is shown by an example', () => {
  for (const base of ['late parcel.yaml', 'D200-late-parcel.yaml', 'E200-late-parcel.mdx'])
    expect(wrongName(base, base, kind).mend).toMatch(/^Name it like E014-late-parcel\.yaml: /);
});
