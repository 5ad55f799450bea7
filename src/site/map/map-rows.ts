import type { Site } from '../portfolio.ts';
import { stateLooks } from '../states.ts';
import { mapView, settledWord, toWriteWord } from './map.ts';

/** The coverage map as rows of a file: one for each record on each criterion that it claims. */
export const mapRows = (site: Site): string[][] => {
  const { columns, rows } = mapView(site);
  return [
    ['criterion', 'criterion_stands_at', 'number', 'title', 'kind', 'on', 'evidence_stands_at', 'page'],
    ...rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const column = columns[index];
        if (!cell || !column) return [];
        const { word } = stateLooks[cell.state];
        const stands = cell.settled ? settledWord : cell.state === 'open' ? toWriteWord : word;
        const criterion = [column.ref, stateLooks[column.state].word];
        return [[...criterion, row.number, row.title, row.kindTitle, row.on, stands, cell.path]];
      }),
    ),
  ];
};
