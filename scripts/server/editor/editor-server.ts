import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { editorAssets } from '#editor/assets.ts';
import { advised, plainWords } from '../../command/command.ts';
import type { HandOver } from '../../hand-over/hand-over.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import type { PhoneOffer } from '../phone/phone-offer.ts';
import { type BytesAnswer, type EditorAnswer, json } from './answer.ts';
import { TooMuchError } from './body-of.ts';
import { editorOf } from './editor.ts';
import { handOverAnswer } from './hand-over-answers.ts';
import { historyAnswer } from './history-answers.ts';
import { importAnswers } from './import-answers.ts';
import { inForms } from './in-forms.ts';
import { isFromHere } from './may-write.ts';
import { acceptAnswer, phoneAnswer, sheetAnswer } from './other-answers.ts';
import { recordAnswers } from './record-answers.ts';
import { unitAnswer } from './unit-answer.ts';

/** Answers for the addresses of the editor; undefined for any other address. */
export type EditorServer = (
  request: IncomingMessage,
  path: string,
) => Promise<EditorAnswer | BytesAnswer | undefined>;

/** The page of the editor as HTML; `key` is the word that its requests say. */
export type EditorPage = (props: { key: string; title: string }) => string;

/** What the editor is made with: its page, the makers of sheets and of archives, the offer to a telephone, and the real day as an ISO date. */
export interface EditorMeans {
  page: EditorPage;
  makeSheet: SheetMaker;
  handOver: HandOver;
  phone: PhoneOffer;
  today: () => string;
}

/** The editor of the portfolio at `root`, for whoever asks from this computer. */
export const editorServer = (
  root: string,
  { page, makeSheet, handOver, phone, today }: EditorMeans,
): EditorServer => {
  const key = randomBytes(24).toString('base64url');
  const importAnswer = importAnswers(root, today);
  const answer = recordAnswers(root, editorOf(root, today));
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
      const unit = await unitAnswer(root, today(), request, what);
      if (unit) return json(200, unit);
      return (
        (await sheetAnswer(root, makeSheet, today(), request, what)) ??
        (await handOverAnswer(root, handOver, today(), request, what)) ??
        (await importAnswer(request, what)) ??
        (await historyAnswer(root, request, what)) ??
        (await phoneAnswer(phone, request, what)) ??
        (await acceptAnswer(root, today(), request, what)) ??
        (await answer(request, what))
      );
    } catch (error) {
      if (error instanceof TooMuchError) return json(413, { trouble: error.message });
      if (error instanceof SyntaxError) return json(400, { trouble: 'What was sent cannot be read.' });
      const words = plainWords(error);
      if (words === undefined) throw error;
      return json(409, { trouble: inForms(advised(words)) });
    }
  };
};
