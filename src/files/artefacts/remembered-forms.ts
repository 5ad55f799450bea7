import { hash } from 'node:crypto';
import type { LeakFinder } from '#leaks/leaks-in.ts';
import type { Memory } from '../memory.ts';
import { leaksInFile } from './leaks-in-file.ts';
import { publishedForm } from './published-form.ts';

/** How many bytes of files a look remembers for the next one: those of some tens of photos. */
const mostBytes = 100_000_000;

/** What publishing makes of a file, and what its words give away. */
export interface Forms {
  publishedForm: typeof publishedForm;
  leaksInFile: typeof leaksInFile;
}

/**
 * The same as without a memory, made anew only of bytes that the last look did not meet: cleaning a photo and reading a
 * document take longer than all else of a look.
 */
export const formsOf = (memory: Memory | undefined): Forms => {
  if (!memory?.looksAgain) return { publishedForm, leaksInFile };
  let room = mostBytes;
  const of = <T>(what: string, bytes: Uint8Array, by: readonly string[], make: () => T): T => {
    room -= bytes.length;
    if (room < 0) return make();
    const from = [hash('sha256', bytes), ...by];
    return memory.of([what, ...from].join('\n'), from, make);
  };
  return {
    publishedForm: (bytes, name, { withProperties = false } = {}) =>
      of('published form', bytes, [name, String(withProperties)], () =>
        publishedForm(bytes, name, { withProperties }),
      ),
    leaksInFile: (find, bytes, name, asItIs) =>
      of('leaks in file', bytes, [name, String(asItIs), numberOf(find)], () =>
        leaksInFile(find, bytes, name, asItIs),
      ),
  };
};

const numbers = new WeakMap<LeakFinder, string>();
let given = 0;

/** What tells one search for personal data from every other. */
const numberOf = (find: LeakFinder): string => {
  const known = numbers.get(find);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(find, String(given));
  return String(given);
};
