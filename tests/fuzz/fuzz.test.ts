import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';

const portfolio = join(import.meta.dirname, '../cases/base/portfolio');

it('whatever happens to a record, its check ends, says the same twice, and holds to its form', async () => {
  const { failures, readWhole } = await fuzz({ portfolio, count: 150, seed: 20_260_803 });
  expect(failures).toEqual([]);
  expect(readWhole).toBeGreaterThan(10);
});
