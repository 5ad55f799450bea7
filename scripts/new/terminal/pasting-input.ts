import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const [pasteBegins, pasteEnds] = ['\x1b[200~', '\x1b[201~'];

/** Nobody types a letter so soon after Enter, so that what follows it within this time was pasted. In milliseconds. */
const soon = 25;

/** Control signs have no business in words: a terminal would obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** The keyboard as prompts read it; needed of it is only what a terminal gives. */
export type Keyboard = NodeJS.ReadableStream & { setRawMode?: (raw: boolean) => unknown };

/**
 * What a person types, with pasted text told apart: it comes as one event `paste` with its lines, and never as the key
 * Enter. Terminals that mark what is pasted are asked to; of others, text with line breaks inside that comes at once counts.
 * A keyboard that is gone counts as Ctrl-C.
 */
export class PastingInput extends PassThrough {
  isTTY = true;
  /** Whether the prompt that stands takes words over several lines. */
  takesLines = false;
  #keyboard: Keyboard;
  #screen: NodeJS.WritableStream;
  #decoder = new StringDecoder('utf8');
  #pasted: string | undefined;
  #held = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(keyboard: Keyboard, screen: NodeJS.WritableStream) {
    super();
    this.#keyboard = keyboard;
    this.#screen = screen;
    keyboard.on('data', (chunk: Buffer) => this.#take(this.#decoder.write(chunk)));
    keyboard.on('end', () => this.write('\x03'));
    keyboard.pause();
  }

  setRawMode(raw: boolean): this {
    this.#keyboard.setRawMode?.(raw);
    this.#screen.write(raw ? '\x1b[?2004h' : '\x1b[?2004l');
    return this;
  }

  override resume(): this {
    this.#keyboard.resume();
    return super.resume();
  }

  override pause(): this {
    this.#keyboard.pause();
    return super.pause();
  }

  #take(chunk: string): void {
    clearTimeout(this.#timer);
    const text = this.#held + chunk;
    this.#held = '';
    if (this.#pasted !== undefined) this.#goOnPasting(text);
    else if (text.includes(pasteBegins)) this.#beginPasting(text);
    else this.#takePlain(text);
  }

  #beginPasting(text: string): void {
    const at = text.indexOf(pasteBegins);
    if (at > 0) this.write(text.slice(0, at));
    this.#pasted = '';
    this.#goOnPasting(text.slice(at + pasteBegins.length));
  }

  #goOnPasting(text: string): void {
    const all = `${this.#pasted ?? ''}${text}`;
    const end = all.indexOf(pasteEnds);
    this.#pasted = end < 0 ? all : undefined;
    if (end < 0) return;
    this.#paste(all.slice(0, end));
    const rest = all.slice(end + pasteEnds.length);
    if (rest !== '') this.#take(rest);
  }

  /**
   * Enter pressed while no prompt stood comes as a bare line feed: it answers none that was not seen yet, where it would turn a
   * Yes into a No. A line break at the end may be the key Enter, or the middle of what is being pasted: the next moment tells.
   */
  #takePlain(text: string): void {
    if (text === '\n' && !this.takesLines) return;
    const hasLines = !text.includes('\x1b') && /[\r\n]+[^\r\n]/.test(text);
    if (!hasLines && !/[\r\n]$/.test(text)) {
      this.write(text.replaceAll('\x04', '\x03'));
      return;
    }
    this.#held = text;
    this.#timer = setTimeout(() => {
      this.#held = '';
      if (hasLines) this.#paste(text);
      else this.write(text);
    }, soon);
  }

  #paste(text: string): void {
    const lines = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(control, '').replace(/\n+$/, '');
    this.emit('paste', lines);
  }
}
