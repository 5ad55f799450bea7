import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathOf } from '#portfolio/words/file-address.ts';
import { type ByteRange, byteRange } from './byte-range.ts';
import { contentType } from './content-type.ts';

/**
 * The file of a folder that an address means, or undefined where there is none or it lies outside the folder.
 * A folder means its `index.html`, and a page may be asked for without its `.html`.
 */
export const fileFor = (folder: string, path: string): string | undefined => {
  const name = pathOf(path);
  if (name === undefined || name.includes('\0') || name.split(/[\\/]/).some(isNoPage)) return undefined;
  const tries = name.endsWith('/')
    ? [`${name}index.html`]
    : [name, ...(extname(name) ? [] : [`${name}.html`])];
  for (const candidate of tries) {
    const file = fileWithin(folder, candidate);
    if (file !== undefined) return file;
  }
  return undefined;
};

/** A way up, which no page and no browser asks for, or the note of a build to itself. */
const isNoPage = (part: string): boolean => part === '..' || part.startsWith('.portfolio-');

const fileWithin = (folder: string, name: string): string | undefined => {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, name));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // No such file, or a link that leads nowhere.
    return undefined;
  }
};

/** Sends a file, or the range of it that was asked for; that there is none, where it has gone meanwhile. */
export const sendFile = (file: string, request: IncomingMessage, response: ServerResponse): void => {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return void response.writeHead(404).end();
  const range = byteRange(request.headers.range, size);
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'unsatisfiable') response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  else stream(file, size, range, request.method === 'HEAD', response);
};

/** Sends bytes that are at hand, or the range of them that was asked for. */
export const sendBytes = (
  bytes: Uint8Array,
  type: string,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  const size = bytes.byteLength;
  const range = byteRange(request.headers.range, size);
  response.setHeader('Content-Type', type);
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'unsatisfiable')
    return void response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  const { first, last } = range ?? { first: 0, last: size - 1 };
  response.setHeader('Content-Length', last - first + 1);
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range === undefined ? 200 : 206);
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(first, last + 1));
};

const stream = (
  file: string,
  size: number,
  range: ByteRange | undefined,
  headOnly: boolean,
  response: ServerResponse,
): void => {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  response.setHeader('Content-Length', last - first + 1);
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range === undefined ? 200 : 206);
  if (headOnly || size === 0) response.end();
  else
    createReadStream(file, { start: first, end: last })
      .on('error', () => response.destroy())
      .pipe(response);
};
