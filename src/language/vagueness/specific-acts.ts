import { quotesIn, withoutQuotes } from '../quoted.ts';
import { type Sentence, sentencesOf } from './reading.ts';

/** Words that make one event into a habit, or ask for more of something without saying of what. */
const loose =
  /\b(always|never|often|sometimes|usually|generally|constantly|tends? to|at times|all the time|at all times|every (call|contact|customer|time|single)|(?<!no |any |once )more(?! than)|better(?! (?:to|way))|less(?! than))\b/i;

/** An act that says what was said by a clause: told her how long it would take. */
const clause =
  /\b(told|tell|asked|ask|said|say|explained|explain|checked|check|confirmed|promised|agreed)\b( \w+){0,3}? (how|what|why|when|where|whether|that|if|which|to)\b/i;

/** Sets one act before another or against it: ask before opening, your own line and not ours. */
const ordering = /\b(before|until|rather than|instead of)\b|,? (and|but) not\b|, (not|the \w+ does not)\b/i;

/** First the one, then the other. */
const isOrdered = (text: string): boolean => {
  const first = text.search(/\bfirst\b/i);
  return ordering.test(text) || (first >= 0 && /\b(then|second|after)\b/i.test(text.slice(first)));
};

/** A number of something, such as two questions at once. */
const counted =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice) (\w+ )?\w+s\b|\btwice\b/i;

/** Whether a text tells what was said or done, or what to say or do: words in quotes, or an act with what it was about. */
export const tells = (text: string): boolean => {
  if (quotesIn(text).length > 0) return true;
  const open = withoutQuotes(text);
  return open
    .split(/(?<=[.!?;:])\s+|\n+/)
    .some((sentence) => sentencesOf(sentence).some((read) => tellsOfAct(read, sentence)));
};

/**
 * The same of words that stand under a heading of their own, such as what to do instead: what they are is known, so that
 * one particular word or act without any judging is enough.
 */
export const tellsUnderHeading = (text: string): boolean =>
  tells(text) ||
  sentencesOf(text).some(
    ({ particular, telling, open, judging }) =>
      judging.length === 0 && particular.length + telling.length + open.length > 0,
  );

const tellsOfAct = (sentence: Sentence, text: string): boolean => {
  const { telling, open, judging, event, judgesFirst } = sentence;
  const particular = sentence.particular.length + (event && clause.test(text) ? 1 : 0);
  const looseness = judging.length + (loose.test(text) ? 1 : 0);
  if (telling.length > 0 && event && looseness === 0) return true;
  if (looseness === 0 && isOrdered(text) && particular + telling.length + open.length > 0) return true;
  if (telling.length + open.length === 0) return particular >= (looseness > 0 || !event ? 4 : 3);
  if (event && looseness === 0 && open.length > 0 && counted.test(text)) return true;
  if (open.length >= 2 && event && looseness === 0) return true;
  const weight = particular + telling.length * 2 + open.length;
  return particular + telling.length >= 1 && weight >= leastWeight(looseness > 0, judgesFirst && !event);
};

/** How much has to be told: more where the sentence judges as well, and most where the act is only what it judges. */
const leastWeight = (judges: boolean, first: boolean): number => {
  if (judges && first) return 5;
  return judges ? 3 : 2;
};
