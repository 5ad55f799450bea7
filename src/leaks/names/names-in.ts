import type { Found } from '../leak.ts';
import { after, before } from '../near.ts';
import { chainsIn, spelledIn } from './chains.ts';
import { further } from './further.ts';
import {
  deeds,
  looseTitles,
  noPeople,
  noSurname,
  speech,
  spellingWords,
  theorists,
  thingAfterName,
  thingBeforeName,
  titles,
} from './known-words.ts';
import { alsoNamed, beside, listed, type Name } from './listed.ts';
import { afterParticles, mostInitials, particles } from './particles.ts';
import { placesAndPeoples } from './places-and-peoples.ts';
import {
  isAccompanied,
  isCited,
  isFarewell,
  isGreeted,
  isLabelled,
  isTalkedTo,
  namesFollow,
} from './positions.ts';
import { reversed } from './reversed.ts';
import {
  type Evidence,
  hasCapital,
  isFirstName,
  isKnownWord,
  isNameAndWord,
  isNameOfOther,
  isOrdinary,
  isRareSurname,
  isSurname,
  isUnknown,
  remembered,
  type Word,
  wordsOf,
} from './words.ts';

/**
 * Names of persons in a folded text, by evidence that can be said in a sentence: a title, initials, a first name that is
 * no other word, a place in the text where names stand, a list with other names, or a file name. A name all of whose words
 * are in `agreed` is left out.
 */
export const namesIn = (text: string, agreed: ReadonlySet<string>): Found[] => {
  const words = wordsOf(text);
  const names = alsoNamed(words, listed(words, firstLook(text, words)));
  const found = names
    .filter(({ first, last }) => !words.slice(first, last + 1).every((word) => stands(word, agreed)))
    .map(
      ({ first, last }): Found => ({
        sort: 'name',
        from: (words[first] as Word).from,
        to: (words[last] as Word).to,
      }),
    );
  return [...found, ...chainsIn(text, agreed), ...spelledIn(text)];
};

/** Words of a name that do not make it anybody else's than those who agreed: their own, titles and initials. */
const stands = ({ plain, shape }: Word, agreed: ReadonlySet<string>): boolean =>
  agreed.has(plain) ||
  titles.has(plain) ||
  shape === 'initial' ||
  (plain.includes('-') && plain.split('-').every((part) => agreed.has(part)));

const firstLook = (text: string, words: readonly Word[]): Name[] => {
  const names: Name[] = [];
  for (let at = 0; at < words.length; ) {
    const last = endOfName(text, words, at);
    if (last !== undefined) names.push({ first: at, last });
    at = last === undefined ? at + 1 : last + 1;
  }
  return names;
};

/** Whether a name can begin with a word: in small letters only with few. */
const mayBegin = (words: readonly Word[], at: number): boolean => {
  const { shape, plain } = words[at] as Word;
  if (shape === 'small') return mayBeginSmall(plain);
  return (
    mayBeginWithCapital(plain) ||
    shape === 'initial' ||
    words[at - 1]?.plain === 'the' ||
    (words[at + 1]?.gap === ', ' && [2, 3, 4].some((step) => particles.has(words[at + step]?.plain ?? '')))
  );
};

const mayBeginSmall = remembered(
  (plain) =>
    isFirstName(plain) ||
    isNameAndWord(plain) ||
    titles.has(plain) ||
    particles.has(plain) ||
    /^(?:o'|mc)/.test(plain),
);

/** All but an initial, and a surname after "the", needs a word that can be a name or a title; two letters can be initials. */
const mayBeginWithCapital = remembered(
  (plain) =>
    plain.length < 3 ||
    titles.has(plain) ||
    particles.has(plain) ||
    isFirstName(plain) ||
    isNameAndWord(plain) ||
    isNameOfOther(plain) ||
    isRareSurname(plain) ||
    isUnknown(plain),
);

/** Where the name ends that begins at a word, by the first evidence that there is for one. */
const endOfName: Evidence = (text, words, at) => {
  if (!mayBegin(words, at)) return undefined;
  if (isNamedThing(words, at)) return undefined;
  for (const rule of evidence) {
    const end = rule(text, words, at);
    if (end !== undefined) return end;
  }
  return undefined;
};

/** "Storm Ciara", "Project Matilda", and the word before such a name. */
const isNamedThing = (words: readonly Word[], at: number): boolean =>
  (words[at]?.gap === ' ' && thingBeforeName.has(words[at - 1]?.plain ?? '')) ||
  (words[at + 1]?.gap === ' ' && thingBeforeName.has(words[at]?.plain ?? ''));

/** "Mr Smith", "Mr and Mrs Whitcombe", "Dr J. Patel", "mrs smith". */
const titled: Evidence = (_, words, at) => {
  const title = words[at] as Word;
  if (!titles.has(title.plain) || title.shape === 'mixed') return undefined;
  if (words[at + 1]?.gap.startsWith('.') && !abbreviated.has(title.plain)) return undefined;
  let next = at + 1;
  if (/^(?:and|&)$/.test(words[next]?.plain ?? '') && titles.has(words[next + 1]?.plain ?? '')) next += 2;
  while (next < at + mostInitials && words[next]?.shape === 'initial' && joins(words, next)) next += 1;
  next = afterParticles(words, next);
  const name = words[next];
  if (!name || !joins(words, next) || noSurname.has(name.plain) || (name.possessive && name.plain.length < 3))
    return undefined;
  const listed = isSurname(name.plain) || isFirstName(name.plain) || isSurname(name.plain.replace(/s$/, ''));
  const fits = looseTitles.has(title.plain)
    ? hasCapital(name) &&
      title.shape !== 'small' &&
      (isFirstName(name.plain) ||
        isRareSurname(name.plain) ||
        isNameAndWord(name.plain) ||
        (isUnknown(name.plain) && (!title.begins || !isThing(words, next + 1))) ||
        (isSurname(name.plain) && !title.begins) ||
        (peers.has(title.plain) &&
          placesAndPeoples.has(name.plain) &&
          (name.possessive || !isThing(words, next + 1))))
    : hasCapital(name) ||
      /^(?:al|el|ap|bin|ben)-[a-z]{3}/.test(name.plain) ||
      (name.shape === 'small' && listed && !isOrdinary(name.plain)) ||
      name.shape === 'initial';
  return fits ? surnameFrom(words, next) : undefined;
};

/** Titles that a surname or a place follows. */
const peers = new Set(['lord', 'lady', 'sir', 'dame']);

const abbreviated = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'rev',
  'revd',
  'prof',
  'cllr',
  'sgt',
  'insp',
  'capt',
  'fr',
  'messrs',
]);

/** "J. Patel", "A J Featherstone", "K.Nowak". */
const initialled: Evidence = (text, words, at) => {
  if (words[at]?.shape !== 'initial' || afterLetterLabel(words, at)) return undefined;
  let next = at + 1;
  while (
    next < at + mostInitials &&
    words[next]?.shape === 'initial' &&
    /^(?:\. ?| )$/.test(words[next]?.gap ?? '')
  )
    next += 1;
  const start = next;
  next = afterParticles(words, next);
  const name = words[next];
  if (
    !name ||
    !hasCapital(name) ||
    !/^(?:\. ?| )$/.test(name.gap) ||
    (name.gap === '.' && fileEndings.has(name.plain)) ||
    noSurname.has(name.plain) ||
    theorists.has(name.plain)
  )
    return undefined;
  const dotted = text[(words[start - 1] as Word).to] === '.';
  const sure = dotted || start - at > 1;
  const unlikely = /^[AI]$/.test(text.slice((words[at] as Word).from, (words[at] as Word).to)) && !sure;
  const fits = sure
    ? isRareSurname(name.plain) ||
      isUnknown(name.plain) ||
      (isSurname(name.plain) && dotted && !isOrdinaryStart(words, at, next))
    : isRareSurname(name.plain) && !unlikely;
  return fits && !isThing(words, next + 1) ? surnameFrom(words, next) : undefined;
};

const fileEndings = new Set(
  'txt pdf doc docx xls xlsx csv jpg jpeg png gif svg mp mov wav odt ods odp ppt pptx zip eml msg rtf html htm json xml yaml yml mdx md bmp tif tiff heic webp avi srt vtt exe'.split(
    ' ',
  ),
);

/** "I. Then" is the end of a sentence and its next. */
const isOrdinaryStart = (words: readonly Word[], at: number, next: number): boolean =>
  isOrdinary((words[next] as Word).plain) &&
  next - at === 1 &&
  !(words[at] as Word).begins &&
  /^\. $/.test((words[next] as Word).gap);

const letterLabels =
  /^(?:colleagues?|customers?|callers?|advis[eo]rs?|agents?|plans?|types?|class|grades?|levels?|vitamins?|options?|sections?|units?|teams?|groups?|channels?|forms?|box|parts?|appendix|annex|questions?|items?|bays?|gates?|zones?|blocks?|category|lines?|shifts?|patients?|witness|versions?|hepatitis|staff|members?|learners?|persons?|participants?)$/;

const afterLetterLabel = (words: readonly Word[], at: number): boolean =>
  letterLabels.test(words[at - 1]?.plain ?? '');

/** "Debbie", "Debbie Foster", "Keisha W.", and "debbie" in a chat: a first name that is no other word. */
const firstNamed: Evidence = (text, words, at) => {
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
  if (alone && (theorists.has(word.plain) || isCited(after(text, word.to)))) return undefined;
  if (!isThing(words, last + 1)) return last;
  return deeds.has(words[last + 2]?.plain ?? '') && !articles.has(words[at - 1]?.plain ?? '')
    ? last
    : undefined;
};

/** What a word that is also a first name asks somebody to do: "Bob down if the lamp goes out", "Jimmy the lock open". */
const isDeed = (plain: string, tail: string): boolean =>
  (plain === 'bob' && /^ (?:(?:down|up)(?! (?:in|at|on|from)\b)|on to)\b/.test(tail)) ||
  (plain === 'jimmy' && /^ (?:the|a|it|open)\b/.test(tail));

/** "Grace asked", "Will Okonkwo", "with Mark", "Hi Rose,": a name that is a word, with further evidence. */
const wordNamed: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  const place = isNameOfOther(word.plain);
  if (word.shape !== 'capital' || !(place || isNameAndWord(word.plain)) || isSpelt(words, at))
    return undefined;
  const last = surnameFrom(words, at);
  const lead = before(text, word.from);
  if (
    isThing(words, last + 1) ||
    articles.has(words[at - 1]?.plain ?? '') ||
    /\d(?:st|nd|rd|th)? $/.test(lead)
  )
    return undefined;
  if (last > at && hasSurname(words, at, last, place)) return last;
  const tail = after(text, (words[last] as Word).to);
  if (isLabelled(lead) || isGreeted(lead, tail) || isFarewell(lead, tail)) return last;
  const next = words[at + 1];
  if (place && whereabouts.test(lead)) return undefined;
  if (next?.gap === ' ' && next.shape === 'small' && (place || word.begins ? speech : deeds).has(next.plain))
    return at;
  if (word.begins) return word.possessive && !place ? at : undefined;
  if (next?.gap === ' ' && hasCapital(next)) return undefined;
  if (place) return isTalkedTo(lead) ? at : undefined;
  return word.possessive ||
    namesFollow(lead) ||
    prepositions.test(lead) ||
    (hasTwin(words, at) && !ofThings.test(tail))
    ? at
    : undefined;
};

/** What is said of goods and programs, and not of people. */
const onShelf =
  /^(?:(?:,|,? and| &) [A-Z][\w']+){0,4} (?:is|are|was|were) (?:(?:in|out of) stock|sold out|mispriced|miskeyed|mislabelled|on (?:aisle|offer|special)|discontinued|recalled|half price|down again)\b/;

const whereabouts = /\b(?:in|near|at|around|outside|across|through|towards) $/i;

/** What colours, plants, stones and spices do, and people do not. */
const ofThings =
  /^[^.!?\n]{0,60}\b(?:colou?rs?|shades?|paints?|herbs?|spices?|flowers?|plants?|seeds?|bulbs?|wreaths?|gems?|stones?|rings? (?:were|are)|(?:in|out of) stock|sold out|mispriced|(?:were|was) recalled|on aisle|per bunch|buns?|scented|oils?|teas?|wallpapers?|curtains?|sofas?)\b/i;

/** "Daisy and Poppy": two such names side by side. */
const hasTwin = (words: readonly Word[], at: number): boolean =>
  [1, -1].some((step) => {
    const next = words[beside(words, at, step as 1 | -1) ?? -1];
    return (
      next?.shape === 'capital' && isNameAndWord(next.plain) && !articles.has(words[at - 1]?.plain ?? '')
    );
  });

const articles = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each', 'our', 'no']);
const prepositions = /\b(?:with|by|to|from|for|than|but|when|that|because|while|as|if) $/;

/** Whether the words after a name that is a word are a surname: a rare one, or any where no sentence begins. */
const hasSurname = (words: readonly Word[], at: number, last: number, place: boolean): boolean => {
  const rest = words.slice(at + 1, last + 1);
  if (rest.some(({ plain }) => isRareSurname(plain) || isUnknown(plain))) return true;
  if (rest.every(({ shape }) => shape === 'initial')) return !place;
  const ends = words[last + 1];
  const closes =
    ends?.gap !== ' ' ||
    /^(?:from|in|on|at|of|and|or|was|is|has|had|who|about|to|for|with|by|after|before|when|as|but|again|because|until|that|today|yesterday|then|so)$/.test(
      ends.plain,
    ) ||
    deeds.has(ends.plain);
  return !place && rest.some(({ plain }) => isSurname(plain)) && closes;
};

/** A word that nothing else is known of where a name stands: "spoke to Xanthe", "Name: Zbyszko", "Ottilie said". */
const placed: Evidence = (text, words, at) => {
  const word = words[at] as Word;
  const unlisted = isUnknown(word.plain);
  if (!hasCapital(word) || !unlisted || noPeople.has(word.plain)) return undefined;
  if (word.shape === 'capitals' && word.plain.length < 5) return undefined;
  const lead = before(text, word.from);
  const last = surnameFrom(words, at);
  const tail = after(text, (words[last] as Word).to);
  if (isThing(words, last + 1) || (last === at && (theorists.has(word.plain) || isCited(tail))))
    return undefined;
  const next = words[last + 1];
  if (isLabelled(lead) || isGreeted(lead, tail) || isFarewell(lead, tail)) return last;
  if (word.shape === 'capitals') return undefined;
  const acts = next?.gap === ' ' && next.shape === 'small' && (word.begins ? speech : deeds).has(next.plain);
  const paired =
    last > at &&
    words
      .slice(at, last + 1)
      .some(({ plain }) => isFirstName(plain) || isNameAndWord(plain) || isRareSurname(plain));
  return acts ||
    paired ||
    namesFollow(lead) ||
    isAccompanied(lead) ||
    (word.possessive && !word.begins && isRareSurname(word.plain)) ||
    isCell(text, word)
    ? last
    : undefined;
};

/** "o'donnell", "mcbride": surnames that are nothing else even in small letters. */
const smallSurname: Evidence = (_, words, at) => {
  const word = words[at] as Word;
  return word.shape === 'small' &&
    /^(?:o'[a-z]{3,}|mc[a-z]{4,})$/.test(word.plain) &&
    isSurname(word.plain) &&
    !noPeople.has(word.plain)
    ? at
    : undefined;
};

/** "van der Berg", "bin Yusuf", "al-Sayed". */
const particled: Evidence = (_, words, at) => {
  let next = at;
  while (next < at + mostInitials && particles.has(words[next]?.plain ?? '') && words[next + 1]?.gap === ' ')
    next += 1;
  const name = words[next];
  if (next === at || !name || !hasCapital(name) || /^(?:la|le|el|al|ab|de)$/.test(words[at]?.plain ?? ''))
    return undefined;
  if (!isRareSurname(name.plain) && !isUnknown(name.plain)) return undefined;
  const after = words[next + 1];
  return after?.gap === ', ' && hasCapital(after) && (isFirstName(after.plain) || isUnknown(after.plain))
    ? next + 1
    : next;
};

const usual: readonly Evidence[] = [
  initialled,
  reversed,
  firstNamed,
  wordNamed,
  placed,
  particled,
  smallSurname,
];

const evidence: readonly Evidence[] = [titled, ...further, ...usual];

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

/** A cell of a table that holds nothing else: a sign that divides cells stands on one side or both. */
const isCell = (text: string, { from, to }: Word): boolean => {
  const [start, end] = [text[from - 1] ?? '\n', text[to] ?? '\n'];
  const divides = (sign: string): boolean => /[;\t|]/.test(sign) || (sign === ',' && text[to + 1] !== ' ');
  return /[;\t|,\n]/.test(start) && /[;\t|,\n]/.test(end) && (divides(start) || divides(end));
};

const isSpelt = (words: readonly Word[], at: number): boolean =>
  spellingWords.has((words[at] as Word).plain) &&
  [words[at - 1], words[at + 1]].some((word) => spellingWords.has(word?.plain ?? ''));

const joins = (words: readonly Word[], at: number): boolean => /^(?:\.? |\.|\n)$/.test(words[at]?.gap ?? '');

const isThing = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' && thingAfterName.has(words[at]?.plain ?? '');

const surnameNext = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && next.gap === ' ' && hasCapital(next) && isSurname(next.plain);
};

/** The last word of a name that has begun at `at`: initials, particles and up to three words that can be surnames. */
const surnameFrom = (words: readonly Word[], at: number): number => {
  const start = words[at] as Word;
  if (start.possessive) return at;
  let last = at;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = words[next];
    if (
      !word ||
      !(word.gap === ' ' || wraps(word) || (words[next - 1]?.shape === 'initial' && /^\. ?$/.test(word.gap)))
    )
      break;
    const particle =
      particles.has(word.plain) &&
      words[next + 1] &&
      hasCapital(words[next + 1] as Word) &&
      words[next + 1]?.gap === ' ';
    if (!particle && !continues(words, start, word, next)) break;
    if (!particle) last = next;
    if (word.possessive) break;
  }
  return last;
};

/** A surname that the end of a line parts from the first name. */
const wraps = (word: Word): boolean =>
  /^ ?\n[ >]{0,4}$/.test(word.gap) && word.shape === 'capital' && isRareSurname(word.plain);

const continues = (words: readonly Word[], start: Word, word: Word, at: number): boolean => {
  if (word.shape === 'initial') return word.plain !== 'i' && (word.plain !== 'a' || surnameNext(words, at));
  if (noSurname.has(word.plain) || deeds.has(word.plain)) return false;
  if (start.shape === 'small')
    return (
      word.shape === 'small' &&
      word.plain.length > 2 &&
      (isRareSurname(word.plain) || isFirstName(word.plain))
    );
  if (!hasCapital(word)) return false;
  return isSurname(word.plain)
    ? !thingAfterName.has(word.plain) || deeds.has(words[at + 1]?.plain ?? '')
    : isFirstName(word.plain) ||
        isNameAndWord(word.plain) ||
        isUnknown(word.plain) ||
        isMadeWord(word, start);
};

/** "Yvonne Tasker": after a first name, a word that only its ending makes one of the language. */
const isMadeWord = ({ plain, shape }: Word, start: Word): boolean =>
  shape === 'capital' &&
  isFirstName(start.plain) &&
  !start.possessive &&
  /(?:er|ing)$/.test(plain) &&
  !isKnownWord(plain);
