import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '#files/disk/make-folder.ts';
import { Memory } from '#files/memory.ts';
import type { KnownClean } from '#leaks/known-clean.ts';
import type { Knowledge } from '#leaks/leak.ts';

const keptIn = resolve(import.meta.dirname, '../../node_modules/.cache/portfolio-clean-texts');

/** How many texts are kept for one state of names and words, some two hundred bytes of a portfolio each; and for how long, unused. */
const [most, month] = [400_000, 30 * 86_400_000];

/** How many bytes of the hash of a text are kept: nobody finds another text with the same ones. */
const length = 16;

/** Which texts were found clean in earlier runs, and in this one. */
export interface CleanTexts {
  /** Those found by what is known of a portfolio; see `KnownClean`. */
  for: (knowledge: Knowledge) => KnownClean;
  /** A memory of them for one look at a portfolio. */
  memory: () => Memory;
  /** Keeps them for the next run. Never throws: without them all is looked through once more. */
  keep: () => void;
}

/**
 * The texts in which this version of the program found nothing, as hashes in a folder that may be deleted at any time. The
 * file of each state of names and words bears a hash of it as its name; no text and no name stands in any. What was cut
 * short or changed is no use, and told by a hash over the whole.
 */
export const cleanTexts = (version: string, folder = keptIn): CleanTexts => {
  const opened = new Map<string, Texts>();
  const textsFor = (knowledge: Knowledge): Texts => {
    const key = hash('sha256', JSON.stringify([version, process.version, knowledge])).slice(0, 32);
    const file = join(folder, key);
    const texts = opened.get(file) ?? new Texts(readIn(file));
    opened.set(file, texts);
    return texts;
  };
  return {
    for: textsFor,
    memory: () => new Memory({ cleanTexts: textsFor, looksAgain: false }),
    keep: () => {
      try {
        for (const [file, texts] of opened) if (texts.added.length > 0) write(folder, file, texts.all());
        clearOld(folder);
      } catch {
        // The next run looks through all texts once more.
      }
    },
  };
};

class Texts implements KnownClean {
  readonly added: string[] = [];
  private readonly known: Set<string>;
  private readonly before: readonly string[];
  private last: { text: string; asked: unknown; hash: string } | undefined;

  constructor(before: readonly string[]) {
    this.before = before;
    this.known = new Set(before);
  }

  has(text: string, asked: unknown): boolean {
    return this.known.has(this.hashOf(text, asked));
  }

  add(text: string, asked: unknown): void {
    const one = this.hashOf(text, asked);
    if (this.known.has(one) || this.known.size >= 2 * most) return;
    this.known.add(one);
    this.added.push(one);
  }

  /** What was not found to be known is looked through and then added: it is hashed once. */
  private hashOf(text: string, asked: unknown): string {
    if (this.last?.text !== text || this.last.asked !== asked)
      this.last = {
        text,
        asked,
        hash: hash('sha256', `${asked}\n${text}`, 'buffer').toString('latin1', 0, length),
      };
    return this.last.hash;
  }

  /** Those of this run, and of earlier ones as long as there is room. */
  all(): string[] {
    const { added, before } = this;
    return [...added, ...(added.length + before.length > most ? [] : before)];
  }
}

const digest = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

const readIn = (file: string): string[] => {
  try {
    const whole = readFileSync(file);
    const [seal, body] = [whole.subarray(0, 32), whole.subarray(32)];
    if (body.length % length !== 0 || !seal.equals(digest(body))) return [];
    return Array.from({ length: body.length / length }, (_, at) =>
      body.toString('latin1', at * length, (at + 1) * length),
    );
  } catch {
    return [];
  }
};

/** Another run may read or write the same at this moment: the file is put in place whole. */
const write = (folder: string, file: string, texts: readonly string[]): void => {
  makeFolder(folder);
  const body = Buffer.from(texts.join(''), 'latin1');
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([digest(body), body]));
  renameSync(part, file);
};

const clearOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > month) rmSync(path, { force: true });
  }
};
