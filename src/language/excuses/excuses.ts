import { type PhraseBook, phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { days, excuses, matters, settled, who } from './excuse-words.ts';

const sets = { days, who };
const excuse = phraseBook(excuses);
const matter = phraseBook(matters);
const settling = phraseBook(settled, sets);

/** A record, or a name that is not the start of a sentence's first word, with what that person did. */
const byNumber = /\bE\d{2,}\b/;
const bySomebody =
  /(?<!\p{L})(?:Colleague [A-Z]|(?!I |Our |Her |His |Their |Phones |Nobody |The |She |He |We |It |They |My |You |This |That |There |System |Never |Then )\p{Lu}\p{Ll}+) (?:then |also |has |had |will )?(?:told|gave|coached|spoke|talked|fed|discussed|did|took|takes|has it|has the|informed|picked|raised|dealt|covered|held|sat|went through|will take)(?!\p{L})/u;

/** Whether a reason is only that there was no time, no chance or no thought of it, and nothing of who did it or when. */
export const isExcuse = (reason: string): boolean => {
  if (byNumber.test(reason) || bySomebody.test(reason)) return false;
  const { text } = plainWords(reason);
  return (
    (has(excuse, text) || saysNoMore(reason, text)) &&
    !settling(text).some(({ index }) => !undone.test(text.slice(0, index)))
  );
};

const has = (book: PhraseBook, text: string): boolean => book(text).length > 0;

/** How few words are no reason where they name nothing that happened: "Bad week.", "Fire alarm.". */
const few = 5;

const saysNoMore = (reason: string, text: string): boolean =>
  text.trim().split(/\s+/).length <= few && !/\d|\p{L} \p{Lu}/u.test(reason) && !has(matter, text);

/** "Not told", "will be told" and "meant to have told" settle nothing. */
const undone =
  /(?<!\p{L})(?:not|never|nobody|no one|without|meant to|to be|will be|should be|must be|was going to|intended to)(?: \S+){0,3} $/u;
