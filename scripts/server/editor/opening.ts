import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { begunFrom } from '#authoring/form/begun-from.ts';
import type { Form } from '#authoring/form/form-field.ts';
import { formOf } from '#authoring/form/form-of.ts';
import { dayOffered } from '#authoring/new-record/day-offered.ts';
import { fileWithin } from '#files/disk/inside.ts';
import { frontMatterOf } from '#files/mdx/front-matter.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { type Kind, kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { CannotRunError } from '../../command/command.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import type { OpenForm } from './editor-answers.ts';
import { versionOf } from './entry.ts';
import { linkedOf } from './read-for-editing.ts';

/** How records of the portfolio at `root`, as `read` gives it, are opened: their files, forms, and what begins from them. */
export const openingOf = (root: string, read: () => ReadWhole, realToday: () => string) => {
  const recordOf = (number: string): AnyRecord => {
    const record = read().content.records.find((one) => one.number === number);
    if (record) return record;
    throw new CannotRunError(
      `${number} is not there, or cannot be read as it stands. \`npm run check\` says why.`,
    );
  };

  /** The record of a kind to change. Throws CannotRunError where it stands as it was written, or is another by now. */
  const toChange = (number: string, kind: Kind): AnyRecord => {
    const record = recordOf(number);
    if (record.kind !== kind.name)
      throw new CannotRunError(
        `${number} is another record by now, and it is not written over. What you wrote stays as a draft: open it under *Begun, not written yet*.`,
      );
    const stands = whyItStands(record);
    if (stands !== undefined) throw new CannotRunError(stands);
    return record;
  };

  const textOf = (file: string): string => readFileSync(fileWithin(root, file), 'utf8');

  const formFor = (kind: Kind, record: Readonly<Record<string, unknown>> = {}): Form =>
    formOf(kind, linkedOf(read().content), dayOffered(realToday(), read().content.file.asAt).today, record);

  /** What stands in the file of a record at this moment. */
  const inFile = ({ kind, file }: AnyRecord, text = textOf(file)) => {
    const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const front = kindOf(kind).format === 'mdx' ? frontMatterOf(plain) : plain;
    const data = (parseYaml(front ?? '', file).data ?? {}) as Record<string, unknown>;
    return { text, plain, data };
  };

  const opened = (record: AnyRecord, there = textOf(record.file)): OpenForm => {
    const { kind, number } = record;
    const { text, plain, data } = inFile(record, there);
    const stands = whyItStands(record);
    return {
      ...(stands === undefined ? {} : { stands }),
      form: formFor(kindOf(kind), data),
      data,
      body: kindOf(kind).format === 'mdx' ? underFields(plain) : '',
      number,
      version: versionOf(text),
      citedBy: citing(linkedOf(read().content), number),
      next: begunFrom(linkedOf(read().content), record).map(({ kind: begun, says }, nth) => ({
        says,
        address: `/edit/new/${begun}?from=${number}&nth=${nth}`,
      })),
    };
  };

  /** What an address fills in of a new record, where it fits its field. */
  const fitting = (kind: Kind, given: Readonly<Record<string, string>> = {}): Record<string, string> => {
    const shape: Readonly<Record<string, ZodType>> = schemas[kind.name].shape;
    const fits = ([name, value]: [string, string]) =>
      Object.hasOwn(shape, name) && shape[name]?.safeParse(value).success === true;
    return Object.fromEntries(Object.entries(given).filter(fits));
  };

  /** What is known of a new record that begins from another; nothing where it begins from none. */
  const knownFrom = (kind: Kind, from?: string, nth = 0): Readonly<Record<string, unknown>> => {
    const begun = from === undefined ? undefined : begunFrom(linkedOf(read().content), recordOf(from))[nth];
    return begun?.kind === kind.name ? begun.data : {};
  };

  return { recordOf, toChange, textOf, formFor, inFile, opened, fitting, knownFrom };
};

/** What opens the records of a portfolio. */
export type Opening = ReturnType<typeof openingOf>;

/** The records that name another, each once. */
const citing = ({ citedBy }: Portfolio, number: string): { number: string; title: string }[] => {
  const from = new Map((citedBy.get(number) ?? []).map(({ from }) => [from.number, from.data.title]));
  return [...from].map(([number, title]) => ({ number, title }));
};

/** What an assessor or a quality assurer said, and that a learner has seen it. */
const neverChanged = new Set<Kind['name']>(['decision', 'iqa-sample', 'eqa-visit', 'acknowledgement']);

/** The audit trail stands as it was written: a later record cites the one that it changes. */
const whyItStands = ({ kind, number }: AnyRecord): string | undefined =>
  neverChanged.has(kind)
    ? `${number} stands as it was written, so that nobody need wonder what was decided when. Write a new ${kindOf(kind).title.toLowerCase()}, and name ${number} in it.`
    : undefined;

/** The text under the fields of an MDX record. */
const underFields = (text: string): string =>
  text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '').trim();
