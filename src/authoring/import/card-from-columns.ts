import { idFromWords } from '../new-record/id-from-words.ts';
import type { ImportedCard } from './answers.ts';
import { dayIn } from './cell-values.ts';
import { lineInHeading } from './layout.ts';
import type { Column, Plan } from './plan.ts';
import { type ScaleRead, scaleOfAnswers } from './scale-of-answers.ts';

/** A scorecard that was made of the columns of a table: its data, and the line that each column is. */
export type CardRead =
  | { data: Record<string, unknown>; lines: ReadonlyMap<string, string>; trouble?: never }
  | { data?: never; trouble: string };

const otherwise = 'The check';

/**
 * The scorecard on whose form the checks of a table were made: a line for each column of ratings, under its section, with its
 * weight and whether it is critical, on the scale that the answers are on. It is in force from the first check on.
 */
export const cardFromColumns = (
  plan: Plan,
  { title, version, agreedBy, agreedOn }: ImportedCard,
  today: string,
): CardRead => {
  const { scale, trouble }: ScaleRead = scaleOfAnswers(plan);
  if (scale === undefined) return { trouble };
  const columns = plan.columns.filter(({ as }) => as === 'rating');
  const taken = new Set<string>();
  const lines = new Map(
    columns.map((column) => {
      const id = idFromWords(lineInHeading(column.heading), taken, 'line');
      taken.add(id);
      return [column.heading, id] as const;
    }),
  );
  const sections = [...Map.groupBy(columns, ({ section }) => section ?? otherwise)];
  const names = new Set<string>();
  const data = {
    title,
    version,
    on: agreedOn,
    agreedOn,
    agreedBy: [agreedBy],
    inForceFrom: firstDay(plan) ?? today,
    scale,
    sections: sections.map(([name, own]) => {
      const id = idFromWords(name, names, 'section');
      names.add(id);
      return {
        id,
        title: name,
        qualityCriteria: own.map((column) => lineOf(column, lines.get(column.heading) ?? '', columns)),
      };
    }),
  };
  return { data, lines };
};

/** A line weighs as its column says, or else as many points as it can give where lines differ in that. */
const lineOf = (column: Column, id: string, all: readonly Column[]): Record<string, unknown> => {
  const differ = new Set(all.map(({ most }) => most)).size > 1;
  const weight = column.weight ?? (differ ? column.most : undefined);
  return {
    id,
    text: lineInHeading(column.heading),
    ...(weight === undefined || weight === 1 ? {} : { weight }),
    ...(column.critical ? { critical: true } : {}),
  };
};

const firstDay = ({ rows, columns, form }: Plan): string | undefined => {
  const column =
    columns.find(({ as }) => as === 'observedOn') ?? columns.find(({ as }) => as === 'writtenUpOn');
  if (!column) return undefined;
  return rows
    .flatMap((row) => dayIn(row.cells[column.index] ?? { words: '' }, form.dayOrder).value ?? [])
    .sort()[0];
};
