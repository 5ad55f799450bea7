import { wordsBefore } from './words-before.ts';

/** What somebody is threatened with at work, as it is said to or of them. */
const threats: readonly RegExp[] = [
  /\b(?:formal|written|verbal|first|final|official|last) warning\b/giu,
  /\bdisciplinary\b(?: (?:action|procedure|process|hearing|meeting|matter))?/giu,
  /\b(?:on|in) (?:her|his|their|your|the) (?:personnel |personal |staff |HR )?file\b(?! (?:of|for|card))|\bon (?:her|his|their|your) record\b/giu,
  /\b(?:take|taken|taking) (?:it|this|that|the matter) (?:further|to HR)\b/giu,
  /\b(?:to|with|involve|involving|for) HR\b/giu,
  /\b(?:los(?:e|ing|t)) (?:\p{L}+ )?jobs?\b|\bjobs? (?:was|is|were|would be|could be|are) (?:at risk|on the line|in danger)/giu,
  /\b(?:sack(?:ed|able|ing)?|dismiss(?:ed|al)|fired|(?:be|been|being|was) let go|shown the door)\b/giu,
  /\b(?:there (?:will|would) be|face|facing|suffer) (?:the |serious |further )?consequences\b/giu,
  /\b(?:fail|not pass|extend) (?:her|his|their|your|the) probation\b/giu,
  /\b(?:affect|cut|lose|reduce|stop|cost) (?:\p{L}+ )?(?:bonus|pay|wages?|hours|shifts|commission|rise|promotion)\b|\b(?:bonus|pay|wages?|hours|shifts) (?:will|would|could|may|might) be (?:cut|stopped|reduced|lost|affected)\b/giu,
  /\bcapability (?:process|procedure|meeting|proceedings)\b/giu,
  /\bperformance (?:improvement|management) (?:plan|process|procedure)\b/giu,
  /\b(?:taken|take \p{L}+|moved|put) off the (?:phones?|desk|team|counter|rota)\b[^.]*\b(?:unless|if)\b|\b(?:unless|if)\b[^.]*\b(?:taken|moved|put) off the (?:phones?|desk|team|counter|rota)\b/giu,
  /\b(?:count|held|used|hold|use) (?:it |this |that )?against (?:her|him|them|you)\b/giu,
  /\bhave to report (?:her|him|them|you)\b|\breport (?:her|him|them|you) to\b/giu,
  /\b(?:and|or) (?:she|he|they|you) (?:is|are|will be|would be) out\b(?= ?(?:[.!,]|$))/giu,
  /\bmisconduct\b/giu,
  /\b(?:keeping|keep) a record of (?:her|his|their|your) (?:mistakes|errors|failures)\b/giu,
  /\bif (?:it|this|that) happens again,? (?:we|I) (?:will|would|shall|['’]ll) (?!look|listen|talk|sit|help|try|go)/giu,
];

/** What says that nothing of the sort was meant. "Not only" and "if you do not" deny nothing. */
const denied =
  /(?<!\p{L})(?:no|not(?! (?:only|just|improve|get|do|rise))|never|nothing|nobody|neither|nor|without|isn['’]t|doesn['’]t|wasn['’]t|won['’]t|than)(?!\p{L})[^.;:]*$/iu;

/** A colleague may be afraid of it and ask, and is told something else. */
const onlyAsked = /\b(?:asked|wondered|worried|afraid|feared|fear)\b[^.;]*$/iu;
/** "It does not" and "there is none" after it. */
const deniedAfter =
  /^[^.;]*\b(?:has nothing to do|nothing to do with|and I said that (?:nobody|there is n|it does not))/iu;

/** Each threat has one of these words: most texts have none, and are not looked at further. */
const hint =
  /warning|disciplin|\bfile|record|further|\bHR\b|jobs?\b|sack|dismiss|fired|let go|shown the door|consequence|probation|bonus|pay|wage|hours|shifts|commission|rise|promotion|capabilit|improvement plan|management p|off the|against|report|out\b|misconduct|happens again/iu;

/** The threat in what was said to a colleague, as written; undefined where there is none, or where it is denied. */
export const threatIn = (words: string): string | undefined => {
  if (!hint.test(words)) return undefined;
  for (const threat of threats)
    for (const { index, 0: found } of words.matchAll(threat)) {
      const before = lastSentence(wordsBefore(words, index));
      const after = words.slice(index + found.length);
      if (/\bif (?:you|she|he|they) (?:do|does)(?: not|n['’]t)\b/iu.test(before)) return found;
      if (!denied.test(before) && !onlyAsked.test(before) && !deniedAfter.test(after)) return found;
    }
  return undefined;
};

const lastSentence = (words: string): string => words.split(/[.!?] /).at(-1) ?? '';
