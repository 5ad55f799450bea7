import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { findingsPage } from './findings-page.ts';
import { findingsStyle } from './findings-style.ts';
import { withOutOfDateBar } from './out-of-date-bar.ts';
import { securityHeaders } from './security-headers.ts';
import { fileFor, sendFile } from './send-file.ts';
import type { Trouble } from './trouble.ts';

/** What is served: a built folder, findings, or findings over a folder that is out of date. */
export interface Served {
  folder?: string | undefined;
  trouble?: Trouble | undefined;
  /** The host names by which it may be asked for; none means any. */
  hosts?: readonly string[] | undefined;
}

/** An answer: a file as it lies on the disk, or words of our own. */
type Answer = { file: string } | { status: number; body: string; type: string };

const styleAddress = '/findings-page.css';
const advice =
  'Mend them in the files named here, then stop with Ctrl-C and type `npm start` again. With `npm run dev` this page goes away by itself.';

/** The server of `npm start`, not yet listening. It answers whatever state the portfolio is in. */
export const portfolioServer = (served: Served): Server =>
  createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] || '/';
    for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    try {
      const answer = refusal(request, served) ?? answerTo(path, served);
      if ('file' in answer) sendFile(answer.file, request, response);
      else send(answer, request, response);
    } catch {
      // The folder is that of a build, which may be replaced while it is read.
      if (!response.headersSent)
        send(words(503, 'This page cannot be read just now. Load it again.'), request, response);
    }
  });

const words = (status: number, text: string): Exclude<Answer, { file: string }> => ({
  status,
  body: `${text}\n`,
  type: 'text/plain; charset=utf-8',
});

const page = (status: number, body: string): Answer => ({ status, body, type: 'text/html; charset=utf-8' });

/** Another site could point its own name at this computer and read a private portfolio; the Host header tells. */
const refusal = ({ headers, method }: IncomingMessage, { hosts }: Served): Answer | undefined => {
  const name = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (hosts && !hosts.includes(name)) return words(403, `Nothing is served under the name ${name}.`);
  return method === 'GET' || method === 'HEAD' ? undefined : words(405, 'Only reading is possible here.');
};

const answerTo = (path: string, { folder, trouble }: Served): Answer => {
  if (trouble && path === styleAddress)
    return { status: 200, body: findingsStyle(), type: 'text/css; charset=utf-8' };
  if (trouble && path === '/') return page(200, findings(trouble, folder));
  const file = folder === undefined ? undefined : fileFor(folder, path);
  if (file === undefined)
    return trouble ? page(404, findings(trouble, folder)) : words(404, 'There is no such page.');
  const ours = file.endsWith('.html') && !path.startsWith('/artefacts/');
  return trouble && ours ? page(200, withOutOfDateBar(readFileSync(file, 'utf8'), trouble)) : { file };
};

const findings = (trouble: Trouble, folder: string | undefined): string =>
  findingsPage({ ...trouble, advice, lastBuild: folder !== undefined, style: styleAddress });

const send = (
  { status, body, type }: Exclude<Answer, { file: string }>,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
};
