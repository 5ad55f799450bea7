import { join } from 'node:path';
import type { Answered } from '#authoring/import/answers.ts';
import { settingWith, withColumn } from '#authoring/import/answers.ts';
import { cardFromColumns } from '#authoring/import/card-from-columns.ts';
import type { Layout } from '#authoring/import/layout.ts';
import type { ImportSetting } from '#authoring/import/plan.ts';
import { planChecks } from '#authoring/import/plan-table.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { pathsWithNumbers } from '#files/paths-with-numbers.ts';
import { readRecord } from '#files/read-records.ts';
import { recordText } from '#files/record-text.ts';
import { inReadingOrder } from '#portfolio/field-order.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { nextNumber, usedNumbers } from '#portfolio/numbers.ts';
import type { TableForm } from '#portfolio/schema/imports.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { CannotRunError } from '../command/command.ts';
import type { ReadWhole } from '../new/read-whole.ts';
import type { NewFile } from './write-import.ts';

/** What a table is read in view of, as it will be once what was said of it is written. */
export interface Standing {
  read: ReadWhole;
  setting: ImportSetting;
  form: TableForm;
  /** The scorecard that is to be written first. */
  card?: NewFile;
}

const kind = kindOf('scorecard');

/**
 * A portfolio with the people and the scorecard that were told of a table, none of which is written yet. `today` is an ISO date.
 * Throws CannotRunError where no scorecard can be made of its columns.
 */
export const standing = (
  root: string,
  read: ReadWhole,
  layout: Layout,
  answered: Answered,
  today: string,
): Standing => {
  const { people } = read.content;
  const base = { portfolio: linkPortfolio(read.content), register: read.content.register, today };
  const known = [
    ...people.observed,
    ...answered.made.filter(({ id }) => !people.observed.some((one) => one.id === id)),
  ];
  const peopled: ReadWhole = {
    ...read,
    content: {
      ...read.content,
      people: { ...people, observed: known },
      // Names that are told now are looked for in the words of the rows already.
      register: settingWith(base, answered).register,
    },
  };
  const { card, content, form } = withCard(root, peopled, layout, answered, today);
  const setting = { portfolio: linkPortfolio(content), register: content.register, today };
  return { read: { ...peopled, content }, form, setting, ...(card ? { card } : {}) };
};

const withCard = (
  root: string,
  { content, texts }: ReadWhole,
  layout: Layout,
  { form, card }: Answered,
  today: string,
): { content: ReadWhole['content']; form: TableForm; card?: NewFile } => {
  if (!card) return { content, form };
  const made = cardFromColumns(planChecks(layout, form, undefined), card, today);
  if (made.data === undefined) throw new CannotRunError(made.trouble);
  const number = nextNumber(kind.letter, usedNumbers(content, { paths: pathsWithNumbers(root), texts }));
  const file = `content/${kind.folder}/${number}-${fileSlug(card.title)}.${kind.format}`;
  const text = recordText(kind, inReadingOrder(kind, made.data));
  const { record, findings } = readRecord({ file, absolute: join(root, file), bytes: text.length }, text);
  if (!record)
    throw new CannotRunError(
      `No scorecard can be made of these columns. ${findings.map(({ message, mend }) => `${message} ${mend}`).join(' ')}`,
    );
  const told = [...made.lines].reduce((so, [heading, id]) => withColumn(so, heading, 'rating', id), form);
  return {
    content: { ...content, records: [...content.records, record] },
    form: { ...told, scorecard: number },
    card: { file, text },
  };
};
