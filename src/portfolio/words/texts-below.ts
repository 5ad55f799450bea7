import { columnsOf, partsBelow } from '#leaks/in-column.ts';
import type { Place } from '../finding.ts';
import type { AnyRecord, Portfolio } from '../portfolio.ts';
import { rowsOf } from './body-words.ts';
import { visitTexts } from './texts.ts';

/** Texts of a record that stand below each other and may hold the parts of one number, as a row. */
interface TextsBelow {
  words: string;
  under: string;
  place: () => Place;
}

interface Piece {
  words: string;
  place: () => Place;
}

/** What items of a list, paragraphs and the cells of a column may hold together. */
export const textsBelow = (portfolio: Portfolio, record: AnyRecord): TextsBelow[] =>
  [...listsOf(portfolio, record), ...columnsIn(record)].flatMap((pieces) =>
    partsBelow(pieces.map(({ words }) => words)).map(({ at, words, under }) => ({
      words,
      under,
      place: (pieces[at] as Piece).place,
    })),
  );

/** The texts that only their places in lists tell apart, and the paragraphs of a text. */
const listsOf = (portfolio: Portfolio, record: AnyRecord): Piece[][] => {
  const lists = new Map<string, Piece[]>();
  visitTexts(portfolio, record, ({ words, path, place }) => {
    const key = path?.map((step) => (typeof step === 'number' ? '' : step)).join('/') ?? 'paragraphs';
    const list = lists.get(key) ?? [];
    list.push({ words, place });
    lists.set(key, list);
  });
  return [...lists.values()].filter((list) => list.length > 1);
};

const columnsIn = (record: AnyRecord): Piece[][] => {
  const rows = rowsOf(record.body);
  return columnsOf(rows.map(({ words }) => words.split(' | '))).map((cells) =>
    cells.map((words, index) => ({
      words,
      place: () => ({ file: record.file, line: rows[index]?.line ?? 1, column: 1 }),
    })),
  );
};
