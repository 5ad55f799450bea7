import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { contentType } from './content-type.ts';
import type { EditorServer } from './editor/editor-server.ts';
import { withEditLinks } from './editor/with-edit-links.ts';
import { findingsPage } from './findings-page.ts';
import { findingsStyle } from './findings-style.ts';
import { withOutOfDateBar } from './out-of-date-bar.ts';
import { securityHeaders } from './security-headers.ts';
import { sendBytes, sendFile } from './send-file.ts';
import type { Found, SiteSource } from './site-source.ts';
import type { Trouble } from './trouble.ts';

/** What is served: a site, findings, or findings over the last good state of a site, which is then out of date. */
export interface Served {
  site?: SiteSource | undefined;
  trouble?: Trouble | undefined;
  /** The host names by which it may be asked for; none means any. */
  hosts?: readonly string[] | undefined;
}

/** An answer: a file as it lies on the disk, or what is sent as it is here. */
type Answer =
  | { file: string }
  | { bytes: Uint8Array; type: string; headers?: Readonly<Record<string, string>> }
  | Words;

/** Words of our own. */
interface Words {
  status: number;
  body: string;
  type: string;
}

const styleAddress = '/findings-page.css';
const advice = 'Mend them in the files named here, save, and load this page again.';
const adviceHere = 'Each says what to write instead. Mend them, save, and load this page again.';

/**
 * The server of `npm start`, not yet listening. It asks before every answer what there is to serve. Where there is an
 * editor, pages lead to it.
 */
export const portfolioServer = async (
  now: () => Served | Promise<Served>,
  editor?: EditorServer,
): Promise<Server> => {
  const { createServer } = await import('node:http');
  return createServer(patience, async (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] || '/';
    for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    try {
      const served = await now();
      const answer =
        strange(request, served) ??
        (await editor?.(request, path)) ??
        refusal(request) ??
        (await answerTo(path, served, editor !== undefined));
      if ('file' in answer) sendFile(answer.file, request, response);
      else if ('bytes' in answer) {
        for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
        sendBytes(answer.bytes, answer.type, request, response);
      } else send(answer, request, response);
    } catch {
      // The folder is that of a build, which may be replaced while it is read.
      if (!response.headersSent)
        send(words(503, 'This page cannot be read just now. Load it again.'), request, response);
    }
  });
};

/** How long a request may take to come in, in milliseconds: the largest file needs some seconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };

const words = (status: number, text: string): Words => ({
  status,
  body: `${text}\n`,
  type: 'text/plain; charset=utf-8',
});

const page = (status: number, body: string): Words => ({ status, body, type: 'text/html; charset=utf-8' });

/** Another site could point its own name at this computer and read a private portfolio; the Host header tells. */
const strange = ({ headers }: IncomingMessage, { hosts }: Served): Words | undefined => {
  const name = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return hosts && !hosts.includes(name) ? words(403, `Nothing is served under the name ${name}.`) : undefined;
};

const refusal = ({ method }: IncomingMessage): Words | undefined =>
  method === 'GET' || method === 'HEAD' ? undefined : words(405, 'Only reading is possible here.');

const answerTo = async (path: string, { site, trouble }: Served, canWrite: boolean): Promise<Answer> => {
  if (trouble && path === styleAddress)
    return { status: 200, body: findingsStyle(), type: 'text/css; charset=utf-8' };
  if (trouble && path === '/') return page(200, findings(trouble, site, canWrite));
  const found = await site?.(path);
  if (!found)
    return trouble ? page(404, findings(trouble, site, canWrite)) : words(404, 'There is no such page.');
  const name = 'file' in found ? found.file : found.path;
  const ours = name.endsWith('.html') && !path.startsWith('/artefacts/');
  if (ours && (trouble || canWrite)) {
    const html = canWrite ? withEditLinks(textOf(found), name) : textOf(found);
    return page(200, trouble ? withOutOfDateBar(html, trouble) : html);
  }
  return 'file' in found ? found : { bytes: Buffer.from(found.content), type: contentType(name) };
};

const textOf = (found: Found): string =>
  'file' in found ? readFileSync(found.file, 'utf8') : Buffer.from(found.content).toString();

const findings = (trouble: Trouble, site: SiteSource | undefined, canWrite: boolean): string =>
  findingsPage({
    ...trouble,
    advice: canWrite ? adviceHere : advice,
    lastBuild: site !== undefined,
    style: styleAddress,
    canWrite,
  });

const send = ({ status, body, type }: Words, request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
};
