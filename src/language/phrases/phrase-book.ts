/** A phrase as it stands in a text of plain words. */
export interface Phrase {
  index: number;
  end: number;
  words: string;
}

/** Finds every phrase of a list in a text of plain words, in the order of the text. */
export type PhraseBook = (text: string) => Phrase[];

/** Words that a list may write as `<name>`. */
export type Sets = Readonly<Record<string, string>>;

const word = /[\p{L}\p{N}]+/gu;

/** By how many letters the phrases that may begin at a word are looked up. */
const keyLetters = 2;

/**
 * Makes a book of a list with a phrase a line. In a line `(a|b)` is either, `(a )?` may be left out, `word*` has any
 * ending, `…` stands for up to four words of the same clause and `… …` for eight, `<name>` for the words of a set, `^` for the start of a
 * clause and `$` for its end. A text is gone through once, and at each word only the phrases are tried that begin with
 * its letters.
 */
export const phraseBook = (list: string, sets: Sets = {}): PhraseBook => {
  const byStart = new Map<string, string[]>();
  for (const line of linesOf(list, sets)) {
    const source = sourceOf(line);
    for (const key of startsOf(line.replace(/^\^ /, '')))
      byStart.set(key, [...(byStart.get(key) ?? []), source]);
  }
  const finders = new Map(
    [...byStart].map(([key, sources]) => [key, new RegExp([...new Set(sources)].join('|'), 'yu')]),
  );
  return (text) =>
    [...text.matchAll(word)].flatMap(({ index, 0: found }) => phraseAt(finders, text, index, found));
};

const linesOf = (list: string, sets: Sets): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => inserted(line, sets));

const inserted = (line: string, sets: Sets): string =>
  line.replace(/<([a-z]+)>/g, (_whole, name: string) => {
    const words = sets[name];
    if (words === undefined) throw new RangeError(`No set of words is called "${name}".`);
    return `(${inserted(
      words
        .trim()
        .split(/\s*\n\s*/)
        .join('|'),
      sets,
    )})`;
  });

const phraseAt = (
  finders: ReadonlyMap<string, RegExp>,
  text: string,
  index: number,
  first: string,
): Phrase[] => {
  const finder = finders.get(first.slice(0, keyLetters));
  if (!finder) return [];
  finder.lastIndex = index;
  const [words] = finder.exec(text) ?? [];
  return words === undefined ? [] : [{ index, end: index + words.length, words }];
};

const clauseStart = '(?<=(?:^|[.;:!?\\n(])[\\s"\'“‘-]*)';
const clauseEnd = '(?=\\s*(?:[.;:!?\\n)]|$))';

const sourceOf = (line: string): string => {
  const body = line
    .replace(/^\^ /, '')
    .replace(/\$$/, '')
    .replaceAll('(', '(?:')
    .replace(/(?<=\p{L})\*/gu, '\\p{L}*')
    .replace(/(?: …)+ /gu, (gap) => `(?:,?\\s+[^\\s.;:!?]+){0,${2 * (gap.length - 1)}}?,?\\s+`)
    .replaceAll(' ', ',?\\s+');
  return `${line.startsWith('^') ? clauseStart : ''}(?:${body})${line.endsWith('$') ? clauseEnd : '(?![\\p{L}\\p{N}])'}`;
};

/** The letters with which a phrase may begin: a choice at its start has several. */
const startsOf = (line: string): string[] =>
  line.startsWith('(')
    ? choicesOf(line).flatMap(startsOf)
    : [line.match(/^[\p{L}\p{N}]+/u)?.[0].slice(0, keyLetters) ?? ''];

/** The choices of the bracket that a line begins with, and what follows it where it may be left out. */
const choicesOf = (line: string): string[] => {
  const choices = [''];
  let depth = 0;
  for (const [at, letter] of [...line].entries()) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth === 0) return line[at + 1] === '?' ? [...choices, line.slice(at + 2)] : choices;
    if (depth === 1 && letter === '|') choices.push('');
    else if (depth > 1 || letter !== '(') choices[choices.length - 1] += letter;
  }
  throw new RangeError(`A bracket is not closed in "${line}".`);
};
