import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { recordText } from '#files/record-text.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf, type Letter, type schemas } from '#portfolio/schema/kinds.ts';

/** The fields of a record as a person would write them: what has a default may be left out. */
export type Fields<K extends KindName> = z.input<(typeof schemas)[K]>;

/** The text of an MDX record, and the artefacts of a record by file name. */
export interface Beside {
  body?: string;
  files?: Readonly<Record<string, Uint8Array>>;
}

/** Writes a portfolio file by file and gives each record the next number of its letter. */
export class Writing {
  readonly #folder: string;
  readonly #next: Record<Letter, number> = { E: 1, D: 1, Q: 1, V: 1 };
  readonly #numbers = new Map<KindName, string[]>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many records there are so far. */
  get records(): number {
    return [...this.#numbers.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** The numbers of the records of a kind, in the order in which they were written. */
  numbers(kind: KindName): readonly string[] {
    return this.#numbers.get(kind) ?? [];
  }

  /** Writes one record with its artefacts. Gives its number. */
  add<K extends KindName>(name: K, slug: string, data: Fields<K>, { body, files = {} }: Beside = {}): string {
    const kind = kindOf(name);
    const number = `${kind.letter}${String(this.#next[kind.letter]++).padStart(3, '0')}`;
    this.put(`content/${kind.folder}/${number}-${slug}.${kind.format}`, recordText(kind, data, body));
    for (const [file, bytes] of Object.entries(files)) this.put(`evidence/${number}/${file}`, bytes);
    const numbers = this.#numbers.get(name);
    if (numbers) numbers.push(number);
    else this.#numbers.set(name, [number]);
    return number;
  }

  /** Writes any file of the portfolio, with its folders. Throws EEXIST rather than overwrite. */
  put(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    writeFileSync(join(this.#folder, file), content, { flag: 'wx' });
  }
}
