import { beginsWithCommand } from './command-verbs.ts';
import { isThirdColumn } from './headings.ts';
import { isPersonal } from './personal.ts';
import type { Piece, Remark } from './piece.ts';
import type { Run } from './run.ts';
import { breaksOff, isProper, isSentence as isWholeSentence } from './running-on.ts';
import type { ReadCriterion } from './specification.ts';

/** Where a new sentence begins although none has ended, or after one that has. */
const anew =
  /(?<=[\p{Ll}\d)’'”"]) (?=[“"‘']?\p{Lu}\p{Ll}*,? (?:\p{Ll}|I\b))|(?<=[\p{Ll})][.?]) (?=[“"‘']?\p{Lu})/gu;

/** The heading of a column beside the criteria, where all stands on one line. */
const namesThirdColumn = /Knowledge,? [Uu]nderstanding (?:and|&) [Ss]kills/;

/** How a criterion may end: with what mostly breaks a sentence off. */
const endsSo = /\b(?:why|when|how|where|in|on|about)$/;

/** What explains a term of a criterion: `Methods may include letters and calls`. No criterion goes on so. */
const defines = /^\p{Lu}[^.:]{3,70} (?:may|will|could|can|should|must) (?:also )?include\b/u;

const endsInPronoun = /\b(?:this|these|those|that|own|other|all|each)$/;

interface Parted {
  criterion: ReadCriterion;
  words: string;
  rest: string;
}

/** What only a sentence begins with. */
const tells = /^(?:The|This|It|In|During|As|When|If|There|My|We|At)(?: |$)/;

/** A term in quotes: no sentence begins with it where one goes on. */
const quotedTerm = /^[“"‘'][^”"’']{2,40}[”"’']/u;

/** Where an answer may begin behind a criterion: with a new sentence, or behind a colon in a form that was filled in. */
const cutsIn = (text: string, filled: boolean): { words: string; rest: string }[] =>
  [
    ...[...text.matchAll(anew)].map(({ index }) => ({ at: index, to: index + 1 })),
    ...(filled ? [...text.matchAll(/ ?: (?=\p{L}+(?: \p{L}|$))/gu)] : []).map(({ 0: sign, index }) => ({
      at: index,
      to: index + sign.length,
    })),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ at, to }) => ({ words: text.slice(0, at), rest: text.slice(to) }));

/** Whether a name goes on, such as that of the Home | Nation. */
const isWithinName = (words: string, rest: string): boolean =>
  /\s\p{Lu}\p{Ll}+$/u.test(words) && !tells.test(rest);

/** A criterion and the sentences that stand behind it without a mark between; undefined where it is one sentence. */
const parted = (criterion: ReadCriterion, filled: boolean): Parted | undefined => {
  for (const { words, rest } of cutsIn(criterion.text, filled)) {
    const explained = defines.test(rest) && endsInPronoun.test(words);
    if (words.length < 8 || (breaksOff(words) && !endsSo.test(words) && !explained)) continue;
    if (isProper(rest) || quotedTerm.test(rest) || isWithinName(words, rest)) continue;
    if (!beginsWithCommand(words)) return undefined;
    return defines.test(rest) || isSentence(rest, filled) || (filled && tells.test(rest))
      ? { criterion, words, rest }
      : undefined;
  }
  return undefined;
};

/** By how many signs at its end a criterion is known again. */
const tail = 14;

/** Whether whole sentences stand on the lines right under two criteria or more, as answers do. */
const areAnswered = (criteria: readonly ReadCriterion[], pieces: readonly Piece[]): boolean => {
  const ends = new Set(criteria.map(({ text }) => text.slice(-tail)));
  const under = pieces.filter(
    ({ text, bullet }, at) =>
      !bullet &&
      ends.has(pieces[at - 1]?.text.slice(-tail) ?? '') &&
      isWholeSentence(text.replace(/(?<=[.?!]) .*$/, '')),
  );
  return under.length >= 2;
};

const isSentence = (text: string, filled: boolean): boolean =>
  /\S+(?: \S+){3}/.test(text) && (filled || /[.!?]/.test(text) || text.length > 120);

/**
 * A run without what somebody wrote behind its criteria in a form, or what a column beside them says: whole sentences
 * that follow on the words of a criterion. They are answers where most criteria have some.
 */
export const withoutAnswers = (run: Run, pieces: readonly Piece[]): Run => {
  const criteria = run.outcomes.flatMap((outcome) => outcome.criteria);
  const own = pieces.slice(run.first, run.last + 6);
  const told = isPersonal(own) || areAnswered(criteria, own);
  const found = criteria.flatMap((criterion) => parted(criterion, told) ?? []);
  const filled = told || (found.length >= 2 && found.length * 2 >= criteria.length);
  const around = pieces.slice(Math.max(0, run.first - 20), run.last + 1);
  const beside = around.some(({ text }) => isThirdColumn(text) || namesThirdColumn.test(text));
  const cut = filled || beside ? found : found.filter(({ rest }) => defines.test(rest));
  if (cut.length === 0) return run;
  const by = new Map(cut.map((one) => [one.criterion, one]));
  return {
    ...run,
    outcomes: run.outcomes.map((outcome) => ({
      ...outcome,
      criteria: outcome.criteria.map((criterion) => ({
        ...criterion,
        text: by.get(criterion)?.words ?? criterion.text,
      })),
    })),
    toCheck: [...run.toCheck, ...cut.map((one) => remark(one, filled))],
  };
};

const remark = ({ criterion: { code, line }, rest }: Parted, filled: boolean): Remark => ({
  line,
  says: `What stands behind criterion ${code} was left out as ${filled ? 'an answer' : 'the words of another column'}: “${rest.slice(0, 120)}${rest.length > 120 ? '…' : ''}”.`,
});
