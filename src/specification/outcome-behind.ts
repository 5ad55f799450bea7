import { beginsWithCommand } from './command-verbs.ts';
import { beginsAsOutcome } from './headings.ts';
import type { Orphan } from './orphans.ts';
import type { Remark } from './piece.ts';
import type { ReadCriterion, ReadOutcome } from './specification.ts';

/** Where a new sentence begins although none has ended. */
const anew = /(?<=[\p{Ll})’]) (?=\p{Lu}\p{Ll}+ )/gu;

const isOutcome = (text: string): boolean =>
  text.length < 160 &&
  /^\p{Lu}/u.test(text) &&
  !/[.?!] \p{Lu}/u.test(text) &&
  (beginsAsOutcome(text) || beginsWithCommand(text));

/** The words of an outcome within those of a criterion, and what is left of these. */
const within = (criterion: ReadCriterion): { words: string; left: string } | undefined => {
  for (const { index } of criterion.text.matchAll(anew)) {
    const words = criterion.text.slice(index + 1);
    if (isOutcome(words)) return { words, left: criterion.text.slice(0, index) };
  }
  return undefined;
};

/**
 * An outcome whose words a table gave up apart from its number, where its criteria begin small: a sentence that begins
 * with a capital and has no code stands before its first criterion, behind it, or runs on from it.
 */
export const withWordsBehind = (
  outcome: ReadOutcome,
  { orphans, first, toCheck }: { orphans: readonly Orphan[]; first: number; toCheck: Remark[] },
): ReadOutcome => {
  const [own, ...more] = outcome.criteria;
  if (!own || outcome.text !== '' || !outcome.criteria.every(({ text }) => /^\p{Ll}/u.test(text)))
    return outcome;
  const cut = within(own);
  const apart = orphans.find(
    ({ after, text }) => (after === first || after === first + 1) && isOutcome(text),
  );
  const words = apart?.text ?? cut?.words;
  if (words === undefined) return outcome;
  toCheck.push({
    line: apart?.line ?? own.line,
    says: `The words of outcome ${outcome.code} stood apart from its number: “${words}”.`,
  });
  const criteria = apart || !cut ? outcome.criteria : [{ ...own, text: cut.left }, ...more];
  return { ...outcome, text: words, criteria };
};
