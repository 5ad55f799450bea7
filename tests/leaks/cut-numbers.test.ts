import { describe, expect, test } from 'vitest';
import { leaksInFile } from '#files/artefacts/leaks-in-file.ts';
import { asRow, leaksInRow } from '#leaks/in-row.ts';
import { nothingKnown } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';

const find = leakFinder(nothingKnown);

/** Numbers in the parts into which people cut them, each with a word that may stand above it. */
const numbers: readonly (readonly [sort: string, heading: string, parts: readonly string[]])[] = [
  ['card number', 'Paid with', ['4111', '1111', '1111', '1111']],
  ['card number', 'Paid with', ['4242 4242', '4242 4242']],
  ['card number', 'Amex', ['3782', '822463', '10005']],
  ['National Insurance number', 'On the payslip', ['QQ', '12', '34', '56', 'C']],
  ['National Insurance number', 'On the payslip', ['QQ 12 34', '56 C']],
  ['telephone number', 'Mobile', ['07700', '900123']],
  ['telephone number', 'Rang from', ['020', '7946', '0958']],
  ['NHS number', 'From the letter', ['943', '476', '5919']],
  ['IBAN', 'Pay to', ['GB29', 'NWBK', '6016', '1331', '9268', '19']],
  ['bank account', 'Refund', ['20-00-00', '55779911']],
  ['bank account', 'Refund', ['309912', '12345674']],
  ['date of birth', 'Date of birth', ['4', '5', '1961']],
];

const numbered = (parts: readonly string[]) => parts.map((part, index) => `${index + 1}. ${part}`).join('\n');
const inText = (text: string): string[] => find(text).map(({ sort }) => sort);
const inFile = async (text: string, name: string): Promise<string[]> =>
  (await leaksInFile(find, Buffer.from(text), name, false)).leaky.flatMap(({ leaks }) =>
    leaks.map(({ sort }) => sort),
  );

type Cut = (parts: readonly string[], heading: string) => string[] | Promise<string[]>;

/** The ways in which parts stand below or beside each other. */
const cuts: Readonly<Record<string, Cut>> = {
  'lines below each other': (parts, heading) => inText(`${heading}\n${parts.join('\n')}\nThat was all.`),
  'lines with an empty one between': (parts, heading) => inText(`${heading}:\n\n${parts.join('\n\n')}`),
  'items of a list': (parts, heading) =>
    inText(`${heading}:\n${parts.map((part) => `- ${part}`).join('\n')}`),
  'items with numbers': (parts, heading) => inText(`${heading}\n${numbered(parts)}`),
  'lines of a quotation': (parts, heading) =>
    inText(`> ${heading}\n${parts.map((part) => `> ${part}`).join('\n')}`),
  'cells of a row': (parts, heading) => inText(`| ${heading} | ${parts.join(' | ')} |`),
  'cells of a column': (parts, heading) =>
    inText(`| ${heading} |\n| --- |\n${parts.map((part) => `| ${part} |`).join('\n')}`),
  'a row that is read by its cells': (parts, heading) =>
    leaksInRow(find, asRow(parts), asRow(parts.map(() => heading))).leaks.map(({ sort }) => sort),
  'lines of a text file': (parts, heading) => inFile(`${heading}\n${parts.join('\n')}\n`, 'a.txt'),
  'a column of a CSV file': (parts, heading) =>
    inFile(`Day,${heading}\n${parts.map((part) => `Monday,${part}`).join('\n')}\n`, 'a.csv'),
  'a row of a CSV file': (parts, heading) =>
    inFile(`${parts.map(() => heading).join(',')}\n${parts.join(',')}\n`, 'a.csv'),
};

describe.each(Object.entries(cuts))('a number whose parts are %s is found', (_, cut) => {
  test.each(numbers)('%s, under "%s": %s', async (sort, heading, parts) => {
    expect(await cut(parts, heading)).toContain(sort);
  });
});

test.each([
  '07:00\n09:00\n11:00',
  '- 20\n- 40\n- 60\n- 80',
  '12\n14\n9\n11\n16\n10',
  '1. 4411\n2. 4502\n3. 4623\n4. 4700',
  '£20.00\n£35.50\n£41.20',
  '1,204\n1,180\n1,322',
  '01/03/2026\n08/03/2026\n15/03/2026',
  'L/506/1788\nM/506/1797\nT/506/2938',
  '1.1\n1.2\n1.3\n2.1',
  'E014\nE020\nE031',
  '| Week | Calls |\n| --- | ---: |\n| 11 | 4204 |\n| 12 | 4180 |\n| 13 | 4322 |\n| 14 | 4402 |',
  '| Month | Sampled | Of |\n| --- | --- | --- |\n| March | 40 | 1188 |\n| April | 40 | 1302 |',
  '- 2024\n- 2025\n- 2026',
  '10:15\n10:20\n4111\n1180',
  '412\n380\n1204\n388\n402\n1190',
])('figures below each other are nobody’s number: %s', async (text) => {
  expect(inText(text)).toEqual([]);
  expect(await inFile(text, 'a.txt')).toEqual([]);
  expect(await inFile(`Calls\n${text.replaceAll(',', '')}`, 'a.csv')).toEqual([]);
});
