import { expect, test } from 'vitest';
import { leaksInFile } from '#files/artefacts/leaks-in-file.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const find = leakFinder({
  ...nothingKnown,
  register: ['Ñico Peña', 'Cátia Conceição', 'Éowyn Dûr', 'Inês Simões'].map((name) => ({
    names: [name],
    numbers: [],
    addresses: [],
  })),
});
const sortsIn = async (written: Buffer, name: string) => {
  const { leaky } = await leaksInFile(find, written, name, false);
  return leaky.flatMap(({ leaks }) => leaks.filter(({ answerable }) => !answerable).map(({ sort }) => sort));
};

test.each([
  ['an old Mac', '\x84ico Pe\x96a'],
  ['an old Mac', 'C\x87tia Concei\x8d\x8bo'],
  ['an old Mac', '\x83OWYN D\xf3R'],
  ['DOS', 'IN\xd2S SIM\xe5ES'],
  ['Windows', 'IN\xcaS SIM\xd5ES'],
])('a registered name in a short file is found whatever the code: %s', async (_, written) => {
  const line = Buffer.from(`${written}\n`, 'latin1');
  expect(await sortsIn(line, 'a.txt')).toContain('name in the private register');
  const table = Buffer.from(`who,when\n${written.replace(' ', ',')}\n`, 'latin1');
  expect(await sortsIn(table, 'a.csv')).toContain('name in the private register');
});

test('letters with marks that are nobody are let be in every code', async () => {
  const written = Buffer.from('The caf\xe9 \x96 \xa33.50 a cup \x97 was re\xf6pened.\n', 'latin1');
  expect(await sortsIn(written, 'a.txt')).toEqual([]);
});
