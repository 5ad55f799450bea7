import type { KnownClean } from '#leaks/known-clean.ts';
import type { Knowledge } from '#leaks/leak.ts';

/** What was made of one file, and the texts that it was made from. */
interface Remembered {
  from: readonly string[];
  made: unknown;
}

/**
 * What is remembered of a portfolio from one look at it to the next: what its files were read as, by all that decides it.
 * It changes no result. What was not asked for between two looks is forgotten.
 */
export class Memory {
  private before: ReadonlyMap<string, Remembered> = new Map();
  private now = new Map<string, Remembered>();
  /** What earlier runs know: by what is known of a portfolio, the texts in which nothing is found. */
  readonly cleanTexts: ((knowledge: Knowledge) => KnownClean) | undefined;
  /** Whether there may be another look, for which files as they are published are kept. */
  readonly looksAgain: boolean;

  constructor({ cleanTexts, looksAgain = true }: Partial<Pick<Memory, 'cleanTexts' | 'looksAgain'>> = {}) {
    this.cleanTexts = cleanTexts;
    this.looksAgain = looksAgain;
  }

  /** Begins a look: what the last one did not ask for is let go. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
  }

  /**
   * What `make` makes of the texts in `from` and of nothing else, or made of the same before under this name. It is only
   * remembered where it is worth that.
   */
  of<T>(name: string, from: readonly string[], make: () => T, isWorth: (made: T) => boolean = () => true): T {
    const last = this.before.get(name);
    const same = last?.from.length === from.length && last.from.every((text, at) => text === from[at]);
    const made = same ? (last?.made as T) : make();
    if (isWorth(made)) this.now.set(name, { from, made });
    return made;
  }
}
