import { expect, test } from 'vitest';
import { schemas } from '#domain/kinds.ts';
import { holdToSchema } from '#files/hold-to-schema.ts';
import { parseYaml } from '#files/parse-yaml.ts';

test('a criterion that is written as a number is shown with a unit in front, and its last nought is kept', () => {
  const yaml = parseYaml('claims:\n  - criterion: 4.10\n', 'x.yaml');
  const found = holdToSchema(schemas.observation, yaml).findings.find(({ rule }) => rule === 'unquoted-code');
  expect(found).toMatchObject({ line: 2, mend: expect.stringContaining('in front, like ocr-41/4.10.') });
});
