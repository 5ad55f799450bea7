import type { IncomingMessage } from 'node:http';

/** More was sent than a record may hold. */
export class TooMuchError extends Error {
  override name = 'TooMuchError';
  override message = 'This is more than a record may hold. Put what is long into a file of its own.';
}

/** The longest request, in bytes: a record is far below it. */
const longest = 4_000_000;

/** What a request sends, as text. Throws TooMuchError beyond what any record may hold. */
export const bodyOf = async (request: IncomingMessage): Promise<string> =>
  (await bytesOf(request, longest)).toString('utf8');

/**
 * The bytes that a request sends. Throws TooMuchError beyond `most` of them, once all have come in: a browser that is still
 * sending does not hear the answer.
 */
export const bytesOf = async (request: IncomingMessage, most: number): Promise<Buffer> => {
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
