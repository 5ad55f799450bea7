import { PassThrough } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PastingInput } from '../../scripts/new/terminal/pasting-input.ts';

/** What a prompt gets of what comes from the keyboard: keys as they are, and pasted text apart. */
const typing = async (...chunks: (string | Buffer)[]) => {
  const keyboard = new PassThrough();
  const screen = new PassThrough();
  const input = new PastingInput(keyboard, screen);
  const got: { keys: string; pasted: string[] } = { keys: '', pasted: [] };
  input.on('data', (bytes: Buffer) => {
    got.keys += bytes.toString();
  });
  input.on('paste', (text: string) => got.pasted.push(text));
  input.setRawMode(true);
  input.resume();
  for (const chunk of chunks) {
    keyboard.write(chunk);
    await after(0);
  }
  // Longer than the input waits to see whether a line break was the key Enter.
  await after(60);
  return { ...got, input, keyboard, screen };
};

describe('what a person types and pastes at a prompt', () => {
  it('comes letter by letter where it is typed, with Enter as Enter', async () => {
    expect(await typing('a', 'b', '\r')).toMatchObject({ keys: 'ab\r', pasted: [] });
  });

  it('takes Enter pressed while no prompt stood for no answer, and for a new line where words take several', async () => {
    expect(await typing('\n', 'y')).toMatchObject({ keys: 'y', pasted: [] });
    const { input, keyboard } = await typing();
    input.takesLines = true;
    const got: string[] = [];
    input.on('data', (bytes: Buffer) => got.push(bytes.toString()));
    keyboard.write('\n');
    await after(60);
    expect(got).toEqual(['\n']);
  });

  it.each([
    ['marked by the terminal', ['\x1b[200~one\r\ntwo\rthree\n\x1b[201~']],
    ['marked, in pieces', ['\x1b[200~one\r\n', 'two\r', 'three\x1b[2', '01~']],
    ['not marked, at once', ['one\r\ntwo\rthree\n']],
    ['not marked, in pieces', ['one\r\n', 'two\rthree\n']],
  ])('keeps all lines of what is pasted, and presses Enter at none: %s', async (_how, chunks) => {
    expect(await typing(...chunks)).toMatchObject({ keys: '', pasted: ['one\ntwo\nthree'] });
  });

  it('goes on with keys after what was pasted', async () => {
    expect(await typing('x\x1b[200~one\ntwo\x1b[201~', '\r')).toMatchObject({
      keys: 'x\r',
      pasted: ['one\ntwo'],
    });
  });

  it('lets no control sign that was pasted reach the screen', async () => {
    const { pasted } = await typing('\x1b[200~red \x1b[31malert\x07\tnow\x1b[201~');
    expect(pasted).toEqual(['red [31malert now']);
  });

  it('puts a letter together that comes in two parts', async () => {
    const [first, second] = [Buffer.from([0xc3]), Buffer.from([0xa9])];
    expect((await typing(first, second)).keys).toBe('é');
  });

  it('takes a keyboard that is gone for Ctrl-C', async () => {
    const { input, keyboard } = await typing();
    const key = new Promise((done) => input.once('data', (bytes: Buffer) => done(bytes.toString())));
    keyboard.end();
    expect(await key).toBe('\x03');
  });

  it('asks the terminal to mark what is pasted while it reads keys, and no longer', async () => {
    const { input, screen } = await typing();
    input.setRawMode(false);
    expect(String(screen.read())).toBe('\x1b[?2004h\x1b[?2004l');
  });
});
