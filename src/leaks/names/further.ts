import { after, before } from '../near.ts';
import { deeds, noPeople, theorists, thingAfterName } from './known-words.ts';
import { isLabelled } from './positions.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isNameAndWord,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "the Entwistle family", "Wetherell household": a surname with those who share it. */
const shared: Evidence = (_, words, at) => {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (next?.gap !== ' ' || !sharers.has(next.plain) || word.shape !== 'capital' || word.possessive)
    return undefined;
  if (thingAfterName.has(words[at + 2]?.plain ?? '') || noPeople.has(word.plain)) return undefined;
  const the = words[at - 1]?.plain === 'the' && word.gap === ' ';
  return isRareSurname(word.plain) || (the && (isUnknown(word.plain) || isSurname(word.plain)))
    ? at
    : undefined;
};

const sharers = new Set(
  'family families household children kids twins couple siblings brothers sisters'.split(' '),
);

/** "Jenkins' flat", "Debbies call": whose something is, with the apostrophe at the end or forgotten. */
const owning: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  if (word.shape !== 'capital' || !word.plain.endsWith('s')) return undefined;
  if (theorists.has(word.plain) || noPeople.has(word.plain)) return undefined;
  if (isRareSurname(word.plain) && /^' [a-z]/.test(after(text, word.to, 3))) return at;
  const stem = word.plain.slice(0, -1);
  const forgotten = stem.length > 3 && isFirstName(stem) && !noPeople.has(stem);
  return forgotten && isUnknown(word.plain) && !isSurname(word.plain) && !noPeople.has(`${stem}'s`)
    ? at
    : undefined;
};

/** "The Kowalskis were told": all who bear a surname. */
const clan: Evidence = (_, words, at) => {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.shape !== 'capital' || words[at - 1]?.plain !== 'the' || word.gap !== ' ') return undefined;
  if (next?.gap !== ' ' || next.shape !== 'small' || noPeople.has(word.plain)) return undefined;
  const told = deeds.has(next.plain) || /^(?:are|were|have|had|moved|live|lived|next)$/.test(next.plain);
  const stems = [word.plain.replace(/s$/, ''), word.plain.replace(/es$/, '')];
  return told && /s$/.test(word.plain) && stems.some((stem) => stem !== word.plain && isRareSurname(stem))
    ? at
    : undefined;
};

/** "OKONKWO ADA": a surname before the first name, as lists and names of files have it. */
const surnameFirst: Evidence = (_, words, at) => {
  const [word, next, later] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (next?.gap !== ' ' || next.shape !== word.shape || !hasCapital(word) || word.possessive)
    return undefined;
  if (!isFirstName(next.plain) || noPeople.has(next.plain) || word.plain.length < 4) return undefined;
  if (later?.gap === ' ' && later.shape === word.shape && isRareSurname(later.plain)) return undefined;
  if (greetings.has(word.plain)) return undefined;
  const sure = isRareSurname(word.plain) || (word.shape === 'capitals' && isUnknown(word.plain));
  return sure && !isFirstName(word.plain) ? at + 1 : undefined;
};

const greetings = new Set(
  'hi hiya hello hey dear dearest thanks ta cheers yo morning alright sorry bye welcome'.split(' '),
);

/** "KT Abiodun", "JR Pemberton": two initials without full stops. */
const twoInitials: Evidence = (_, words, at) => {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (word.shape !== 'capitals' || word.plain.length !== 2 || shortForms.has(word.plain)) return undefined;
  if (next?.gap !== ' ' || next.shape !== 'capital' || noPeople.has(next.plain)) return undefined;
  const named = isRareSurname(next.plain) || isFirstName(next.plain);
  return named && !thingAfterName.has(words[at + 2]?.plain ?? '') ? at + 1 : undefined;
};

/** Two letters that say what is meant, and are nobody's initials. */
const shortForms = new Set(
  'ac am aw bt cc cs cv dd dr ee eg er ex gp hr ie im in iq it iv ko la ms mr nb nd nf ni no np ok om on op or pa pc pe pm po pr ps qa qr re rt sc se sm so st sw to tv uk up us vs we wm'.split(
    ' ',
  ),
);

/** "A Przybylski has the keys": a letter that is also a word, before what somebody does. */
const initialOrWord: Evidence = (_, words, at) => {
  const [word, next, later] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (word.plain !== 'a' || word.shape !== 'initial' || !word.begins || next?.gap !== ' ') return undefined;
  if (next.shape !== 'capital' || noPeople.has(next.plain) || !isRareSurname(next.plain)) return undefined;
  return later?.gap === ' ' && (deeds.has(later.plain) || /^(?:has|had)$/.test(later.plain))
    ? at + 1
    : undefined;
};

/** "Pat on reception signed", "Jo thinks": a name that is a word, with where its bearer works or what only people do. */
const working: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  if (word.shape !== 'capital' || !isNameAndWord(word.plain)) return undefined;
  const tail = after(text, word.to, 60);
  if (/^ (?:thinks|feels|wants|knows|says|reckons|believes|prefers|agrees|explains)\b/.test(tail)) return at;
  const next = atWork.exec(tail)?.[1];
  return next && (deeds.has(next) || /^(?:has|had)$|[a-z]{2}ed$/.test(next)) ? at : undefined;
};

const atWork =
  /^ (?:in|on|from|at|over in) (?:the )?(?:hr|it|payroll|accounts?|billing|lettings?|reception|lates|earlies|nights|repairs|voids|complaints|housing|benefits|finance|admin|facilities|security|stores|warehouse|depot|front desk|desk|switchboard|dispatch|despatch|claims|sales|returns|marketing|legal|training|quality|catering|ward|ward \d+|(?:[a-z]+ )?(?:team|office|branch|department|dept|shop|store)) ([a-z]+)/i;

/** "Resident: beryl": a name in small letters that is a word, alone after a label. */
const smallAfterLabel: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  return word.shape === 'small' &&
    isNameAndWord(word.plain) &&
    /^[ .]*(?:\n|$)/.test(after(text, word.to)) &&
    isLabelled(before(text, word.from))
    ? at
    : undefined;
};

/** "jas is off today": a short name in small letters, with what only people are. */
const away: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  const named = isNameAndWord(word.plain) || (isFirstName(word.plain) && !noPeople.has(word.plain));
  return named && word.shape !== 'mixed' && isAway.test(after(text, word.to)) ? at : undefined;
};

const isAway =
  /^(?:'s| is| was) (?:off|in|on) (?:today|tomorrow|sick|leave|lates|earlies|holiday|annual leave|lunch|break|training|nights)\b/i;

/** Evidence that fewer notes hold. */
export const further: readonly Evidence[] = [
  shared,
  clan,
  surnameFirst,
  twoInitials,
  initialOrWord,
  working,
  smallAfterLabel,
  away,
  owning,
];
