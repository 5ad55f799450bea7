import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addressesInNetwork, addressOf, hostNames, listen } from '../../scripts/server/listen.ts';
import { portfolioServer, type Served } from '../../scripts/server/portfolio-server.ts';
import { folderSource } from '../../scripts/server/site-source.ts';
import { close } from '../../scripts/server/until-stopped.ts';
import { finding } from '../report/finding.ts';

const page =
  '<!doctype html><html><body><header class="site-head">Top</header><main>Page</main></body></html>';
const files: Record<string, string> = {
  'index.html': page,
  'evidence/E014.html': page,
  'pagefind/fragment/en_1.pf_fragment': 'bytes',
  'pagefind/wasm.en.pagefind': 'bytes',
  'artefacts/E014/form.pdf': '0123456789',
  'artefacts/E014/call.mp3': '0123456789',
  'artefacts/E014/sign.svg': '<svg/>',
  'artefacts/E014/saved.html': page,
  'assets/site.css': 'body{}',
};

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const shut of opened.splice(0)) await shut();
});

const site = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  opened.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const serve = async ({ folder, ...served }: Omit<Served, 'site'> & { folder?: string }): Promise<string> => {
  const site = folder === undefined ? undefined : folderSource(folder);
  const server: Server = await portfolioServer(() => ({ ...served, site }));
  opened.push(() => close(server));
  return addressOf('127.0.0.1', await listen(server, '127.0.0.1', 0));
};

/** Asks with a path and headers as they are: `fetch` tidies both. */
const ask = (address: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<number | undefined>((done, failed) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers }, (response) => done(response.resume().statusCode))
      .on('error', failed)
      .end();
  });

const trouble = { findings: [finding(), finding({ severity: 'warning' })], texts: new Map() };

test('every kind of file is served as what it is', async () => {
  const address = await serve({ folder: site() });
  const type = async (path: string) => (await fetch(address + path)).headers.get('content-type');
  expect(await type('')).toBe('text/html; charset=utf-8');
  expect(await type('evidence/E014')).toBe('text/html; charset=utf-8');
  expect(await type('assets/site.css')).toBe('text/css; charset=utf-8');
  expect(await type('artefacts/E014/form.pdf')).toBe('application/pdf');
  expect(await type('artefacts/E014/call.mp3')).toBe('audio/mpeg');
  expect(await type('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=2-99', 206, '23456789', 'bytes 2-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=4-2', 200, '0123456789', null],
])('a player that asks for %s of a recording gets just that', async (range, status, body, contentRange) => {
  const address = await serve({ folder: site() });
  const answer = await fetch(`${address}artefacts/E014/call.mp3`, { headers: { range } });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(body);
  expect(answer.headers.get('content-range')).toBe(contentRange);
});

test('every answer carries the policy of the pages and more that only a header can say', async () => {
  const { headers } = await fetch(await serve({ folder: site() }));
  const layout = readFileSync('src/site/shared/Page.astro', 'utf8');
  const policy = /"(default-src [^"]+)"/.exec(layout)?.[1];
  expect(policy).toBeDefined();
  expect(headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'self'`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test.each([
  'artefacts/E014/sign.svg',
  'artefacts/E014/saved.html',
  '%61rtefacts/E014/sign%2esvg',
  '/artefacts%2fE014/sign.svg',
])('a piece of evidence that could run something, %s, may not', async (path) => {
  const { headers, status } = await fetch(`${await serve({ folder: site() })}${path}`);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('content-security-policy')).not.toContain('script-src');
});

test('no address leads out of the folder, by dots, by codes or by a link', async () => {
  const folder = site();
  symlinkSync('/etc/hostname', join(folder, 'out.txt'));
  const address = await serve({ folder });
  writeFileSync(join(folder, '.portfolio-site'), 'The note of a build.');
  const inside = ['/artefacts/../index.html', '/artefacts/..%2findex.html', '/artefacts/%2e%2e%5cindex.html'];
  const note = ['/.portfolio-site', '/artefacts/..%2f.portfolio-site', '/%2eportfolio-site'];
  const outside = ['/../../etc/hostname', '/%2e%2e/%2e%2e/etc/hostname', '/out.txt'];
  for (const path of [...outside, ...inside, ...note, '/%', '//', '/a%00b'])
    expect([path, await ask(address, path)]).toEqual([path, path === '//' ? 200 : 404]);
});

test('another name that leads to this computer is refused, and so is anything but reading', async () => {
  const address = await serve({ folder: site(), hosts: hostNames('127.0.0.1') });
  expect(await ask(address, '/', { host: 'portfolio.example:4321' })).toBe(403);
  expect(await ask(address, '/', { host: 'localhost:4321' })).toBe(200);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
});

test('with errors, the findings stand at the top and every page of the last build says it is out of date', async () => {
  const folder = site();
  const address = await serve({ folder, trouble });
  const top = await (await fetch(address)).text();
  expect(top).toContain('<h1>1 error to mend</h1>');
  expect(top).toContain('<a href="/index.html">the last good build</a>');
  for (const path of ['index.html', 'evidence/E014.html']) {
    const old = await (await fetch(address + path)).text();
    expect(old).toContain(
      '<strong>Out of date:</strong> the portfolio has 1 error. <a href="/">See them</a>.',
    );
    expect(old.replace(/<section class="notice-bar out-of-date".*?<\/section>/, '')).toBe(page);
  }
  expect(await (await fetch(`${address}artefacts/E014/saved.html`)).text()).toBe(page);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(page);
});

test('with errors and no build yet, every address shows the findings', async () => {
  const address = await serve({ trouble });
  const answer = await fetch(`${address}evidence/E014.html`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('1 error to mend');
  expect(await (await fetch(address)).text()).not.toContain('last good build');
});

test('a build that broke off is told in the words it left', async () => {
  const address = await serve({ trouble: { findings: [], texts: new Map(), failure: 'No <room> left' } });
  const top = await (await fetch(address)).text();
  expect(top).toContain('<h1>The site could not be built</h1>');
  expect(top).toContain('No &lt;room&gt; left');
});

test('a port that is taken leads to the next one', async () => {
  const first = new URL(await serve({ folder: site() })).port;
  const server = await portfolioServer(() => ({}));
  opened.push(() => close(server));
  expect(await listen(server, '127.0.0.1', Number(first))).toBeGreaterThan(Number(first));
});

const card = { netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null };
const interfaces = {
  lo: [{ ...card, address: '127.0.0.1', family: 'IPv4' as const, internal: true }],
  wlan: [{ ...card, address: '192.168.1.20', family: 'IPv4' as const, internal: false }],
};

test('the addresses for a telephone are said where the server listens to the whole network', () => {
  expect(addressesInNetwork('0.0.0.0', 4321, interfaces)).toEqual(['http://192.168.1.20:4321/']);
});

test('no address for a telephone is said where only this computer is listened to', () => {
  expect(addressesInNetwork('127.0.0.1', 4321, interfaces)).toEqual([]);
});
