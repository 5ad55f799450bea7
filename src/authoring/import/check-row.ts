import { spokenDay } from '#language/meant-day.ts';
import type { TableRow } from '#language/table.ts';
import type { ColumnMeaning } from '#portfolio/schema/imports.ts';
import { slugOf } from '../new-record/file-slug.ts';
import { clockIn, cut, dayIn, holdsClock, lengthIn } from './cell-values.ts';
import { readLines, readSaid } from './check-lines.ts';
import type { ImportSetting, OpenQuestion, Plan, Trouble } from './plan.ts';
import { RowReading } from './row-reading.ts';
import { choicesOfField, valueMeant } from './value-words.ts';
import { voucherNamed, whoIs } from './who-is-named.ts';

/** A row as the observation that it becomes, as far as it could be read. */
export interface CheckRow {
  row: TableRow;
  data: Readonly<Record<string, unknown>>;
  /** The cell that each place of the record came from, by its path. */
  from: ReadonlyMap<string, { at: string; heading: string }>;
  troubles: readonly Trouble[];
  open: readonly OpenQuestion[];
  /** What is to be said of how it was read. */
  remarks: ReadonlySet<string>;
}

const plainTexts: readonly ColumnMeaning[] = [
  'transaction',
  'contactReason',
  'queue',
  'contactReference',
  'drawItem',
  'reason',
  'noDevelopment',
  'disruption',
  'lateBecause',
];
const ofFew: readonly ColumnMeaning[] = ['channel', 'check', 'nature', 'technique', 'complexity'];
const needed: readonly ColumnMeaning[] = ['transaction', 'channel', 'check', 'nature', 'technique'];

/** Reads one row of checks by its plan: every value by the field that it is for. */
export const checkRow = (row: TableRow, plan: Plan, setting: ImportSetting): CheckRow => {
  const reading = new RowReading(row, plan, setting);
  readWho(reading);
  readDays(reading);
  readTime(reading);
  for (const field of ofFew) readFew(reading, field);
  for (const field of plainTexts) {
    const [column] = reading.filled(field);
    if (column) reading.set(field, reading.cell(column).words, column);
  }
  readMeasured(reading);
  readEvaluator(reading);
  fillAlways(reading);
  readLines(reading);
  readSaid(reading);
  return reading;
};

const readWho = (reading: RowReading): void => {
  const { portfolio, register } = reading.setting;
  const [column] = reading.filled('colleague');
  if (!column) {
    reading.missing('colleague', 'Nobody is named here. Write the pseudonym or the name.');
    return;
  }
  const name = reading.cell(column).words;
  const id = whoIs(name, portfolio, register);
  if (id !== undefined) reading.set('colleague', id, column);
  else reading.open.push({ about: 'person', name, choices: [...portfolio.observed.keys()] });
};

/** A check is of the day of its contact; where a table tells only when it was made, of that. */
const readDays = (reading: RowReading): void => {
  const { dayOrder } = reading.plan.form;
  const [seen] = reading.filled('observedOn');
  const [written] = reading.filled('writtenUpOn');
  const hasDay = reading.plan.columns.some(({ as }) => as === 'observedOn');
  const first = seen ?? (hasDay ? undefined : written);
  const second = written ?? seen;
  if (first) reading.take('observedOn', first, dayIn(reading.cell(first), dayOrder));
  else reading.missing('observedOn', 'There is no day here. Write it like 13/03/2026.');
  if (second) reading.take('writtenUpOn', second, dayIn(reading.cell(second), dayOrder));
  const on = reading.data.observedOn;
  if (first && typeof on === 'string' && on > reading.setting.today)
    reading.wrong(
      first,
      `${spokenDay(on)} is still to come. Look at its year, and at the order of day and month.`,
    );
};

const readTime = (reading: RowReading): void => {
  const [own] = reading.filled('observedAt');
  const [day] = reading.filled('observedOn');
  const column = own ?? (day && holdsClock(reading.cell(day)) ? day : undefined);
  if (!column) return;
  const cell = reading.cell(column);
  const clock = clockIn(cell);
  // Programs that know no time write midnight.
  if (clock !== undefined && (own || clock !== '00:00')) reading.set('observedAt', clock, column);
  else if (clock === undefined)
    reading.wrong(column, `“${cut(cell.words)}” is no time of day. Write it like 14:05.`);
};

const readFew = (reading: RowReading, field: ColumnMeaning): void => {
  const [column] = reading.filled(field);
  if (!column) return;
  const { words } = reading.cell(column);
  const value = reading.explained(field, words) ?? valueMeant(field, words);
  if (value !== undefined) reading.set(field, value, column);
  else reading.open.push({ about: 'word', field, words, choices: choicesOfField(field) });
};

const readMeasured = (reading: RowReading): void => {
  const [type] = reading.filled('transactionType');
  const slug = type && slugOf(reading.cell(type).words, 40);
  if (type && slug) reading.set('transactionType', slug, type);
  const [length] = reading.filled('handlingTime');
  if (length) reading.take('handlingTime', length, lengthIn(reading.cell(length)));
  // Without a number of the contact, that of its evaluation tells the row from others.
  const [evaluation] = reading.filled('evaluation');
  if (evaluation && reading.data.contactReference === undefined)
    reading.set('contactReference', reading.cell(evaluation).words, evaluation);
};

/** The learner made the check where nobody is named; of others only who vouches is named, and anybody else is a role. */
const readEvaluator = (reading: RowReading): void => {
  const { portfolio } = reading.setting;
  const [column] = reading.filled('evaluator');
  if (!column) return;
  const name = reading.cell(column).words;
  const who = voucherNamed(name, portfolio) ?? reading.plan.form.always.evaluator;
  if (who === undefined) reading.open.push({ about: 'evaluator', names: [name] });
  else if (who !== portfolio.file.learner) reading.set('evaluator', who, column);
};

/** What no column says and every row has; why a customer got in touch says what a transaction was about. */
const fillAlways = (reading: RowReading): void => {
  const { data, open, plan } = reading;
  for (const [field, value] of Object.entries(plan.form.always))
    if (field !== 'evaluator') data[field] ??= value;
  data.transaction ??= data.contactReason;
  if (data.transaction === undefined) delete data.transaction;
  for (const field of needed) {
    const isAsked = open.some((one) => one.about === 'word' && one.field === field);
    if (data[field] === undefined && !isAsked)
      open.push({ about: 'field', field, choices: choicesOfField(field) });
  }
};
