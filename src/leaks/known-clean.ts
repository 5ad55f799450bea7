/** How a search is asked of a text; see `LeakFinder`. */
type Asked = boolean | 'apart' | 'cells';

/**
 * Texts in which nothing was found before, by a search that went by the same knowledge, in the same version of the
 * program: it would find nothing again, so that they change no result.
 */
export interface KnownClean {
  has: (text: string, asked: Asked) => boolean;
  add: (text: string, asked: Asked) => void;
}

const lent = new WeakMap<object, KnownClean>();

/** Lends a search what is known to be clean; it adds what it finds to be so. */
export const lendKnown = (search: object, known: KnownClean): void => void lent.set(search, known);

/** What a search was lent. */
export const knownTo = (search: object): KnownClean | undefined => lent.get(search);
