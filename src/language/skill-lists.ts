import { literally } from './words.ts';

/** Abilities as forms name them, which could be said of anybody. Each may be followed by "skills". */
const abilities = [
  'communications?(?= skills?)|(?:verbal |written |oral )?communication',
  '(?:active )?listening',
  'inter-?personal(?= skills?)|people(?= skills?)|soft(?= skills?)',
  'team ?-?work(?:ing)?|team building|team(?= skills?)',
  'leadership|supervisory(?= skills?)|management(?= skills?)',
  '(?:time|people|conflict|stress) management',
  'organi[sz]ation(?:al)?|planning|prioriti[sz]ing',
  'problem[ -]solving|decision[ -]making|critical thinking|analytical(?= skills?)',
  'negotiati(?:on|ng)|presentation|questioning|coaching|influencing|persuasion',
  'customer service(?= skills?)|telephone(?= skills?| manner)(?: manner)?|selling(?= skills?)',
  '(?:IT|computer|technical|numeracy|literacy|research|writing)(?= skills?)',
  'attention to detail|an eye for detail|multi-?tasking|product knowledge',
  'patience|empathy|enthusiasm|initiative|reliability|flexibility|adaptability|creativity|confidence',
  'professionalism|punctuality|self-?motivation|self-?confidence|commitment|dedication',
].join('|');

const praise =
  '(?:(?:a|an|very|good|great|excellent|strong|effective|outstanding|brilliant|exceptional|clear|positive|fantastic|superb|lots of|plenty of) )*';

const one = `${praise}(?:${abilities})(?: skills?| abilities| ability)?`;

const run = `${one}(?:(?:,| and|, and| &|;) ${one}){2,}`;

const finders = new Map<string, RegExp>();

/** Somebody who has, shows or uses them: the same words may also be the lines of a form or the parts of a course. */
const finderFor = (learner: string): RegExp => {
  const known = finders.get(learner);
  if (known) return known;
  const [first = learner] = learner.split(' ');
  const who = `(?:the learner|the candidate|he|she|they|${literally(learner)}|${literally(first)})`;
  const has =
    '(?:has|have|had|shows?|showed|shown|demonstrate[sd]?|display(?:s|ed)?|possess(?:es|ed)?|exhibit(?:s|ed)?|excels? (?:in|at)|is (?:good|great|excellent|strong) (?:at|in))';
  const finder = new RegExp(
    `\\b${who}(?: (?!not\\b|never\\b|no\\b)[a-z]+){0,2}? ${has}(?: (?!no\\b|not\\b)[a-z]+){0,3}? (${run})`,
    'iu',
  );
  finders.set(learner, finder);
  return finder;
};

/** The list of skills in a sentence about the learner, as written: three or more in a row; undefined where there is none. */
export const skillsListed = (sentence: string, learner: string): string | undefined => {
  const plain = sentence.replace(/["“][^"“”]*["”]/g, ' ').replace(/\s+/g, ' ');
  return finderFor(learner).exec(plain)?.[1]?.trim();
};
