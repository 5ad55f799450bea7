import type { Form } from '#authoring/form/form-field.ts';
import { isAskedIn, withWhatFollows } from '#authoring/form/form-of.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import { changedRecord } from '#files/changed/changed-record.ts';
import { type Draft, draftChange, draftRecord } from '#files/write-record.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import type { FormFinding } from './editor-answers.ts';
import { type RecordEntry, withNotAsked, withoutEmpty } from './entry.ts';
import { formFindings } from './form-findings.ts';
import type { Opening } from './opening.ts';
import { linkedOf } from './read-for-editing.ts';

/** What the form of a record would write, as it stands. */
export interface FormDrafts {
  /** What a form says, with what follows from it, and nothing that was left empty. */
  dataOf: (entry: RecordEntry) => Record<string, unknown>;
  /** The form as it is to be gone on with: what only followed, and nobody changed, follows anew. */
  formInView: (entry: RecordEntry) => Form;
  /** The file that a form would write; `there` is what stands in that of a record that is changed. */
  draftOf: (entry: RecordEntry, there?: string) => Draft;
  /** What stands against it, at its fields. */
  findingsIn: (entry: RecordEntry, draft: Draft) => FormFinding[];
}

/** The drafts of what forms send, for the portfolio at `root` as `read` gives it; `today` gives an ISO date. */
export const formDrafts = (
  root: string,
  read: () => ReadWhole,
  { toChange, textOf, formFor, inFile }: Opening,
  today: () => string,
): FormDrafts => {
  const dataOf = ({ kind, data }: RecordEntry): Record<string, unknown> =>
    withWhatFollows(
      kindOf(kind),
      (withoutEmpty(data) ?? {}) as Record<string, unknown>,
      linkedOf(read().content),
    );

  const formInView = (entry: RecordEntry): Form => {
    const followed = new Set(entry.followed);
    const own = Object.entries(dataOf(entry)).filter(([name]) => !followed.has(name));
    return formFor(kindOf(entry.kind), Object.fromEntries(own));
  };

  /** What a form sends of a record, with what the form cannot change as the file has it. */
  const withFileOf = (
    record: AnyRecord,
    sent: Record<string, unknown>,
    there: string,
  ): Record<string, unknown> => {
    const kind = kindOf(record.kind);
    const { data } = inFile(record, there);
    // The version is that of another scorecard only where another one was chosen.
    const isVersion = (field: string) => field === 'version' && data.scorecard !== sent.scorecard;
    return withNotAsked(data, sent, (field) => isAskedIn(kind, field) || isVersion(field));
  };

  const draftOf = (entry: RecordEntry, there?: string): Draft => {
    const { number, body } = entry;
    const kind = kindOf(entry.kind);
    const kept = dataOf(entry);
    if (number === undefined)
      return draftRecord(
        root,
        read(),
        { kind, slug: fileSlug(String(kept.title ?? '')), data: kept, body: body ?? '' },
        today(),
      );
    const record = toChange(number, kind);
    const before = there ?? textOf(record.file);
    const text = changedRecord(before, kind, withFileOf(record, kept, before), body);
    return draftChange(root, read().content, record, text, today());
  };

  const findingsIn = (entry: RecordEntry, { text, findings }: Draft): FormFinding[] =>
    formFindings(missingFields(schemas[entry.kind], dataOf(entry)), findings, text);

  return { dataOf, formInView, draftOf, findingsIn };
};
