import { placesToClaim } from '#authoring/new-record/places-to-claim.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { bodySkeleton } from '#portfolio/body-skeleton.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { findingsOn } from '#rules/judge.ts';
import { aheadOf } from './ahead.ts';
import { lookAtBasis, openBasis, saveBasis } from './basis.ts';
import { keepForm } from './drafts.ts';
import { drawFormOf, lookAtDraw } from './draw.ts';
import type { Editor } from './editor-answers.ts';
import { type RecordEntry, recordIn, versionOf } from './entry.ts';
import { formDrafts } from './form-drafts.ts';
import { formFindings } from './form-findings.ts';
import { findingInForms } from './in-forms.ts';
import { openingOf } from './opening.ts';
import { readingOf } from './read-for-editing.ts';
import { recordSaving } from './record-saving.ts';
import { withdraw } from './withdraw.ts';
import { writtenDrafts } from './written-drafts.ts';

/** The editor of the portfolio at `root`. Its functions throw CannotRunError where the portfolio cannot be read. */
export const editorOf = (root: string, realToday: () => string): Editor => {
  const read = readingOf(root);
  const today = () => read().content.file.asAt ?? realToday();

  const opening = openingOf(root, read, realToday);
  const { recordOf, textOf, formFor, opened, fitting, knownFrom } = opening;

  const written = writtenDrafts(root, (number) => {
    const record = read().content.records.find((one) => one.number === number);
    return record && versionOf(textOf(record.file));
  });

  const forms = formDrafts(root, read, opening, today);
  const { dataOf, formInView, draftOf, findingsIn } = forms;
  const { goneOnWith, saved, drawn } = recordSaving(root, read, opening, forms, written, realToday);

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
