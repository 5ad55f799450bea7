import type { IncomingMessage } from 'node:http';
import { limits } from '#files/text/limits.ts';

/** More was sent than a record may hold. */
export class TooMuchError extends Error {
  override name = 'TooMuchError';
  override message = 'This is more than a record may hold. Put what is long into a file of its own.';
}

/** The longest request, in bytes: a record is far below it. */
const longest = 4_000_000;

/**
 * What a request sends as JSON. Throws TooMuchError beyond what any record may hold, in length or in depth, and SyntaxError
 * for what is no JSON.
 */
export const jsonOf = async (request: IncomingMessage): Promise<unknown> => {
  const text = (await bytesOf(request, longest)).toString('utf8');
  if (isTooDeep(text)) throw new TooMuchError();
  return JSON.parse(text) as unknown;
};

/** Whether lists and groups stand deeper in one another than anything that reads them by calling itself can take. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText && sign === '\\') at += 1;
    else if (sign === '"') isInText = !isInText;
    else if (!isInText && (sign === '[' || sign === '{')) depth += 1;
    else if (!isInText && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > limits.depth) return true;
  }
  return false;
};

/** How many requests may be sending at once: others wait, unread, so that what they send takes no memory. */
const atOnce = 4;
let sending = 0;
const waiting: (() => void)[] = [];

/**
 * The bytes that a request sends. Throws TooMuchError beyond `most` of them, once all have come in: a browser that is still
 * sending does not hear the answer.
 */
export const bytesOf = async (request: IncomingMessage, most: number): Promise<Buffer> => {
  if (sending >= atOnce) await new Promise<void>((done) => waiting.push(done));
  sending += 1;
  try {
    return await allOf(request, most);
  } finally {
    sending -= 1;
    waiting.shift()?.();
  }
};

const allOf = async (request: IncomingMessage, most: number): Promise<Buffer> => {
  let parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= most) parts.push(part);
    else parts = [];
  }
  if (bytes > most) throw new TooMuchError();
  return Buffer.concat(parts);
};
