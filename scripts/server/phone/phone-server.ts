import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { plainWords } from '../../command/command.ts';
import { type Received, sheetLimit } from '../../sheet/receive-sheet.ts';
import { bytesOf, TooMuchError } from '../editor/body-of.ts';

/** What a telephone may do: be given the sheet of a check, and send back what was written on it. */
export interface PhoneMeans {
  /** The word in the address, which nobody can guess. */
  key: string;
  /** The names by which it may be asked for, with the port, as a browser says them. */
  hosts: () => readonly string[];
  /** The sheet as HTML. Throws CannotRunError with why there is none. */
  sheet: () => Promise<string>;
  take: (text: string) => Promise<Received>;
}

interface Answer {
  status: number;
  body: string;
  type: string;
  allow?: string;
}

const words = (status: number, body: string): Answer => ({
  status,
  body: `${body}\n`,
  type: 'text/plain; charset=utf-8',
});
const json = (status: number, value: unknown): Answer => ({
  status,
  body: JSON.stringify(value),
  type: 'application/json; charset=utf-8',
});

/**
 * A server for one telephone in the same network, not yet listening. It gives the sheet of a check at `/<key>/`, takes in
 * what was saved at `/<key>/check`, and refuses every other path, host, origin and method.
 */
export const phoneServer = (means: PhoneMeans): Server =>
  createServer(async (request, response) => {
    try {
      send(await answerTo(request, means), response);
    } catch (error) {
      const said = error instanceof TooMuchError ? error.message : plainWords(error);
      send(said === undefined ? words(500, 'That did not work. Try again.') : words(409, said), response);
    }
  });

const answerTo = async (request: IncomingMessage, means: PhoneMeans): Promise<Answer> => {
  const { method = '', headers, url = '' } = request;
  if (!means.hosts().includes((headers.host ?? '').toLowerCase()))
    return words(403, 'Nothing is served under this name.');
  const [, key = '', ...rest] = url.split('/');
  if (!isSame(key, means.key)) return words(404, 'There is no such page.');
  const what = rest.join('/');
  if (what === '')
    return method === 'GET'
      ? { status: 200, body: await means.sheet(), type: 'text/html; charset=utf-8' }
      : { ...words(405, 'Only reading is possible here.'), allow: 'GET' };
  if (what !== 'check') return words(404, 'There is no such page.');
  if (method !== 'POST') return { ...words(405, 'Only sending is possible here.'), allow: 'POST' };
  if (headers.origin !== `http://${headers.host}`) return words(403, 'Only the sheet sends here.');
  return json(200, await means.take((await bytesOf(request, sheetLimit)).toString('utf8')));
};

/** Whether two words are the same, told in a time that tells nothing of where they differ. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const send = ({ status, body, type, allow }: Answer, response: ServerResponse): void => {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(allow === undefined ? {} : { Allow: allow }),
  });
  response.end(body);
};
