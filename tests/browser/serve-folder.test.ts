import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from './browser.ts';

let folder: string;
let server: FolderServer | undefined;

beforeAll(() => {
  const around = mkdtempSync(join(tmpdir(), 'serve-folder-'));
  folder = join(around, 'site');
  mkdirSync(join(folder, 'units'), { recursive: true });
  writeFileSync(join(around, 'private.txt'), 'private');
  mkdirSync(join(around, 'site-other'));
  writeFileSync(join(around, 'site-other', 'private.txt'), 'private');
  symlinkSync(join(around, 'private.txt'), join(folder, 'link.txt'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'units', 'index.html'), '<h1>Units</h1>');
  writeFileSync(join(folder, 'call.mp3'), '0123456789');
  writeFileSync(join(folder, 'empty.css'), '');
  writeFileSync(join(folder, 'en_1.pf_meta'), 'meta');
  writeFileSync(join(folder, 'refund call.csv'), 'a,b');
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Asks for an address exactly as written: `fetch` would tidy `..` away before it is sent. */
async function ask(path: string, headers: Record<string, string> = {}, base = '/') {
  server ??= await serveFolder(folder, { base });
  const { port } = new URL(server.url);
  return new Promise<{ status: number; type: string | undefined; range: string | undefined; text: string }>(
    (answered, failed) => {
      request({ host: '127.0.0.1', port, path, headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        const { 'content-type': type, 'content-range': range } = response.headers;
        answered({ status: response.statusCode ?? 0, type, range, text });
      })
        .on('error', failed)
        .end();
    },
  );
}

test('a folder answers with its index page, a file with itself', async () => {
  expect(await ask('/')).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: '<h1>Home</h1>',
  });
  expect(await ask('/units/?from=map')).toMatchObject({ status: 200, text: '<h1>Units</h1>' });
  expect(await ask('/refund%20call.csv')).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
  expect(await ask('/en_1.pf_meta')).toMatchObject({ status: 200, type: 'application/octet-stream' });
  expect(await ask('/empty.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8', text: '' });
});

test('under a sub-path nothing outside that path is answered', async () => {
  expect(await ask('/my/portfolio/units/', {}, '/my/portfolio/')).toMatchObject({ text: '<h1>Units</h1>' });
  expect(server?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/my\/portfolio\/$/);
  expect(await ask('/units/')).toMatchObject({ status: 404 });
});

test.each([
  '/../private.txt',
  '/..%2fprivate.txt',
  '/units/../../site-other/private.txt',
  '/%2e%2e/private.txt',
  '/link.txt',
  '/%00',
  '/%zz',
  '/absent.html',
  '/units',
])('%s is not found', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'Not found' });
});

test.each([
  ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=-2', 206, 'bytes 8-9/10', '89'],
  ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
  ['bytes=10-', 416, 'bytes */10', ''],
  ['bytes=-0', 416, 'bytes */10', ''],
  ['bytes=4-2', 200, undefined, '0123456789'],
  ['bytes=0-1,4-5', 200, undefined, '0123456789'],
])('audio asked for as %s is answered with %i', async (wanted, status, range, text) => {
  expect(await ask('/call.mp3', { range: wanted })).toEqual({
    status,
    range,
    text,
    type: status === 416 ? undefined : 'audio/mpeg',
  });
});
