const who =
  "(?:the|her|his|their|sam[’']s|an|your) (?:assessor|tutor|college|quality assurer)|somebody else|someone else|others|another person|you|\\p{Lu}\\p{Ll}+";

/** Words that open what somebody leaves undecided. */
const open = '(?:whether|if)';

/** Verbs of judging, after which competence is only what is spoken of. */
const judging =
  '(?:judge|judging|judged|judgement|say|saying|tell|telling|write|decide|assess|assessing|comment|speak|claim|opinion|know|presume|confirm|vouch)';

const denied = `(?:not|n['’]t|cannot|never|no|nor|without|unable)`;

/** What the part of a sentence before the judgement says where the judgement is left to somebody else. */
const before = [
  // "I cannot say whether", "I was asked not to say if", "not qualified to say that", "make no claim that"
  new RegExp(
    `(?<![\\p{L}])${denied}(?![\\p{L}])(?! (?:hesitat|only|just|doubt|question))[^,;:]{0,40}\\b${judging}\\b[^,;:]*$`,
    'iu',
  ),
  new RegExp(`n['’]t [^,;:]{0,30}\\b${judging}\\b[^,;:]*$`, 'iu'),
  // "I leave it to her assessor whether", "the assessor will decide if", "up to Ruth to decide if"
  new RegExp(
    `(?:\\b(?:leave|left|leaving|up|for|matter for) (?:\\p{L}+ ){0,3}(?:to )?|^)(?:${who})\\b[^,;:]*\\b${open}\\b[^,;:]*$`,
    'iu',
  ),
  /\b(?:leave|leaving|left)\b[^,;:]*$/iu,
  // "that competence is judged by the assessor" is told after; "was told that competence"
];

/** What the part after it says: "is for the assessor to say", "is not mine to judge", "I cannot tell". */
const after = [
  new RegExp(
    `^[^;:]*\\b(?:is|are|was|will be|remains)(?: a (?:matter|question|thing))? (?:for|up to|left to|with|decided by|judged by) (?:${who})`,
    'iu',
  ),
  /^[^;:]*\b(?:is|are|was)(?: not|n['’]t) (?:for me|mine|my (?:place|call|job|decision|business))\b/iu,
  /^[^;:]*\b(?:is|are) to be (?:decided|judged|said) by\b/iu,
  /^[^;:.]*\bI (?:cannot|can['’]t|could not|do not|don['’]t|would not) (?:tell|say|know|judge|decide)\b/iu,
];

/** After these a sentence begins anew: what went before leaves nothing open there. */
const turns =
  /(?:;|:|,? \b(?:but|yet|though|although|because|however)\b|, (?:and|whatever|which)\b(?! (?:whether|if)\b))/iu;

/**
 * Whether a judgement that stands in a sentence at `index` is left to the assessor or denied, as in "whether Sam is
 * competent is for the assessor to say": the writer then judges nobody.
 */
export const isLeftToAssessor = (sentence: string, index: number, length: number): boolean => {
  const lead = lastPart(sentence.slice(0, index));
  const rest = sentence.slice(index + length).split(/[;]|,? \b(?:but|yet)\b/iu)[0] ?? '';
  if (before.some((pattern) => pattern.test(lead))) return true;
  return (
    (asksWhether.test(lead) || isNoun.test(sentence.slice(index, index + length))) &&
    after.some((pattern) => pattern.test(rest))
  );
};

const asksWhether = new RegExp(`(?:^|[^\\p{L}])${open}\\b[^;:]*$`, 'iu');
const isNoun = /^(?:in)?competen(?:ce|cy|cies)$/i;

const lastPart = (words: string): string => words.split(turns).at(-1) ?? '';
