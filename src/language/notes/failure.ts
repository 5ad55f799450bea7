import { type Phrase, phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { withoutQuotes } from '../quoted.ts';
import { betterNot, burdens, denials, failings, mended, owed, served, thing, tone } from './failure-words.ts';

const sets = { served, thing, tone };
const failing = phraseBook(failings, sets);
const burden = phraseBook(burdens, sets);
const denial = phraseBook(denials, sets);
const better = phraseBook(betterNot, sets);
const duty = phraseBook(owed, sets);
const mending = phraseBook(mended, sets);

/** Whether a note tells of something left undone, done wrong or suffered, and not of what was put right or did not happen. */
export const tellsFailure = (note: string): boolean =>
  plainWords(withoutQuotes(note))
    .text.split(/(?<=[.;!?])\s+|\n+/)
    .some(fails);

const fails = (sentence: string): boolean =>
  !mending(sentence).some(({ index }) => !isDenied(sentence, index) && !isAwaited(sentence, index)) &&
  (denial(sentence).some((one) => leavesUndone(sentence, one)) ||
    failing(sentence).some(
      (one) => isFailing(sentence, one) && !ofServed.test(sentence.slice(0, one.index)),
    ) ||
    burden(sentence).some((one) => isFailing(sentence, one)));

/** A denial that stands up to four words before turns a failing into praise: "never once spoke over him". */
const denied =
  /(?<!\p{L})(?:no|not|never|nothing|nobody|none|no one|neither|nor|without|avoided|avoiding|before (?:anyone|anybody|she|he|they|the \p{L}+))(?:,?\s+[^\s,.;:!?]+){0,4}?\s*$/u;

const isDenied = (sentence: string, index: number): boolean => denied.test(sentence.slice(0, index));

/** "Closed before it was solved" solved nothing. */
const isAwaited = (sentence: string, index: number): boolean =>
  /(?<!\p{L})before (?:\S+ ){0,3}$/u.test(sentence.slice(0, index));

/** What is told in passing, of an answer or a story, is not what the note is about. */
const inPassing = /(?<!\p{L})(?:when|though|although|what|even if)(?!\p{L})[^,;]*$/u;

/** "The missing parcel" and "missed nothing" tell of no failing. */
const isFailing = (sentence: string, { index, end, words }: Phrase): boolean =>
  !isDenied(sentence, index) &&
  !(
    /^asked/u.test(words) &&
    /^,? (?:whether|if|what else|about|for (?:her|his) (?:view|wish))/u.test(sentence.slice(end))
  ) &&
  !inPassing.test(sentence.slice(0, index)) &&
  (words.endsWith('because') || !/^,? (?:nothing|nobody|none|no)(?!\p{L})/u.test(sentence.slice(end))) &&
  !/(?<!\p{L})(?:left|missed|forgot) nothing/u.test(words) &&
  !(
    /^(?:missing|missed|forgotten|lost|failed|unanswered)/u.test(words) &&
    /(?<!\p{L})(?:the|an?|her|his|their|its) $/u.test(sentence.slice(0, index))
  );

/** The customer, and not the colleague, is who forgot or was rude. */
const ofServed = new RegExp(
  `(?<!\\p{L})(?:${served.trim()})(?:,? (?:who|had|has|was|is|were|did|got|then|at first))*\\s*$`,
  'u',
);

/** What the person served does not know or have is no failure of the colleague. */
const theirOwn = /^\s*(?:know|have|want|remember|speak|like|mind|see|agree|object|complain)/u;
/** "Did not give the address before the check" is restraint. */
const restraint =
  /^ (?:give|read|open|discuss|say|tell|share|disclose|show|offer|promise|start|close|end|go|move|speak|answer|let|hang|put|release|change)[^.;]* (?:until|before|without|unless)(?!\p{L})/u;
/** "Said no to the discount" refuses, and leaves nothing undone. */
const answered = /(?<!\p{L})(?:said|say|saying|says|answer|was|is|a) $/u;
const missedNothing = /(?<!\p{L})(?:left|leaves|leaving|missed|forgot|omitted|lost) $/u;

/** What is told, asked, thought or said by somebody is not what was done: "what was not said", "I would not have thought". */
const toldOf =
  /(?<!\p{L})(?:who|which|that|what|when|where|why|how|if|whether|because|as|since|so|until|while|although|i|we|you|else)(?!\p{L})|\p{L} (?:said|says|told|heard|felt|knew|thought|found) $|\p{L} (?:said|says|told|heard|felt|knew|thought|found) \p{L}/u;

/** How many words may stand before a denial that a note makes of the colleague or of the work. */
const most = 5;

/** Whether a denial is the note's own, by the words before it in its part of the sentence. */
const isOwn = (before: string): boolean => {
  const part = before.split(/[,;:()–—]|(?<!\p{L})(?:and|but|then|yet)(?!\p{L})/u).at(-1) ?? '';
  return part.split(/\s+/).filter(Boolean).length <= most && !toldOf.test(part);
};

/** It is good not to ask twice, or to promise what cannot be kept. */
const overmuch =
  /^[^,;]*(?<!\p{L})(?:again|twice|anywhere|elsewhere|needs? \p{L}+ing|can not keep|could not keep)(?!\p{L})/u;

/** Whether what is denied ought to have been: "no greeting", and not "no jargon". */
const leavesUndone = (sentence: string, { index, end, words }: Phrase): boolean => {
  const before = sentence.slice(0, index);
  const after = sentence.slice(end);
  if (
    isDenied(sentence, index) ||
    !isOwn(before) ||
    missedNothing.test(before) ||
    (words === 'no' && answered.test(before))
  )
    return false;
  if (/^(?:nothing|nobody|no one|none)/u.test(words) && /(?<!\p{L})(?:before|until)(?!\p{L})/u.test(after))
    return false;
  if (words.endsWith('not') && (restraint.test(after) || (ofServed.test(before) && theirOwn.test(after))))
    return false;
  const near = /^(?:\s+(?!(?:for|about|when|at|on|from|with)\s)[^\s,.;:!?]+){0,4}/u.exec(after)?.[0] ?? '';
  const next = words === 'not' ? near.split(' ').slice(0, 3).join(' ') : near;
  return !overmuch.test(after) && better(near).length === 0 && duty(next).length > 0;
};
