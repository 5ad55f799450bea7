import { phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { literally } from '../words.ts';
import { isLeftToAssessor } from './left-to-assessor.ts';
import { able, award, judged, verdicts } from './verdict-words.ts';

/** Whether a sentence judges somebody's competence, or says that they met what an assessor judges by. */
export type Judges = (sentence: string) => boolean;

/** Things that only an assessor finds met. */
const qualification =
  '(?:(?:performance|assessment|unit|learning|NVQ|outcome) (?:criteri(?:on|a)|outcomes?|requirements)|learning outcomes?|(?:N|S|V)VQ|units?(?: (?:of|in|\\d|[A-Z]*\\d))?|qualification|diploma)\\b(?! (?:manager|head|lead|leader|team|store|price|target|sales))';

/** Things that a call may meet too, so that it must be said of a person. */
const measure =
  '(?:criteri(?:on|a)|standards?|outcomes?|requirements|competenc(?:e|y|es|ies)|(?:award|certificate|course|assessment)(?! for))\\b(?! (?:committee|board|team|group|manager|officer|body|director|for a|for the|to (?:get|claim|have|receive|qualify)))';

const between =
  '(?:(?:all|each|every|both|any|some|of|the|this|that|these|those|his|her|their|its|our|NVQ|assessment|performance|required|relevant|customer|service|quality|national|company|organisational|expected|agreed|necessary) )*';

const verb =
  '(?:(?:has|have|had|clearly|fully|easily|certainly|consistently|always|now|also|well) )*(?:met|meets|meeting|achieved|achieves|passed|passes|satisf(?:ied|ies)|fulfil(?:led|s)|completed)';

/** Competence as such; a framework or a training of it is a thing at work. */
const competence = [
  /\b(?:is|was|are|as|fully|very|highly|deemed|being|proved|proven) competent\b(?! (?:people|colleagues?|team|staff|advisers?|advisors?|person|persons|authority|authorities|hands))/i,
  /\b(?:in)?competently\b/i,
  /(?<!\b(?:for|box|on|the word|of) )\bcompeten(?:ce|cy|cies)\b(?! (?:framework|matrix|test|tests|training|model|interview|form|forms|profile|scheme|dictionary|map|list))/i,
  new RegExp(`\\b${verb} ${between}${qualification}`, 'i'),
  new RegExp(
    `\\b(?:should|must|deserves?|ready|ought|worthy)(?: (?:to|of))?(?: (?:pass|get|gain|be given|be awarded|achieve|have|the|this|his|her|their|an?))* ${qualification}`,
    'i',
  ),
];

/** What makes a sentence of a testimony a judgement, where the learner is called `shownAs`. */
export const judgesCompetence = (shownAs: string): Judges => {
  const [first = shownAs] = shownAs.split(' ');
  const who = `(?:he|she|they|who|learner|candidate|${literally(shownAs)}|${literally(first)})`;
  const ofPerson = [
    new RegExp(`\\b${who} ${verb} ${between}${measure}`, 'i'),
    new RegExp(
      `\\b${who} (?:\\w+ )?(?:should|must|deserves?|is ready|ought)(?: to)? (?:pass(?=[.!,]|$| (?:the|this|his|her|their)? ?(?:course|assessment|award))|be (?:signed off|passed)(?!\\w)|(?:(?:be awarded|get|have|achieve) )?(?:the|this|his|her|their|an?)? ?(?:award|certificate)(?! for))`,
      'i',
    ),
  ];
  const patterns = [...competence, ...ofPerson].map((pattern) => new RegExp(pattern.source, 'gi'));
  const verdict = verdictsOn(shownAs, first);
  return (sentence) =>
    verdict(sentence) ||
    patterns.some((pattern) =>
      [...sentence.matchAll(pattern)].some(
        ({ index, 0: { length } }) => !isLeftToAssessor(sentence, index, length),
      ),
    );
};

/** What leaves the judgement to others, in words of the witness: "I have no say in it", "I was asked to say nothing of it". */
const leftOpen =
  /(?<!\p{L})(?:no (?:say|opinion|view|part) (?:in|on|of)|nothing (?:of|about|on)|whether|(?:can|could|do|did|am|would|is|was|are|were|will|must|should|has|have|had) not|never|without|nor|not (?:her|his|my|the)|if|(?:asked|asks|explained|told|read|knew|know|showed|said|say|decide|tell) (?:\S+ ){0,4}(?:which|what))(?!\p{L})[^,;:]*$/u;

/** "Nobody doubts", "there is no question" and "more than" deny nothing. */
const ownDenial =
  /(?<!\p{L})(?:no (?:doubt|question|problem)|do not (?:doubt|hesitate)|could not (?:doubt|fault)|not (?:only|just)|know what|knows what|what it takes)(?!\p{L})/gu;

/** "The criteria for a refund" and "the unit manager" are things of the work. */
const ofWork =
  /^,? (?:committee|board|team|group|manager|officer|director|head|lead|leader|store|price|target|sales|body|for (?:a|the|an) |to (?:get|claim|have|receive|qualify))/u;

const verdictsOn = (shownAs: string, first: string): Judges => {
  const name = [shownAs, first].map((one) => literally(one.toLowerCase())).join('|');
  const find = phraseBook(verdicts, {
    able,
    award,
    judged,
    name,
    who: `he|she|they|who|the learner|the candidate|${name}`,
  });
  return (sentence) => {
    const { text } = plainWords(sentence);
    return find(text).some(
      ({ index, end, words }) =>
        (/(?:competent|capable|proficient|skilled)$/u.test(words) || !ofWork.test(text.slice(end))) &&
        !leftOpen.test(text.slice(0, index).replace(ownDenial, '…')) &&
        !leftOpen.test(words.replace(ownDenial, '…')) &&
        !isLeftToAssessor(text, index, words.length),
    );
  };
};
