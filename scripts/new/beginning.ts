import type { LookBack } from '#authoring/new-record/looking-back/choose.ts';
import { CannotRunError } from '../command/command.ts';

/** The options that say what a record begins from. */
export interface BeginningOptions {
  from: readonly string[];
  fromColleague?: string;
  period?: string;
}

/** A list of record numbers, and nothing else: `E014,E020`. A file of such a name is written `./E014`. */
const numbers = /^[EDQV]\d{3,6}(\s*,\s*[EDQV]\d{3,6})*$/;

/** Tells a file with fields from the records that an account looks back on. Throws CannotRunError where they do not fit. */
export const beginning = (
  { from, fromColleague: colleague, period }: BeginningOptions,
  kind: string,
): { file: string | undefined; lookBack: LookBack | undefined } => {
  const files = from.filter((value) => !numbers.test(value));
  if (files.length > 1) throw new CannotRunError('Give one file to begin from: --from fields.yaml.');
  const numbered = from.filter((value) => numbers.test(value)).flatMap((value) => value.split(/\s*,\s*/));
  const isLooking = numbered.length > 0 || colleague !== undefined || period !== undefined;
  if (isLooking && kind !== 'account')
    throw new CannotRunError(
      `Only an account looks back on records (--from E014, --from-colleague, --period), and this is of the kind ${kind}.`,
    );
  const lookBack = { numbers: numbered, colleague, period: periodFrom(period) };
  return { file: files[0], lookBack: isLooking ? lookBack : undefined };
};

/** The options that say again what a record begins from, beside a file: those that kept answers cannot hold. */
export const againOptions = (options: BeginningOptions & { body?: string; slug?: string }): string[] => {
  const { from, fromColleague, period, body, slug } = options;
  const records = from.filter((value) => numbers.test(value)).map((value) => `from=${value}`);
  const others = { 'from-colleague': fromColleague, period, body, slug };
  return [
    ...records,
    ...Object.entries(others).flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])),
  ];
};

const periodFrom = (period: string | undefined): LookBack['period'] => {
  if (period === undefined) return undefined;
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(period) ?? [];
  if (from === undefined || to === undefined || from > to)
    throw new CannotRunError(
      `--period ${period} is not two days with two dots between them, the earlier first, such as 2026-03-01..2026-05-31.`,
    );
  return { from, to };
};
