import { phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { withoutQuotes } from '../quoted.ts';
import { chatWords, programs, reworked, writing } from './chat-words.ts';

const chat = phraseBook(chatWords, { programs, reworked, writing });

/** Signs that hang on marks: a cheerful first word before what was asked for, and a gap left to fill in. */
const marked: readonly RegExp[] = [
  /(?<=^|[.!?]\s|\n)(?:sure(?: thing)?|certainly|absolutely|of course|great (?:question|choice|idea|start)|good question|happy to help|got it|no problem|understood|perfect)! +(?:here|below|let|i(?:['’]d|['’]ll|['’]ve| can| will| have| would)|to (?:make|help)|this)(?!\p{L})[^.!?\n]{0,60}/iu,
  /[[(](?:insert|add|describe|enter|include|provide|state|mention|give|specify|fill in) (?!(?:to|that)\b)[^\])]{2,80}[\])]/iu,
  /\[(?:your|company|organi[sz]ation|employer|candidate|learner|job|date|name of|specific|example|manager|business|workplace|team|product|x|number|month|location) [^\]\n]{1,60}\](?!\()/iu,
];

/** The words with which a text says that it is an AI's, as written; undefined where it says nothing of the sort. */
export const aiWords = (written: string): string | undefined => {
  const text = withoutQuotes(written);
  for (const sign of marked) {
    const [found] = sign.exec(text) ?? [];
    if (found !== undefined) return found.trim();
  }
  const plain = plainWords(text);
  const found = chat(plain.text).find(({ index }) => !ofAnother.test(plain.text.slice(0, index)));
  return found && plain.asWritten(found.index, found.end);
};

/** Somebody else was asked or told so: a customer by an adviser, or by a program at work. */
const ofAnother =
  /(?<!\p{L})(?:asked|told) (?:me|us|her|him|them) (?:to )?$|(?<!\p{L})(?:asked|told|said|tells|says|whether|wrote|talking to|(?:bot|robot|assistant|program|customer|caller|adviser|letter|email|template|site)(?: \S+){0,4}) $/u;
