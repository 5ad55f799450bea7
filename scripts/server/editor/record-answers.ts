import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Cannot } from '#files/artefacts/shared/cleaning.ts';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';
import { artefactLimit } from '#files/read-artefacts.ts';
import { type DocxBody, docxLimit, readDocx } from '#files/source-texts/docx/read-docx.ts';
import { CannotRunError, plainWords } from '../../command/command.ts';
import { askedIn, type EditorAnswer, json } from './answer.ts';
import { bytesOf, jsonOf } from './body-of.ts';
import { forgetForm } from './drafts.ts';
import type { Editor, FormFinding } from './editor-answers.ts';
import { type Entry, entrySchema, recordIn } from './entry.ts';
import { findingInForms } from './in-forms.ts';
import { overview } from './overview.ts';
import { forgetStaged, stageFile } from './staged-files.ts';

/** A file that is sent for a record, by what its address says. */
const fileSchema = entrySchema
  .pick({ draft: true, number: true })
  .required({ draft: true })
  .extend({ name: z.string().min(1).max(300) });

/** What a form sends: which record a draft was to become is noted by the program alone. */
const sentSchema = entrySchema.omit({ becomes: true });

const withdrawalSchema = z.strictObject({
  number: z.string(),
  version: z.string(),
  reason: z.string().max(2000).optional(),
});

const kindIn = (name: string | null): Entry['kind'] | undefined =>
  entrySchema.shape.kind.safeParse(name).data;

/** What an address fills in of a new record, by the names of its fields. */
const givenIn = (asked: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...asked].filter(([name]) => !['kind', 'from', 'nth', 'draft', 'field'].includes(name)),
  );

const forget = (root: string, draft: string): void => {
  forgetForm(root, draft);
  forgetStaged(root, draft);
};

/** Forgets a draft that is written. What is written stays so where another program holds the draft open. */
const settled = (root: string, draft: string | undefined): void => {
  if (draft === undefined) return;
  try {
    forget(root, draft);
  } catch (error) {
    if (plainWords(error) === undefined) throw error;
  }
};

/** The text of a Word document that was sent, and what of it is not in that. */
const wordsOf = async (request: IncomingMessage): Promise<DocxBody> => {
  try {
    return await readDocx(await bytesOf(request, docxLimit));
  } catch (error) {
    throw error instanceof Cannot ? new CannotRunError(`Not taken in. ${error.message}`) : error;
  }
};

/** What was found in an entry, in the words of its form. */
const inItsForm = (findings: readonly FormFinding[], entry: Entry): FormFinding[] =>
  findings.map((one) => findingInForms(one, recordIn(entry)?.kind));

/** Answers what is asked of records and their forms in the portfolio at `root`. */
export const recordAnswers = (root: string, editor: Editor) => {
  /** The drafts that are written or thrown away: a look at one that comes in late keeps nothing any more. */
  const done = new Set<string | undefined>();

  const read = (what: string, asked: URLSearchParams): EditorAnswer | undefined => {
    if (what === 'overview') return json(200, { ...overview(root), drafts: editor.drafts() });
    const number = asked.get('number');
    const kind = kindIn(asked.get('kind'));
    if (what === 'asked' && number !== null) return json(200, editor.asked(number));
    if (what !== 'form') return undefined;
    if (number !== null) return json(200, editor.open({ number }));
    const from = asked.get('from');
    const begins = from === null ? {} : { from, nth: Number(asked.get('nth') ?? 0) };
    return kind && json(200, editor.open({ kind, given: givenIn(asked), ...begins }));
  };

  const ofEntry: Readonly<Record<string, (entry: Entry) => EditorAnswer>> = {
    look: (entry) => {
      const isKept = !done.has(entry.draft);
      if (isKept) editor.keep(entry);
      const looked = editor.look(entry);
      return json(200, { ...looked, findings: inItsForm(looked.findings, entry), isKept });
    },
    ahead: (entry) => {
      const ahead = editor.ahead(entry);
      return json(200, { ...ahead, asks: inItsForm(ahead.asks, entry) });
    },
    save: (entry) => {
      const saved = editor.save(entry);
      if ('findings' in saved) return json(200, { findings: inItsForm(saved.findings, entry) });
      if ('saved' in saved) {
        if (entry.draft !== undefined) done.add(entry.draft);
        settled(root, entry.draft);
      }
      return json(200, saved);
    },
  };

  const others: Readonly<Record<string, (sent: unknown) => EditorAnswer>> = {
    document: (sent) => {
      const { body } = entrySchema.pick({ body: true }).parse(sent);
      return json(200, { document: documentOfText(body ?? '') });
    },
    forget: (sent) => {
      const draft = entrySchema.pick({ draft: true }).required().safeParse(sent).data?.draft;
      if (draft === undefined) return json(400, { trouble: 'What was sent names no draft.' });
      done.add(draft);
      forget(root, draft);
      return json(200, {});
    },
    withdraw: (sent) => {
      const withdrawal = withdrawalSchema.safeParse(sent).data;
      if (!withdrawal) return json(400, { trouble: 'What was sent names no record.' });
      editor.withdraw(withdrawal);
      return json(200, {});
    },
  };

  const file = async (request: IncomingMessage, asked: URLSearchParams): Promise<EditorAnswer> => {
    const one = fileSchema.safeParse(Object.fromEntries(asked)).data;
    if (!one) return json(400, { trouble: 'What was sent is no file of a record.' });
    return json(200, { file: await stageFile(root, one, await bytesOf(request, artefactLimit)) });
  };

  return async (request: IncomingMessage, what: string): Promise<EditorAnswer> => {
    const nothing = json(404, { trouble: 'There is no such form.' });
    if (request.method === 'GET') return read(what, askedIn(request)) ?? nothing;
    if (request.method !== 'POST')
      return json(405, { trouble: 'Only reading and sending are possible here.' });
    if (what === 'file') return file(request, askedIn(request));
    if (what === 'word') return json(200, await wordsOf(request));
    const sent = await jsonOf(request);
    const other = Object.hasOwn(others, what) ? others[what]?.(sent) : undefined;
    if (other) return other;
    const entry = sentSchema.safeParse(sent).data;
    if (!entry) return json(400, { trouble: 'What was sent is no form of a record.' });
    return (Object.hasOwn(ofEntry, what) ? ofEntry[what]?.(entry) : undefined) ?? nothing;
  };
};
