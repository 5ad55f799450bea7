import type { Key } from 'node:readline';
import { styleText } from 'node:util';
import { Prompt, wrapTextWithPrefix } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import type { PastingInput } from './pasting-input.ts';

interface Line {
  value: string;
  label: string;
}

/** From this many lines on, a list says that a few letters find one faster than arrows. */
const many = 10;

/** As many lines are shown at once, on a screen that has the room. */
const most = 12;

/** What a list to search needs to know. */
export interface ListAsked {
  message: string;
  lines: readonly Line[];
  several: boolean;
  required: boolean;
  /** The lines ticked beforehand, or the one that is lit at first. */
  initial: readonly string[];
  input: PastingInput;
}

/**
 * Asks for one line of a long list or for several. One line is always lit, from the first on: Enter takes it, or the
 * space bar ticks it where several may be chosen. Letters narrow the list down.
 */
export class ListPrompt extends Prompt<string | string[]> {
  #asked: ListAsked;
  #wanted = '';
  #lit = 0;
  #ticked: Set<string>;

  constructor(asked: ListAsked) {
    super(
      {
        input: asked.input,
        validate: () => (this as unknown as ListPrompt).#trouble(),
        render() {
          return (this as unknown as ListPrompt).frame();
        },
      },
      false,
    );
    this.#asked = asked;
    this.#ticked = new Set(asked.several ? asked.initial : []);
    this.#lit = Math.max(
      0,
      asked.lines.findIndex(({ value }) => value === asked.initial[0]),
    );
    this.#changed();
    this.on('key', (sign, key) => this.#press(sign, key));
  }

  /** The lines that hold the letters typed; those that begin with them come first. */
  #shown(): Line[] {
    const wanted = this.#wanted.toLowerCase().trim();
    const words = wanted.split(' ').filter(Boolean);
    const found = this.#asked.lines.filter(({ label }) =>
      words.every((word) => label.toLowerCase().includes(word)),
    );
    if (wanted === '') return found;
    const rank = ({ label }: Line) => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
    return found.toSorted((a, b) => rank(a) - rank(b));
  }

  #press(sign: string | undefined, key: Key): void {
    const steps: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -8, pagedown: 8 };
    const step = steps[key.name ?? ''];
    const last = Math.max(0, this.#shown().length - 1);
    if (step !== undefined)
      this.#lit =
        Math.abs(step) === 1
          ? (this.#lit + step + last + 1) % (last + 1)
          : Math.min(last, Math.max(0, this.#lit + step));
    else if (key.name === 'home') this.#lit = 0;
    else if (key.name === 'end') this.#lit = last;
    else if (sign === ' ' && this.#asked.several) this.#tick();
    else if (key.name === 'backspace') this.#search(this.#wanted.slice(0, -1));
    else if (sign !== undefined && !key.ctrl && !key.meta && sign >= ' ' && sign !== '\x7f')
      this.#search(this.#wanted + sign);
    this.#changed();
  }

  #search(wanted: string): void {
    this.#wanted = wanted;
    this.#lit = 0;
  }

  #tick(): void {
    const line = this.#shown()[this.#lit];
    if (!line) return;
    if (!this.#ticked.delete(line.value)) this.#ticked.add(line.value);
  }

  #changed(): void {
    const { several, lines } = this.#asked;
    const ticked = lines.filter(({ value }) => this.#ticked.has(value)).map(({ value }) => value);
    this.value = several ? ticked : (this.#shown()[this.#lit]?.value ?? '');
  }

  #trouble(): string | undefined {
    const { several, required } = this.#asked;
    if (this.#shown().length === 0 && this.#wanted !== '')
      return 'No line has these letters. Take some away with the Backspace key.';
    if (several && required && this.#ticked.size === 0)
      return 'Tick one at least: the space bar ticks the line that is lit.';
    return !several && this.value === '' ? 'Choose one of the lines.' : undefined;
  }

  frame(): string {
    const { message, lines, several } = this.#asked;
    const isOver = this.state === 'submit' || this.state === 'cancel';
    const bar = styleText(isOver ? 'gray' : this.state === 'error' ? 'yellow' : 'cyan', S_BAR);
    const head = `${styleText('gray', S_BAR)}\n${wrapTextWithPrefix(this.output, message, `${bar}  `, `${symbol(this.state)}  `, `${bar}  `)}`;
    if (isOver) {
      const chosen = lines
        .filter(({ value }) => [this.value].flat().includes(value))
        .map(({ label }) => label);
      return [
        head,
        ...(chosen.length > 0 ? chosen : ['(none)']).map((label) =>
          wrapTextWithPrefix(this.output, styleText('dim', label), `${bar}  `, `${bar}  `, `${bar}  `),
        ),
      ].join('\n');
    }
    const style = ({ value, label }: Line, lit: boolean): string => {
      const box = several
        ? this.#ticked.has(value)
          ? styleText('green', S_CHECKBOX_SELECTED)
          : styleText('dim', S_CHECKBOX_INACTIVE)
        : lit
          ? styleText('green', S_RADIO_ACTIVE)
          : styleText('dim', S_RADIO_INACTIVE);
      return `${box} ${lit ? styleText('cyan', label) : styleText('dim', label)}`;
    };
    const shown = this.#shown();
    const rows = limitOptions({
      options: shown,
      cursor: this.#lit,
      style,
      output: this.output,
      columnPadding: 5,
      maxItems: most,
      rowPadding: 9,
    });
    const found = this.#wanted === '' ? '' : ` (${shown.length} of ${lines.length})`;
    const search = `${bar}  ${styleText('dim', 'Type to search:')} ${this.#wanted}${styleText('inverse', ' ')}${found}`;
    const keys = several
      ? 'Arrows move, the space bar ticks, Enter goes on.'
      : 'Arrows move, Enter takes the line that is lit.';
    const foot =
      this.state === 'error'
        ? `${styleText('yellow', S_BAR_END)}  ${styleText('yellow', this.error)}`
        : `${styleText('cyan', S_BAR_END)}  ${styleText('dim', keys)}`;
    return [
      head,
      ...(lines.length >= many || this.#wanted !== '' ? [search] : []),
      ...rows.map((row) => `${bar}  ${row}`),
      foot,
    ].join('\n');
  }
}
