import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { limits } from '../text/limits.ts';
import { listItem } from './list-item.ts';

/** YAML in which nothing is out of the ordinary: its data, and where in the text the value at a path begins. */
export interface PlainYaml {
  data: unknown;
  offsetOf: (path: FieldPath) => number;
}

/**
 * Reads a YAML text in a fifth of the time that a document with all its places takes, as long as nothing in it could be
 * read in two ways or is to be told of: no comment beside a value, alias, tag, backslash, empty value, number as programs
 * write it, or name that is given twice. Gives just what `yaml` gives for it; undefined for every other text.
 */
export const plainYaml = (text: string): PlainYaml | undefined => {
  if (text === '' || unusual.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth: limits.depth });
    const reader = new Reader(text, events);
    return { data: reader.whole(), offsetOf: (path) => reader.offsetOf(path) };
  } catch {
    return undefined;
  }
};

/** A comment that may cut a value off, more than one document, and signs that YAML reads in a way of its own. */
const unusual = / #|^(?:---|\.\.\.|%)|[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/m;

/** Something that the long way has to look at. */
class UnusualError extends Error {
  static override stackTraceLimit = 0;
}

const unless = (usual: boolean): void => {
  if (!usual) throw new UnusualError();
};

type Group = Extract<Event, { start: number }>;

/** Goes through the parts of a text in their order. */
class Reader {
  private readonly text: string;
  private readonly events: readonly Event[];
  private at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  /** The data of the one document. Throws where something in it is out of the ordinary. */
  whole(): unknown {
    unless(this.next().type === EVENT_ID.DOCUMENT);
    const data = this.value();
    unless(this.next().type === EVENT_ID.POP && this.at === this.events.length);
    return data;
  }

  private next(): Event {
    const event = this.events[this.at];
    if (event === undefined) throw new UnusualError();
    this.at += 1;
    return event;
  }

  private value(): unknown {
    const event = this.next();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event);
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) throw new UnusualError();
    unless(isBare(event));
    return event.type === EVENT_ID.MAPPING ? this.fields() : this.items();
  }

  private fields(): unknown {
    const fields: Record<string, unknown> = {};
    while (!this.ended()) {
      const key = this.key(this.next());
      unless(!Object.hasOwn(fields, key));
      fields[key] = this.value();
    }
    return fields;
  }

  private items(): unknown[] {
    const items: unknown[] = [];
    while (!this.ended()) items.push(this.value());
    return items;
  }

  private ended(): boolean {
    if (this.events[this.at]?.type !== EVENT_ID.POP) return false;
    this.at += 1;
    return true;
  }

  private key(event: Event): string {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) throw new UnusualError();
    const key = this.text.slice(event.valueStart, event.valueEnd);
    unless(isBare(event) && /^[a-z][\w-]{0,99}$/i.test(key) && !/^(?:null|true|false|__proto__)$/i.test(key));
    return key;
  }

  private scalar(event: ScalarEvent): unknown {
    unless(isBare(event) && event.valueStart >= 0);
    const source = this.text.slice(event.valueStart, event.valueEnd);
    if (event.style === SCALAR_STYLE.PLAIN) return plainValue(source, () => getScalarValue(this.text, event));
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) unless(!source.includes('\\'));
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.FOLDED_BLOCK)
      unless(!holdsList(source));
    const value = getScalarValue(this.text, event);
    unless(
      value !== '' ||
        event.style === SCALAR_STYLE.DOUBLE_QUOTED ||
        event.style === SCALAR_STYLE.SINGLE_QUOTED,
    );
    return value;
  }

  /** Where the value at a path begins; where there is none, the nearest group that would hold it. */
  offsetOf(path: FieldPath): number {
    this.at = 1;
    let found = this.offset();
    for (const step of path) {
      if (!this.enter(step)) break;
      found = this.offset();
    }
    return found;
  }

  /** Goes to the value of a field or item of the group that begins here; false where there is none. */
  private enter(step: string | number): boolean {
    const group = this.next();
    if (group.type !== EVENT_ID.MAPPING && group.type !== EVENT_ID.SEQUENCE) return false;
    for (let item = 0; this.events[this.at]?.type !== EVENT_ID.POP; item += 1) {
      const name = group.type === EVENT_ID.MAPPING ? this.key(this.next()) : item;
      if (name === step) return true;
      this.pass();
    }
    return false;
  }

  /** Passes over the value that begins here. */
  private pass(): void {
    let depth = 0;
    do {
      const { type } = this.next();
      if (type === EVENT_ID.POP) depth -= 1;
      else if (type !== EVENT_ID.SCALAR) depth += 1;
    } while (depth > 0);
  }

  private offset(): number {
    const event = this.events[this.at] as Group | ScalarEvent;
    if (event.type !== EVENT_ID.SCALAR) return event.start;
    const { style, valueStart } = event;
    if (style === SCALAR_STYLE.PLAIN) return valueStart;
    if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED) return valueStart - 1;
    return this.text.slice(0, valueStart).search(/[|>][-+\d]*\s*$/);
  }
}

const isBare = ({ anchorStart, tagStart }: Group | ScalarEvent): boolean => anchorStart < 0 && tagStart < 0;

const holdsList = (source: string): boolean =>
  source.includes('\n') &&
  source
    .split('\n')
    .slice(1)
    .some((line) => listItem.test(line));

const words: Readonly<Record<string, unknown>> = { true: true, false: false };

/** The value of signs without quotes, by the core schema of YAML 1.2. */
const plainValue = (source: string, joined: () => string): unknown => {
  if (/^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,9})\.\d{1,5})$/.test(source)) return Number(source);
  unless(!/^(?:~?|null|[-+]?[.\d][-+._\da-z]*)$/i.test(source) || day.test(source));
  if (source.includes('\n')) {
    unless(!holdsList(source));
    return joined();
  }
  if (/^(?:true|false)$/i.test(source)) unless(Object.hasOwn(words, source));
  return Object.hasOwn(words, source) ? words[source] : source;
};

const day = /^\d{4}-\d\d-\d\d$/;
