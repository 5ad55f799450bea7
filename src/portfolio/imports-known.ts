import type { TableForm } from './schema/imports.ts';

/** What tables of the same columns have in common, whatever the order and the signs of their headings. */
export const headingsOf = ({ of, columns }: Pick<TableForm, 'of' | 'columns'>): string =>
  [of, ...columns.map(({ heading }) => headingKey(heading)).sort()].join('\n');

/** What two columns are told apart by: their headings, whatever their letters and signs. */
export const headingKey = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
