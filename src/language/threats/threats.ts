import { served } from '../notes/failure-words.ts';
import { type Phrase, phraseBook } from '../phrases/phrase-book.ts';
import { type PlainWords, plainWords } from '../phrases/plain-words.ts';
import { withoutQuotes } from '../quoted.ts';
import { again, conditional, frames, helps, meantOtherwise, outright } from './sanctions.ts';

const sanction = phraseBook(outright);
const mayBe = phraseBook(conditional);
const frame = phraseBook(frames);
const repeated = phraseBook(again);
const helping = phraseBook(helps);
const otherwise = phraseBook(meantOtherwise);

/** The threat in what was said to a colleague, as written; undefined where there is none, or where it is denied. */
export const threatIn = (words: string): string | undefined => {
  // Words in quotation marks are what was said to a customer, or is to be.
  for (const sentence of withoutQuotes(words).split(/(?<=[.!?;])\s+|\n+/)) {
    const found = inSentence(plainWords(sentence));
    if (found !== undefined) return found;
  }
  return undefined;
};

const inSentence = ({ text, asWritten }: PlainWords): string | undefined => {
  const found = [...sanction(text), ...(frame(text).length > 0 ? mayBe(text) : [])].find((one) =>
    isHeldBefore(text, one),
  );
  if (found) return asWritten(found.index, found.end);
  const consequence = consequenceIn(text);
  return consequence && asWritten(consequence.index, consequence.end);
};

/** "Another score like this and I will ...": what will be, where it is no help. */
const consequence =
  /(?<!\p{L})(?:i|we|it|you|she|he) (?:will|shall|would|am|are|is going)(?! (?:be )?(?:not|glad|happy|fine))(?: \S+){0,6}/u;

const consequenceIn = (text: string): Phrase | undefined => {
  const [fault] = repeated(text);
  const after = fault && consequence.exec(text.slice(fault.end));
  if (!fault || !after || helping(text.slice(fault.end)).length > 0) return undefined;
  const one = { index: fault.index, end: fault.end + after.index + after[0].length, words: after[0] };
  return isHeldBefore(text, one) ? one : undefined;
};

const isHeldBefore = (text: string, { index, end }: Phrase): boolean => {
  const before = text.slice(0, index);
  return (
    !isDenied(before) && !ofColleague.test(before) && !ofServed.test(text) && !deniedAfter(text.slice(end))
  );
};

/** A negation that a threat has of its own is none: "no option", "does not improve", "if not". */
const ownNegation =
  /(?<!\p{L})(?:no (?:option|choice|alternative|doubt|improvement|change|progress|uncertain|more|use|good)|not (?:only|just|improve|get|change|pick|go up|rise|hit|meet|reach|come|up to|good enough|acceptable|want|start|stop|buck|do (?:it|this|that|as)|change|make me|be (?:tolerated|accepted)|able|like|on target)|if not|or not|why not)(?!\p{L})/gu;

const lastClause = (before: string): string =>
  before.split(/[:;]|,? (?:but|because|so)(?!\p{L})/u).at(-1) ?? '';

const isDenied = (before: string): boolean =>
  otherwise(lastClause(before.replace(ownNegation, ' … '))).length > 0;

const deniedAfter = (after: string): boolean =>
  /(?:,? (?:and|but))? (?:i|we) (?:said|told|answered|explained|promised)(?: \S+)?(?: that)?[^.]*(?<!\p{L})(?:no|not|nobody|nothing|never)(?!\p{L})/u.test(
    after,
  ) ||
  /^ (?:early|home|first|for (?:her|his|the|lunch)|at (?:four|five|lunch))(?!\p{L})/u.test(after) ||
  /^[^.]*(?<!\p{L})nothing to do with/u.test(after);

/** The colleague may fear it, ask for it or tell of it. */
const ofColleague =
  /(?<!\p{L})(?:asked|asks|wondered|wonders|worried|afraid|feared|fears|hoped|hopes)(?!\p{L})[^.;]*$|^(?:and )?(?:she|he|they|colleague \p{L}) (?:also )?(?:said|says|told me|mentioned|thought|felt|wants|wanted|would like|hopes|is applying|got|has passed|passed|was glad)(?!\p{L})[^.;]*$/u;

/** Customers threaten and are warned too. */
const ofServed = new RegExp(
  `(?<!\\p{L})(?:(?:of|for|to|with|by|towards) (?:the |a |an |this |that |our |all )?(?:${served.trim()})(?!\\p{L})|(?:${served.trim()}) (?:who|had|has|was|is|said|says|threatened|asked|told|would|wanted|felt|rang|whose|will|could|might)|(?:${served.trim()})['’]s)`,
  'u',
);
