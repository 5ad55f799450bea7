import type { Form } from '#authoring/form/form-field.ts';
import { isAskedIn, withWhatFollows } from '#authoring/form/form-of.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import { placesToClaim } from '#authoring/new-record/places-to-claim.ts';
import { changedRecord } from '#files/changed/changed-record.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { ChangedMeanwhileError, replaceFile } from '#files/disk/write-file.ts';
import { type Draft, draftChange, draftRecord, twinOf, writeRecord } from '#files/write-record.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { bodySkeleton } from '#portfolio/body-skeleton.ts';
import type { WholeContent } from '#portfolio/link.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { findingsOn } from '#rules/judge.ts';
import { aheadOf } from './ahead.ts';
import { lookAtBasis, openBasis, saveBasis } from './basis.ts';
import { coverageChange } from './coverage-change.ts';
import { keepForm } from './drafts.ts';
import { drawFormOf, lookAtDraw, saveDraw } from './draw.ts';
import type { Editor, FormFinding, Saved } from './editor-answers.ts';
import { type Entry, type RecordEntry, recordIn, versionOf, withNotAsked, withoutEmpty } from './entry.ts';
import { formFindings } from './form-findings.ts';
import { findingInForms } from './in-forms.ts';
import { openingOf } from './opening.ts';
import { linkedOf, readingOf } from './read-for-editing.ts';
import { layStaged } from './staged-files.ts';
import { withdraw } from './withdraw.ts';
import { orStillToLay, StillToLayError, writtenDrafts } from './written-drafts.ts';

/** The editor of the portfolio at `root`. Its functions throw CannotRunError where the portfolio cannot be read. */
export const editorOf = (root: string, realToday: () => string): Editor => {
  const read = readingOf(root);
  const today = () => read().content.file.asAt ?? realToday();

  const opening = openingOf(root, read, realToday);
  const { recordOf, toChange, textOf, formFor, inFile, opened, fitting, knownFrom } = opening;

  const written = writtenDrafts(root, (number) => {
    const record = read().content.records.find((one) => one.number === number);
    return record && versionOf(textOf(record.file));
  });

  /** The form as it is to be gone on with: what only followed, and nobody changed, follows anew. */
  const formInView = (entry: RecordEntry): Form => {
    const followed = new Set(entry.followed);
    const own = Object.entries(dataOf(entry)).filter(([name]) => !followed.has(name));
    return formFor(kindOf(entry.kind), Object.fromEntries(own));
  };

  const dataOf = ({ kind, data }: RecordEntry): Record<string, unknown> =>
    withWhatFollows(
      kindOf(kind),
      (withoutEmpty(data) ?? {}) as Record<string, unknown>,
      linkedOf(read().content),
    );

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

  /** `there` is what stands in the file of a record that is changed. */
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

  /** Lays the files of a record that is written into its folder, and says what it changed in the coverage. */
  const done = (entry: RecordEntry, number: string, file: string, before: WholeContent): Saved => {
    const listed = (dataOf(entry).attachments ?? []) as { file?: string }[];
    if (entry.draft !== undefined) {
      const { draft } = entry;
      orStillToLay(number, () =>
        layStaged(
          root,
          draft,
          number,
          listed.flatMap((one) => one.file ?? []),
        ),
      );
      written.settle(draft);
    }
    return { saved: number, title: file, changes: coverageChange(before, read().content) };
  };

  const created = (entry: RecordEntry, before: WholeContent): Saved => {
    try {
      const last = writeRecord(
        root,
        draftOf(entry),
        () => draftOf(entry),
        (next) => written.note(entry, next),
      );
      written.became(entry, last);
      return done(entry, last.number, last.file, before);
    } catch (error) {
      if (!(error instanceof StillToLayError)) written.takeBack(entry);
      throw error;
    }
  };

  const changed = (entry: RecordEntry, number: string, before: WholeContent): Saved =>
    whileHeld(root, number, () => {
      const record = toChange(number, kindOf(entry.kind));
      const there = textOf(record.file);
      const version = versionOf(there);
      if (version !== entry.version && !written.isOwn(entry.draft, version))
        return { changed: opened(record, there) };
      const { file, text } = draftOf(entry, there);
      try {
        replaceFile(root, file, text, there);
        written.note(entry, { number, text });
      } catch (error) {
        if (error instanceof ChangedMeanwhileError) return { changed: opened(recordOf(number)) };
        throw error;
      }
      return done(entry, number, file, before);
    });

  /** What was sent, as a change of the record that was written under its draft, as long as that is there. */
  const goneOnWith = (sent: RecordEntry): RecordEntry => {
    const entry = written.goneOnWith(sent);
    return read().content.records.some(({ number }) => number === entry.number) ? entry : sent;
  };

  const saved = (sent: RecordEntry): Saved => {
    const before = read().content;
    const first = draftOf(sent);
    const findings = findingsIn(sent, first);
    if (findings.length > 0) return { findings };
    const twin = sent.number === undefined ? twinOf(read().texts, first) : undefined;
    if (twin) return done(sent, twin.number, twin.file, before);
    const entry = goneOnWith(sent);
    return entry.number === undefined ? created(entry, before) : changed(entry, entry.number, before);
  };

  /** A draw is by chance: what was drawn under a draft is not drawn once more. */
  const drawn = (entry: RecordEntry): Saved => {
    const { number } = goneOnWith(entry);
    if (number !== undefined) return { saved: number, title: recordOf(number).file };
    try {
      const outcome = saveDraw(root, realToday(), entry, (last) =>
        written.note({ ...entry, data: parseYaml(last.text, last.file).data as Entry['data'] }, last),
      );
      if (entry.draft !== undefined) written.settle(entry.draft);
      return outcome;
    } catch (error) {
      written.takeBack(entry);
      throw error;
    }
  };

  return {
    drafts: () => written.all(),
    keep: (entry) => {
      const record = recordIn(entry);
      keepForm(root, record ? goneOnWith(record) : entry);
    },
    open: (what) => {
      if ('number' in what) return opened(recordOf(what.number));
      if (what.kind === 'people' || what.kind === 'portfolio') return openBasis(root, what.kind, realToday());
      if (what.kind === 'draw') return { form: drawFormOf(read(), realToday()), data: {}, body: '' };
      const kind = kindOf(what.kind);
      const data = { ...fitting(kind, what.given), ...knownFrom(kind, what.from, what.nth) };
      return { form: formFor(kind, data), data, body: bodySkeleton(what.kind) };
    },
    look: (entry) => {
      const record = recordIn(entry);
      if (record && isNewDraw(record))
        return {
          findings: lookAtDraw(root, realToday(), record),
          places: [],
          form: drawFormOf(read(), realToday(), record),
        };
      return record
        ? {
            findings: findingsIn(record, draftOf(record)),
            places: placesToClaim(dataOf(record), []),
            form: formInView(record),
          }
        : { findings: lookAtBasis(root, entry), places: [] };
    },
    ahead: (entry) => {
      const record = recordIn(entry);
      return record && !isNewDraw(record)
        ? aheadOf(root, read().content, draftOf(record), today())
        : { changes: [], asks: [] };
    },
    withdraw: (what) => withdraw(root, opening, read, what, today()),
    save: (entry) => {
      const record = recordIn(entry);
      if (record && isNewDraw(record)) return drawn(record);
      return record ? saved(record) : saveBasis(root, entry, realToday());
    },
    asked: (number) => {
      const { findings } = checkPortfolio(root, realToday());
      const file = /^[EDQV]/.test(number) ? recordOf(number).file : `content/${number}.yaml`;
      const found = findingsOn(number, findings).filter((one) => one.file === file && !one.answered);
      const kind = /^[EDQV]/.test(number) ? recordOf(number).kind : undefined;
      return formFindings([], found, textOf(file)).map((one) => findingInForms(one, kind));
    },
  };
};

/** A draw is made by chance, and then changed as any other record. */
const isNewDraw = ({ kind, number }: RecordEntry): boolean => kind === 'draw' && number === undefined;
