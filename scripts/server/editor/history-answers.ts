import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { askedIn, type EditorAnswer, json } from './answer.ts';
import { jsonOf } from './body-of.ts';
import { back, beginHistory, historyOf, keep, recordHistoryOf } from './history.ts';

const number = z.string().regex(/^[EDQV]\d{3,6}$/);
const sentenceSchema = z.strictObject({ sentence: z.string().max(500) });
const backSchema = z.strictObject({ number, version: z.string().regex(/^[0-9a-f]{40}$/) });

const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** Answers what is asked of the kept versions of the portfolio at `root`; undefined for anything else. */
export const historyAnswer = async (
  root: string,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer | undefined> => {
  if (what === 'history' && request.method === 'GET') {
    const asked = number.safeParse(askedIn(request).get('number')).data;
    return json(200, asked === undefined ? await historyOf(root) : await recordHistoryOf(root, asked));
  }
  if (request.method !== 'POST') return undefined;
  if (what === 'begin-history') {
    await beginHistory(root);
    return json(200, {});
  }
  if (what === 'keep') {
    const { sentence } = sentenceSchema.parse(await jsonOf(request));
    return json(200, { count: await keep(root, sentence, secondsNow()) });
  }
  if (what !== 'bring-back') return undefined;
  return json(200, { count: await back(root, backSchema.parse(await jsonOf(request)), secondsNow()) });
};
