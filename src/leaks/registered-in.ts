import { folded } from './fold.ts';
import type { Registered } from './leak.ts';
import type { Span } from './left-alone.ts';
import { registerFinder } from './register.ts';
import { aloneFinder } from './register-alone.ts';
import { initialsFinder } from './register-initials.ts';
import { isOfOtherScript } from './register-scripts.ts';

/**
 * A finder for somebody alone by their names, in every form in which the search for personal data finds those of a private register.
 * It gives places in the text as written, in order, no two over each other. `agreed` are words that may stand alone.
 */
export const registeredFinder = (names: readonly string[], agreed: ReadonlySet<string>) => {
  const people: Registered[] = [{ names, numbers: [], addresses: [] }];
  const finders = [registerFinder(people, agreed), aloneFinder(people, agreed), initialsFinder(people)];
  const mayHold = hintOf(names);
  return (text: string): Span[] => {
    const plain = folded(text);
    if (!mayHold(plain.text)) return [];
    return apart(finders.flatMap((find): Span[] => find(plain.text))).map(({ from, to }) => ({
      from: plain.starts[from] as number,
      to: withMarks(text, plain.ends[to - 1] as number),
    }));
  };
};

/** Whether a text may hold one of some names: a part of one, letters one by one, or initials. */
const hintOf = (names: readonly string[]): ((text: string) => boolean) => {
  if (names.some(isOfOtherScript)) return () => true;
  const words = names.flatMap((name) => folded(name).text.match(/[A-Za-z]+/g) ?? []);
  const initials = [...new Set(words.map((word) => word[0]?.toUpperCase()))].join('');
  const parts = words.filter((word) => word.length > 1);
  const part = new RegExp(['[a-z][ .-][a-z][ .-][a-z]', ...parts].join('|'), 'i');
  const letters = new RegExp(`(?<![A-Z])[${initials}][. ]{0,2}[${initials}]`);
  return (text) => part.test(text) || letters.test(text);
};

/** A mark that stands after the last letter as a sign of its own belongs to it. */
const withMarks = (text: string, to: number): number =>
  to + (/^\p{M}*/u.exec(text.slice(to, to + 8))?.[0].length ?? 0);

const apart = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else kept.push({ from, to });
  }
  return kept;
};
