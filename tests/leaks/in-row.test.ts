import { describe, expect, it } from 'vitest';
import { leaksInFile } from '../../src/files/artefacts/leaks-in-file.ts';
import { asRow, leaksInRow } from '../../src/leaks/in-row.ts';
import { nothingKnown } from '../../src/leaks/leak.ts';
import { leakFinder } from '../../src/leaks/leaks-in.ts';

const find = leakFinder({
  ...nothingKnown,
  register: [{ names: ['Zebedee Quillfeather'], numbers: [], addresses: ['12 Hill Rise'] }],
});
const sortsOf = (cells: readonly string[], heading = '') =>
  leaksInRow(find, asRow(cells), heading).leaks.map(({ sort }) => sort);

describe('a number with its parts in several cells of a row is found', () => {
  it.each([
    [['Refund to', '4111', '1111', '1111', '1111'], 'card number'],
    [['41111111', '11111111'], 'card number'],
    [['AB', '12', '34', '56', 'C'], 'National Insurance number'],
    [['20-00-00', '55779911'], 'bank account'],
    [['GB29', 'NWBK', '6016', '1331', '9268', '19 '], 'IBAN'],
    [['07700', '900123'], 'telephone number'],
    [['M1', '1AE'], 'postcode'],
    [['raj.patel', '@example.com'], 'email address'],
    [['12', 'Hill Rise'], 'name in the private register'],
  ])('%s', (cells, sort) => {
    expect(sortsOf(cells)).toContain(sort);
  });

  it('also by what stands above its cells', () => {
    expect(sortsOf(['4 May', '1961'], asRow(['Born on', '']))).toContain('date of birth');
  });

  it.each(['a.csv', 'a.txt'])('in %s', async (name) => {
    const lines = name.endsWith('csv') ? 'Call,a,b\n1,AB 12 34,56 C\n' : 'Call | AB 12 34 | 56 C';
    const { leaky } = await leaksInFile(find, Buffer.from(lines), name, false);
    expect(leaky.flatMap(({ leaks }) => leaks.map(({ sort }) => sort))).toContain(
      'National Insurance number',
    );
  });
});

describe('a name with its parts in two cells of a row is found', () => {
  it.each([
    [['Mark', '14', 'Brown']],
    [['Grace', '2026-03-01', '14:05', 'Okafor']],
    [['Debbie', 'E014', 'Hill', 'lates']],
  ])('with a number between: %s', (cells) => expect(sortsOf(cells)).toEqual(['name']));

  it('side by side under headings of names', () => {
    expect(sortsOf(['Mark', 'Brown', '14'], asRow(['First name', 'Surname', 'Calls']))).toEqual(['name']);
    expect(sortsOf(['Mark', 'Brown'], asRow(['First name', 'Surname']))).toEqual(['name']);
  });

  it.each([
    [['Mark', '14', 'Page', '3']],
    [['Mark', 'Brown', '14']],
    [['Blue', '14', 'Brown', '3']],
    [['Week', '14', 'Hill']],
  ])('and what is nobody is let be: %s', (cells) => expect(sortsOf(cells)).toEqual([]));

  it('but not of somebody who agreed to be shown', () => {
    const shown = leakFinder({ ...nothingKnown, vouching: ['Mark Brown'] });
    expect(leaksInRow(shown, 'Mark | 14 | Brown').leaks).toEqual([]);
  });
});

describe('a number is found by the cell before it', () => {
  it.each([
    [['ULN', '1000000043'], 'unique learner number'],
    [['Customer number', '88120934'], 'account or order number'],
    [['Passport', '123456789'], 'passport number'],
    [['Mobile', '7700900123'], 'telephone number'],
  ])('%s', (cells, sort) => expect(sortsOf(cells)).toEqual([sort]));

  it('and a count is none', () => {
    expect(sortsOf(['Calls', '88120934'])).toEqual([]);
    expect(sortsOf(['Number of calls', '1204'])).toEqual([]);
  });
});

it('a registered name with a letter in each cell is found', () => {
  expect(sortsOf([...'ZebedeeQuillfeather'])).toEqual(['name in the private register']);
});

it.each([
  [['Call', '0', '1', '6', '14', '9', '6', '0', '1', '2', '3', '4']],
  [['Rose', 'Monday', '12', '14:00']],
  [['E031', '2026-03-30', 'own line', '2026-04-01', '2026-04-02']],
  [['Week 12', '1024', '1180', '97.5 %', '2026-03-31']],
])('counts, days and words side by side are no number of anybody: %s', (cells) => {
  expect(sortsOf(cells)).toEqual([]);
});
