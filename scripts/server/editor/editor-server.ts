import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { editorAssets } from '#editor/assets.ts';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';
import { artefactLimit } from '#files/read-artefacts.ts';
import { advised, plainWords } from '../../command/command.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import { sheetLimit } from '../../sheet/receive-sheet.ts';
import { bytesOf, jsonOf, TooMuchError } from './body-of.ts';
import { forgetForm } from './drafts.ts';
import { editorOf } from './editor.ts';
import type { Editor } from './editor-answers.ts';
import { type Entry, entrySchema } from './entry.ts';
import { isFromHere } from './may-write.ts';
import { overview } from './overview.ts';
import { receiveSent, sheetFor, sheetsBeside } from './sheets.ts';
import { forgetStaged, stageFile } from './staged-files.ts';

/** What the editor answers. */
export interface EditorAnswer {
  status: number;
  body: string;
  type: string;
}

/** Answers for the addresses of the editor; undefined for any other address. */
export type EditorServer = (request: IncomingMessage, path: string) => Promise<EditorAnswer | undefined>;

/** The page of the editor as HTML; `key` is the word that its requests say. */
export type EditorPage = (props: { key: string; title: string }) => string;

const json = (status: number, value: unknown): EditorAnswer => ({
  status,
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
});

const kindIn = (name: string | null): Entry['kind'] | undefined =>
  entrySchema.shape.kind.safeParse(name).data;

/** What the editor is made with: its page, the maker of sheets, and the real day as an ISO date. */
export interface EditorMeans {
  page: EditorPage;
  makeSheet: SheetMaker;
  today: () => string;
}

/** The editor of the portfolio at `root`, for whoever asks from this computer. */
export const editorServer = (root: string, { page, makeSheet, today }: EditorMeans): EditorServer => {
  const key = randomBytes(24).toString('base64url');
  const editor = editorOf(root, today);
  const done: Done = new Set();
  return async (request, path) => {
    if (path !== '/edit' && !path.startsWith('/edit/')) return undefined;
    const asset = editorAssets.get(path.slice('/edit/assets/'.length));
    if (path.startsWith('/edit/assets/')) return asset && { status: 200, body: asset.text, type: asset.type };
    if (!path.startsWith('/edit/api/'))
      return { status: 200, body: page({ key, title: 'Write' }), type: 'text/html; charset=utf-8' };
    if (!isFromHere(request, key))
      return json(403, {
        trouble: 'This page is of an earlier start of the program. Load it again; what you wrote is kept.',
      });
    try {
      const what = path.slice('/edit/api/'.length);
      return (
        (await sheetAnswer(root, makeSheet, today(), request, what)) ??
        (await answer(root, editor, done, request, what))
      );
    } catch (error) {
      if (error instanceof TooMuchError) return json(413, { trouble: error.message });
      if (error instanceof SyntaxError) return json(400, { trouble: 'What was sent cannot be read.' });
      const words = plainWords(error);
      if (words === undefined) throw error;
      return json(409, { trouble: advised(words) });
    }
  };
};

/** A file that is sent for a record, by what its address says. */
const fileSchema = entrySchema
  .pick({ draft: true, number: true })
  .required({ draft: true })
  .extend({ name: z.string().min(1).max(300) });

/** What a form sends: which record a draft was to become is noted by the program alone. */
const sentSchema = entrySchema.omit({ becomes: true });

const forget = (root: string, draft: string): void => {
  forgetForm(root, draft);
  forgetStaged(root, draft);
};

/** Answers what is asked of sheets: what one is made of, one is made, or what came back is taken in. */
const sheetAnswer = async (
  root: string,
  make: SheetMaker,
  today: string,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer | undefined> => {
  const asked = new URL(request.url ?? '/', 'http://here').searchParams;
  if (what === 'sheet' && request.method === 'GET')
    return json(200, await sheetFor(make, root, asked, today));
  if (what === 'sheets' && request.method === 'GET')
    return json(200, sheetsBeside(root, asked.get('kind') ?? '', asked.get('number') ?? undefined, today));
  if (what !== 'receive' || request.method !== 'POST') return undefined;
  const now = new Date().toISOString();
  return json(200, await receiveSent(root, await bytesOf(request, sheetLimit), asked, { now, today }));
};

/** The drafts that are written or thrown away: a look at one that comes in late keeps nothing any more. */
type Done = Set<string | undefined>;

const answer = async (
  root: string,
  editor: Editor,
  done: Done,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer> => {
  const asked = new URL(request.url ?? '/', 'http://here').searchParams;
  if (request.method === 'GET') {
    if (what === 'overview') return json(200, { ...overview(root), drafts: editor.drafts() });
    const number = asked.get('number');
    const kind = kindIn(asked.get('kind'));
    if (what === 'form' && number !== null) return json(200, editor.open({ number }));
    const from = asked.get('from') ?? undefined;
    const begins = from === undefined ? {} : { from, nth: Number(asked.get('nth') ?? 0) };
    if (what === 'form' && kind) return json(200, editor.open({ kind, ...begins }));
    if (what === 'asked' && number !== null) return json(200, editor.asked(number));
    return json(404, { trouble: 'There is no such form.' });
  }
  if (request.method !== 'POST') return json(405, { trouble: 'Only reading and sending are possible here.' });
  if (what === 'file') {
    const file = fileSchema.safeParse(Object.fromEntries(asked)).data;
    if (!file) return json(400, { trouble: 'What was sent is no file of a record.' });
    return json(200, { file: await stageFile(root, file, await bytesOf(request, artefactLimit)) });
  }
  const sent = await jsonOf(request);
  if (what === 'document') {
    const { body } = entrySchema.pick({ body: true }).parse(sent);
    return json(200, { document: documentOfText(body ?? '') });
  }
  if (what === 'forget') {
    const draft = entrySchema.pick({ draft: true }).required().safeParse(sent).data?.draft;
    if (draft === undefined) return json(400, { trouble: 'What was sent names no draft.' });
    done.add(draft);
    forget(root, draft);
    return json(200, {});
  }
  const entry = sentSchema.safeParse(sent).data;
  if (!entry) return json(400, { trouble: 'What was sent is no form of a record.' });
  if (what === 'look') {
    const isKept = !done.has(entry.draft);
    if (isKept) editor.keep(entry);
    return json(200, { ...editor.look(entry), isKept });
  }
  if (what !== 'save') return json(404, { trouble: 'There is no such form.' });
  const saved = editor.save(entry);
  if ('saved' in saved) settled(root, entry.draft, done);
  return json(200, saved);
};

/** Forgets a draft that is written. What is written stays so where another program holds the draft open. */
const settled = (root: string, draft: string | undefined, done: Done): void => {
  if (draft === undefined) return;
  done.add(draft);
  try {
    forget(root, draft);
  } catch (error) {
    if (plainWords(error) === undefined) throw error;
  }
};
