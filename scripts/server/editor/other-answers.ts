import type { IncomingMessage } from 'node:http';
import { acceptAll } from '#files/accept-claims.ts';
import { CannotRunError } from '../../command/command.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import { sheetLimit } from '../../sheet/receive-sheet.ts';
import { codeAsSvg } from '../phone/code.ts';
import type { PhoneOffer } from '../phone/phone-offer.ts';
import { askedIn, type EditorAnswer, json } from './answer.ts';
import { bytesOf } from './body-of.ts';
import { receiveSent, sheetFor, sheetsBeside } from './sheets.ts';

/** Answers what is asked of sheets: what one is made of, one is made, or what came back is taken in. */
export const sheetAnswer = async (
  root: string,
  make: SheetMaker,
  today: string,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer | undefined> => {
  const asked = askedIn(request);
  if (what === 'sheet' && request.method === 'GET')
    return json(200, await sheetFor(make, root, asked, today));
  if (what === 'sheets' && request.method === 'GET')
    return json(200, sheetsBeside(root, asked.get('kind') ?? '', asked.get('number') ?? undefined, today));
  if (what !== 'receive' || request.method !== 'POST') return undefined;
  const now = new Date().toISOString();
  return json(200, await receiveSent(root, await bytesOf(request, sheetLimit), asked, { now, today }));
};

/** Keeps the wording of all claims as they stand. */
export const acceptAnswer = async (
  root: string,
  today: string,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer | undefined> => {
  if (what !== 'accept' || request.method !== 'POST') return undefined;
  const count = acceptAll(root, today);
  if (count === undefined)
    throw new CannotRunError('Nothing was kept: mend what cannot be read first (`npm run check`).');
  return json(200, { count });
};

/** Offers the sheet of a check to a telephone, or ends the offer. */
export const phoneAnswer = async (
  phone: PhoneOffer,
  { method }: IncomingMessage,
  what: string,
): Promise<EditorAnswer | undefined> => {
  if (what === 'phone' && method === 'POST')
    return json(
      200,
      (await phone.begin()).map((address) => ({ address, code: codeAsSvg(address) })),
    );
  if (what !== 'phone-end' || method !== 'POST') return undefined;
  await phone.end();
  return json(200, {});
};
