import { request } from 'node:http';
import type { networkInterfaces } from 'node:os';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAsSvg } from '../../scripts/server/phone/code.ts';
import { type PhoneOffer, phoneOffer } from '../../scripts/server/phone/phone-offer.ts';
import { fileOf, handedIn, sheetOf } from './handed-in.ts';

const one = handedIn();
// A network whose other computers are this one.
const network = () =>
  ({ eth0: [{ address: '127.0.0.1', family: 'IPv4', internal: false }] }) as unknown as ReturnType<
    typeof networkInterfaces
  >;
const offer: PhoneOffer = phoneOffer(one.root, {
  makeSheet: async () => ({ name: 'check.html', html: '<p>The sheet of a check</p>' }),
  today: () => '2026-03-20',
  interfaces: network,
});
let address = new URL('http://nowhere');
beforeAll(async () => {
  address = new URL((await offer.begin())[0] ?? '');
});
afterAll(async () => {
  await offer.end();
  one.remove();
});

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What is answered to a request as it stands, which no browser has tidied up. */
const asked = ({ path = address.pathname, method = 'GET', headers = {}, body }: Sent) =>
  new Promise<{ status: number; text: string }>((done, failed) => {
    const { hostname, port } = address;
    const sent = request(
      { hostname, port, path, method, headers, setHost: headers.host === undefined },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });

const check = (transaction: string): string =>
  fileOf({
    ...sheetOf(one.root, 'check'),
    savedAt: new Date().toISOString(),
    by: { name: 'The learner' },
    answers: {
      colleague: 'colleague-a',
      observedOn: '2026-03-20',
      writtenUpOn: '2026-03-20',
      channel: 'telephone',
      check: 'spot',
      reason: 'A complaint',
      nature: 'routine',
      technique: 'live',
      transaction,
      ratings: [
        { quality: 'greeting', rating: 3 },
        { quality: 'ownership', rating: 2 },
      ],
      noDevelopment: 'Nothing was missing.',
    },
  });

describe('the sheet of a check that is offered to a telephone', () => {
  it('is all that is to be had, at an address that nobody can guess', async () => {
    expect(address.pathname).toMatch(/^\/[\w-]{22}\/$/);
    expect(await asked({})).toEqual({ status: 200, text: '<p>The sheet of a check</p>' });
  });

  it('takes in what is sent, once, however often it is sent', async () => {
    const send = () =>
      asked({ path: `${address.pathname}check`, method: 'POST', headers: { origin: address.origin }, body });
    const body = check('A late parcel');
    const [first, second] = await Promise.all([send(), send()]);
    const written = [first, second].map(({ text }) => JSON.parse(text));
    expect(written.filter((came) => came.written)).toMatchObject([{ written: 'E004' }]);
    expect(written.flatMap((came) => came.refusals ?? [])).toMatchObject([{ takenInAs: 'E004' }]);
  }, 30_000);

  const key = () => address.pathname;
  it.each([
    ['the portfolio', () => ({ path: '/' }), 404],
    ['the editor', () => ({ path: '/edit/' }), 404],
    ['what the editor answers', () => ({ path: '/edit/api/overview' }), 404],
    ['a record', () => ({ path: '/evidence/E002.html' }), 404],
    ['a file', () => ({ path: '/artefacts/E002/notes.txt' }), 404],
    ['a file beside the sheet', () => ({ path: `${key()}content/people.yaml` }), 404],
    ['a way out of it', () => ({ path: `${key()}../../content/people.yaml` }), 404],
    ['such a way in codes', () => ({ path: `${key()}%2e%2e/edit/` }), 404],
    ['the address without its stroke', () => ({ path: `${key().slice(0, -1)}x` }), 404],
    ['another word', () => ({ path: '/AAAAAAAAAAAAAAAAAAAAAA/' }), 404],
    ['no word', () => ({ path: '//' }), 404],
    ['the sheet under another name', () => ({ headers: { host: 'evil.example' } }), 403],
    ['the sheet as this computer', () => ({ headers: { host: `localhost:${address.port}` } }), 403],
    ['a change of the sheet', () => ({ method: 'POST', body: 'x' }), 405],
    ['its end', () => ({ method: 'DELETE' }), 405],
    ['its head alone', () => ({ method: 'HEAD' }), 405],
    ['what was sent', () => ({ path: `${key()}check` }), 405],
    ['to put something there', () => ({ path: `${key()}check`, method: 'PUT', body: 'x' }), 405],
    ['leave to send from elsewhere', () => ({ path: `${key()}check`, method: 'OPTIONS' }), 405],
    ['to send from no page', () => ({ path: `${key()}check`, method: 'POST', body: check('B') }), 403],
    [
      'to send from another page',
      () => ({
        path: `${key()}check`,
        method: 'POST',
        headers: { origin: 'http://evil.example' },
        body: check('C'),
      }),
      403,
    ],
  ] as [string, () => Sent, number][])('refuses whoever asks for %s', async (_, what, status) => {
    const answer = await asked(what());
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/sheet of a check|Greeted|learner/);
  });

  it('ends with its offer, and another offer has another address', async () => {
    const was = address;
    await offer.end();
    await expect(fetch(was)).rejects.toThrow();
    address = new URL((await offer.begin())[0] ?? '');
    expect(address.pathname).not.toBe(was.pathname);
    expect((await asked({ path: was.pathname })).status).toBe(404);
  });

  it('is not offered where there is no network', async () => {
    const nowhere = phoneOffer(one.root, {
      makeSheet: async () => ({ name: '', html: '' }),
      today: () => '2026-03-20',
      interfaces: () => ({}),
    });
    await expect(nowhere.begin()).rejects.toThrow('in no network');
  });

  it('has a code that leads a camera to it', async () => {
    const { data, info } = await sharp(Buffer.from(codeAsSvg(address.href)))
      .resize(600)
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(address.href);
  });
});
