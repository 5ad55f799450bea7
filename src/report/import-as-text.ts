import { counted } from '#language/words.ts';
import { oneLine, printableLines } from './printable.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** What a table is to become, as it is told at a terminal. */
export interface ImportTold {
  file: string;
  /** Each column with what it is taken for. */
  columns: readonly (readonly [heading: string, as: string])[];
  /** Each row that is to be written, with the number of its record and what it says. */
  toWrite: readonly { row: number; number: string; says: string }[];
  /** Rows that are not written, each with why. */
  passed: readonly { row: number; why: string }[];
  wrong: readonly {
    row: number;
    troubles: readonly { at: string; heading?: string | undefined; words: string }[];
  }[];
  remarks: readonly string[];
  findings: readonly { rule: string; count: number; mend: string }[];
  noun: string;
  /** The text of a scorecard that is to be made of the columns. */
  card?: string;
}

/** So many rows are told one by one unless all are asked for. */
const most = 40;

/** A dry run, row by row: what is to be written, what is there already, and what is wrong at its cell. */
export const importAsText = (told: ImportTold, width: number, all = false): string =>
  [
    `${told.file}\n\n${table(told.columns, { header: ['column', 'taken for'], longest: 48 })}`,
    told.card === undefined
      ? ''
      : `A scorecard would be made of the columns:\n\n${printableLines(told.card).replace(/^/gm, '  ')}\n`,
    toWrite(told, all),
    listed(
      told.passed.map(({ row, why }) => `row ${row}: ${why}`),
      'Not written once more:',
      all,
    ),
    wrong(told, width),
    listed(told.remarks, 'How it was read:', all),
    asked(told, width),
  ]
    .filter(Boolean)
    .join('\n');

const toWrite = ({ toWrite: rows, noun }: ImportTold, all: boolean): string => {
  if (rows.length === 0) return `No row is to be written.\n`;
  const shown = all ? rows : rows.slice(0, most);
  const lines = shown.map(({ row, number, says }) => [`row ${row}`, number, says] as const);
  const rest = rows.length - shown.length;
  return `${counted(rows.length, 'row')} would become ${rows.length === 1 ? `one ${noun}` : `${noun}s`}:\n\n${table(lines, { header: ['row', 'as', 'says'], longest: 60 })}${rest > 0 ? `and ${counted(rest, 'row')} more; the option rows shows all\n` : ''}`;
};

const listed = (lines: readonly string[], head: string, all: boolean): string => {
  if (lines.length === 0) return '';
  const shown = all ? lines : lines.slice(0, most);
  const rest = lines.length - shown.length;
  return `${head}\n${shown.map((line) => `  ${oneLine(line)}\n`).join('')}${rest > 0 ? `  and ${rest} more\n` : ''}`;
};

const wrong = ({ wrong: rows }: ImportTold, width: number): string =>
  rows.length === 0
    ? ''
    : `${counted(rows.length, 'row')} cannot be taken in as ${rows.length === 1 ? 'it is' : 'they are'}:\n\n${rows
        .map(({ row, troubles }) =>
          [
            `  row ${row}`,
            ...troubles.flatMap(({ at, heading, words }) =>
              wrap(
                `${at}${heading === undefined ? '' : `, ${oneLine(heading)}`}: ${oneLine(words)}`,
                width - 6,
              ).map((line) => `      ${line}`),
            ),
          ].join('\n'),
        )
        .join('\n')}\n`;

/** What is found on records that are to be written, said once for each rule. */
const asked = ({ findings }: ImportTold, width: number): string => {
  if (findings.length === 0) return '';
  const lines = findings.flatMap(({ rule, count, mend }) =>
    wrap(`${rule} (${count}): ${mend}`, width - 4).map(
      (line, index) => `  ${index === 0 ? '' : '  '}${line}`,
    ),
  );
  return `Once they are written, \`npm run check\` will ask, of so many records:\n${lines.join('\n')}\n`;
};
