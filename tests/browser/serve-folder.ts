import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { type ByteRange, byteRange } from '../../scripts/server/byte-range.ts';
import { contentType } from '../../scripts/server/content-type.ts';

/** A running server: its address with the base path and a final slash, and how to stop it. */
export interface FolderServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder of files on 127.0.0.1 at a free port, as a plain host would: no fall-backs, no rewriting.
 * `base` puts it under a sub-path, and then nothing outside that path is answered.
 */
export async function serveFolder(
  folder: string,
  { base = '/' }: { base?: string } = {},
): Promise<FolderServer> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => answer(root, base, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(root, base, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const { size } = statSync(file);
  const range = byteRange(request.headers.range, size);
  if (range === 'unsatisfiable') response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  else send(file, size, range, request.method === 'HEAD', response);
}

function send(
  file: string,
  size: number,
  range: ByteRange | undefined,
  headOnly: boolean,
  response: ServerResponse,
): void {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  response.setHeader('content-type', contentType(file));
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('content-length', last - first + 1);
  if (range !== undefined) response.setHeader('content-range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range === undefined ? 200 : 206);
  if (headOnly || size === 0) response.end();
  else createReadStream(file, { start: first, end: last }).pipe(response);
}

/** The file behind an address, or undefined where there is none or it lies outside the folder, by `..` or by a link. */
function fileFor(root: string, base: string, address: string): string | undefined {
  const path = address.split(/[?#]/)[0] ?? '';
  if (!path.startsWith(base)) return undefined;
  try {
    const wanted = join(root, decodeURIComponent(path.slice(base.length)));
    const file = realpathSync(wanted.endsWith(sep) || wanted === root ? join(wanted, 'index.html') : wanted);
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // No such file, or an address that is not valid percent-encoding: both are "not found" to a reader.
    return undefined;
  }
}
