import type { Key } from 'node:readline';
import { styleText } from 'node:util';
import { getColumns, Prompt, wrapTextWithPrefix } from '@clack/core';
import { S_BAR, S_BAR_END, symbol } from '@clack/prompts';
import type { PastingInput } from './pasting-input.ts';

/** What a prompt for words needs to know. */
export interface WordsAsked {
  message: string;
  /** What Enter alone gives; typing replaces it. */
  offered?: string | undefined;
  /** Words to go on writing. */
  begun?: string | undefined;
  /** Whether several lines may stand in it. */
  lines: boolean;
  validate: (words: string) => string | undefined;
  /** What the words are read as, where that is not plain from them. */
  shows?: ((words: string) => string | undefined) | undefined;
  input: PastingInput;
}

/** Asks for words, on one line or several: what is pasted keeps its lines, and what words are read as is shown below. */
export class WordsPrompt extends Prompt<string> {
  #asked: WordsAsked;
  #text: string;
  #at: number;

  constructor(asked: WordsAsked) {
    super(
      {
        input: asked.input,
        validate: (value) => asked.validate(value ?? ''),
        render() {
          return (this as unknown as WordsPrompt).frame();
        },
      },
      false,
    );
    this.#asked = asked;
    this.#text = asked.begun ?? '';
    this.#at = this.#text.length;
    this.#changed();
    const paste = (pasted: string) => {
      this.#insert(pasted);
      asked.input.emit('keypress', undefined, { name: 'pasted' });
    };
    asked.input.on('paste', paste);
    this.on('finalize', () => asked.input.off('paste', paste));
    this.on('key', (sign, key) => this.#press(sign, key));
  }

  protected override _shouldSubmit(_sign: string | undefined, key: Key): boolean {
    if (!key.meta || !this.#asked.lines) return true;
    this.#insert('\n');
    return false;
  }

  #press(sign: string | undefined, key: Key): void {
    const move = this.#moves()[key.ctrl ? `ctrl-${key.name}` : (key.name ?? '')];
    if (move) move();
    else if (sign !== undefined && !key.ctrl && !key.meta && sign >= ' ' && sign !== '\x7f')
      this.#insert(sign);
  }

  #moves(): Readonly<Record<string, () => void>> {
    const [begin, end] = [0, this.#text.length];
    const back = () => this.#cut(this.#before(), this.#at);
    return {
      left: () => this.#go(this.#before()),
      right: () => this.#go(this.#after()),
      home: () => this.#go(begin),
      end: () => this.#go(end),
      'ctrl-a': () => this.#go(begin),
      'ctrl-e': () => this.#go(end),
      backspace: back,
      'ctrl-h': back,
      delete: () => this.#cut(this.#at, this.#after()),
      'ctrl-u': () => this.#cut(begin, this.#at),
      'ctrl-k': () => this.#cut(this.#at, end),
      'ctrl-w': () => this.#cut(this.#text.slice(0, this.#at).search(/\S+\s*$|$/), this.#at),
      enter: () => this.#insert('\n'),
    };
  }

  /** A letter with its accents, or a sign of several parts, is passed over whole. */
  #before(): number {
    const [last = ''] = [...new Intl.Segmenter().segment(this.#text.slice(0, this.#at))]
      .slice(-1)
      .map(({ segment }) => segment);
    return this.#at - last.length;
  }

  #after(): number {
    const [next = ''] = [...new Intl.Segmenter().segment(this.#text.slice(this.#at))]
      .slice(0, 1)
      .map(({ segment }) => segment);
    return this.#at + next.length;
  }

  #go(at: number): void {
    this.#at = at;
  }

  #cut(from: number, to: number): void {
    this.#text = this.#text.slice(0, from) + this.#text.slice(to);
    this.#at = from;
    this.#changed();
  }

  #insert(words: string): void {
    const inserted = this.#asked.lines ? words : words.replace(/\s*\n\s*/g, ' ');
    this.#text = this.#text.slice(0, this.#at) + inserted + this.#text.slice(this.#at);
    this.#at += inserted.length;
    this.#changed();
  }

  #changed(): void {
    this.value = this.#text.trim() === '' ? (this.#asked.offered ?? '') : this.#text;
  }

  frame(): string {
    const { message, offered, shows } = this.#asked;
    const bar = styleText(
      this.state === 'error'
        ? 'yellow'
        : this.state === 'active' || this.state === 'initial'
          ? 'cyan'
          : 'gray',
      S_BAR,
    );
    const head = `${styleText('gray', S_BAR)}\n${this.#lines(message, `${bar}  `, `${symbol(this.state)}  `)}`;
    const read = shows?.(this.value ?? '');
    if (this.state === 'submit' || this.state === 'cancel') {
      const said = read ?? this.value ?? '';
      return said === '' ? head : `${head}\n${this.#lines(styleText('dim', said), `${bar}  `)}`;
    }
    const empty = this.#text === '';
    const words = empty
      ? `${styleText('inverse', ' ')}${offered === undefined ? '' : styleText('dim', ` ${shows?.(offered) ?? offered}`)}`
      : this.#withCursor();
    const hints = [
      ...(empty || read === undefined ? [] : [styleText('green', `= ${read}`)]),
      ...(empty && offered !== undefined ? [styleText('dim', 'Enter takes it, or type another.')] : []),
    ];
    const foot =
      this.state === 'error'
        ? `${styleText('yellow', S_BAR_END)}  ${this.#lines(styleText('yellow', this.error), '   ', '')}`
        : styleText('cyan', S_BAR_END);
    return [
      head,
      this.#lines(words, `${bar}  `),
      ...hints.map((hint) => this.#lines(hint, `${bar}  `)),
      foot,
    ].join('\n');
  }

  #lines(text: string, prefix: string, first = prefix): string {
    return wrapTextWithPrefix(this.output, text, prefix, first, prefix);
  }

  /** Of a very long text only the end is drawn, as far as a screen goes. */
  #withCursor(): string {
    const text = this.#text;
    const under = text[this.#at];
    const cursor = styleText('inverse', under === undefined || under === '\n' ? ' ' : under);
    const rest = under === '\n' ? text.slice(this.#at) : text.slice(this.#at + 1);
    const room = getColumns(this.output) * 10;
    const before = text.slice(0, this.#at);
    const shown = before.length > room ? `…${before.slice(-room)}` : before;
    return `${shown}${cursor}${rest.slice(0, room)}`;
  }
}
