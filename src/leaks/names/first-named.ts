import { after, before } from '../near.ts';
import { deeds, noPeople, theorists } from './known-words.ts';
import { articles, isSpelt, isThing } from './neighbours.ts';
import { isCited, isFarewell, isGreeted, isLabelled, namesFollow } from './positions.ts';
import { surnameFrom, surnameNext } from './surname-from.ts';
import { type Evidence, hasCapital, isFirstName, type Word } from './words.ts';

/** "Debbie", "Debbie Foster", "Keisha W.", and "debbie" in a chat: a first name that is no other word. */
export const firstNamed: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  if (!isFirstName(word.plain) || isSpelt(words, at)) return undefined;
  if (word.shape === 'capitals' && word.plain.length < 4 && !surnameNext(words, at)) return undefined;
  if (word.shape === 'small' && (word.plain.length < 4 || noPeople.has(word.plain)) && !inPlace(text, word))
    return undefined;
  if (!hasCapital(word) && word.shape !== 'small') return undefined;
  if (/^(?:st|saint)$/.test(words[at - 1]?.plain ?? '') && /^\.? $/.test(word.gap)) return undefined;
  const last = surnameFrom(words, at);
  const alone = last === at;
  if (alone && word.begins && isDeed(word.plain, after(text, word.to))) return undefined;
  if (alone && (noPeople.has(word.plain) || onShelf.test(after(text, word.to, 80)))) return undefined;
  if (alone && (botBehind.test(after(text, word.to)) || botBefore.test(before(text, word.from))))
    return undefined;
  if (alone && (theorists.has(word.plain) || isCited(after(text, word.to)))) return undefined;
  if (!isThing(words, last + 1)) return last;
  return deeds.has(words[last + 2]?.plain ?? '') && !articles.has(words[at - 1]?.plain ?? '')
    ? last
    : undefined;
};

/** What a word that is also a first name asks somebody to do: "Bob down if the lamp goes out", "Rob the till of change". */
const isDeed = (plain: string, tail: string): boolean =>
  (plain === 'bob' && /^ (?:(?:down|up)(?! (?:in|at|on|from)\b)|on to)\b/.test(tail)) ||
  (plain === 'rob' && /^ (?:the|a|an|your|them|us|anyone)\b/.test(tail)) ||
  (plain === 'jimmy' && /^ (?:the|a|it|open)\b/.test(tail));

/** What is said of goods and programs, and not of people. */
const onShelf =
  /^(?:(?:,|,? and| &) [A-Z][\w']+){0,4} (?:is|are|was|were) (?:(?:in|out of) stock|sold out|mispriced|miskeyed|mislabelled|on (?:aisle|offer|special)|discontinued|recalled|half price|down again)\b/;

/** What says of a name that a program bears it: "Ava, the chatbot", "the assistant is called Ava". */
const botBehind =
  /^,? (?:our|the|a) (?:(?:new|friendly) )?(?:chat ?bot|voice ?bot|bot|robot|virtual assistant|digital assistant|phone menu|mascot)\b/;
const botBefore =
  /\b(?:chat ?bot|voice ?bot|bot|robot|virtual assistant|digital assistant|phone menu|mascot)s? (?:is |are |was )?(?:called |named )?$/;

const inPlace = (text: string, { from, to, plain }: Word): boolean => {
  const lead = before(text, from);
  const tail = after(text, to);
  return (
    plain.length > 2 &&
    (isLabelled(lead) ||
      isGreeted(lead, tail) ||
      isFarewell(lead, tail) ||
      namesFollow(lead) ||
      /\b(?:to|from|with|by|for|and|n) $/.test(lead))
  );
};
