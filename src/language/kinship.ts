import { withoutQuotes } from './quoted.ts';
import { literally } from './words.ts';
import { wordsBefore } from './words-before.ts';

/** Words that say that somebody is family. `sure` where they can mean nothing else. */
export interface Kinship {
  words: string;
  sure: boolean;
}

const kin =
  '(?:(?:elder|older|younger|little|big|twin|half|step|foster|adoptive|great)[- ]?|ex-)*(?:grand)?(?:sister|brother|sibling|mother|father|mum|mam|dad|parent|son|daughter|wife|husband|spouse|fiancée?|fiance|girlfriend|boyfriend|cousin|aunt(?:ie)?|uncle|nephew|niece|(?:civil )?partner)(?:[- ]in[- ]law)?';

/** Most texts name no family: one quick look spares them the slow ones. */
const mayHold = new RegExp(`\\b(?:${kin}|relative|related|family)\\b`, 'iu');

/** A sister team is no sister, a partner in the firm no partner. */
const notKin =
  "(?![\\p{L}-]|['’]s| (?:team|company|branch|firm|organisation|site|shop|depot|office|charity|agency|in the|at work)\\b)";

const denied = /\b(?:no|not|never|nor|neither|isn['’]t|aren['’]t|without|un)\b[^.;,]{0,12}$/i;

/** The learner, by name or as one writes of them on a form. */
const learnerOf = (shownAs: string): string => {
  const [first = shownAs] = shownAs.split(' ');
  return `(?:the learner|the candidate|${literally(shownAs)}|${literally(first)})`;
};

const found = (words: string, pattern: RegExp, sure: boolean): Kinship[] =>
  [...words.matchAll(pattern)]
    .filter(({ index }) => !denied.test(wordsBefore(words, index)))
    .map(([match]) => ({ words: match.trim(), sure: sure && !/partner/i.test(match) }));

/** Kinship in what is written under `relationship`: how the witness knows the learner, so that a bare word tells much. */
export const kinshipInField = (words: string, learner: string): Kinship | undefined => {
  if (!mayHold.test(words)) return undefined;
  const who = learnerOf(learner);
  return [
    ...kinshipWithLearner(words, learner),
    ...found(words, new RegExp(`^(?:I am |I['’]m )?(?:his|her|their|my) ${kin}${notKin}`, 'giu'), true),
    ...found(words, new RegExp(`\\b(?:related|a relative|relative) (?:to|of) ${who}`, 'giu'), true),
    ...found(words, new RegExp(`^(?:(?:a )?relative|family(?: member)?|${kin})[.!]?$`, 'giu'), false),
  ][0];
};

/** Kinship in the words of a testimony, which may also tell of other families. */
export const kinshipInWords = (words: string, learner: string): Kinship | undefined => {
  if (!mayHold.test(words)) return undefined;
  const plain = withoutQuotes(words);
  return [
    ...kinshipWithLearner(plain, learner),
    ...found(
      plain,
      new RegExp(`\\bI(?: am|['’]m) (?:also )?(?:his|her|their) ${kin}${notKin}`, 'giu'),
      false,
    ),
  ][0];
};

/** "Sister of the learner", "I am Sam's sister", "my son Sam": sure, since it names whose family it is. */
const kinshipWithLearner = (words: string, learner: string): Kinship[] => {
  const who = learnerOf(learner);
  return [
    ...found(words, new RegExp(`\\b${kin} (?:of|to) ${who}(?![\\p{L}]|['’]s)`, 'giu'), true),
    ...found(
      words,
      new RegExp(`(?:^|\\bI am |\\bI['’]m |\\bas )(?:also )?${who}['’]s ${kin}${notKin}`, 'giu'),
      true,
    ),
    ...found(words, new RegExp(`\\bmy ${kin},? ${who}(?![\\p{L}])`, 'giu'), true),
    ...found(words, new RegExp(`\\b${who} is my ${kin}${notKin}`, 'giu'), true),
  ];
};
