/** Words that no sentence ends with. */
const dangling =
  /(?:[,;:(/&–-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|nor|but|as|that|which|who|whose|their|its|his|her|your|our|own|is|are|be|been|will|can|may|must|should|any|all|each|this|these|those|when|where|how|why|what|if|than|into|between|against|within|about|using|including|such|both|either|not|before|after|during|through|per|via|under|across|towards|upon|have|has|different|other|relevant|appropriate|e\.g\.|i\.e\.))$/i;

/** Whether words break off where no sentence ends. */
export const breaksOff = (text: string): boolean => dangling.test(text.slice(-tail));

/** How many signs at the end of a text tell how it goes on. */
const tail = 120;

const proper =
  /^(?:[A-Z]{2,}\b|UK|EU|British|English|Welsh|Scottish|Northern|England|Scotland|Wales|Home Nations?|Health and Safety|Health & Safety|Data Protection|Equality|Working Time|Human Rights|Freedom of|Acts?\b|Regulations?\b|Codes? of Practice|Internet|COSHH|Ofsted|Standards?\b)/;

/** Whether words begin with a name, such as that of a law or a place. */
export const isProper = (text: string): boolean => proper.test(text);

/** Whether words are a term with what it stands for, such as `Information: numbers, text`: no sentence goes on so. */
const isLabelled = (text: string): boolean => /^\p{Lu}[\p{L}&]+(?: \p{Ll}+){0,3}: \p{L}/u.test(text);

/** Whether words may end with what mostly breaks a sentence off, such as `explain why` or `put a new light in`. */
const canEnd = (text: string): boolean =>
  /\b(?:why|when|how|where|what|in|on|about|for|with|to|is|are)$/i.test(text.slice(-tail));

/** Words that sentences begin with and no name does. */
const opener = /^(?:It|This|These|There|The|In|We|I|My|Our|When|If|As|Learners?|They|You|People)\b/;
/** What another word has to follow on, whatever comes. */
const leadsOn =
  /(?:[,;:(/&–-]|\b(?:a|an|the|and|or|nor|their|its|your|our|own|all|any|including|such|relevant|appropriate|different))$/i;

/** Whether words are a whole sentence. */
export const isSentence = (text: string): boolean => /^\p{Lu}\S*(?: \S+){5,}[.!?]$/u.test(text);

/** Whether words are several sentences, as answers are and points of a list are not. */
const tellsAtLength = (text: string): boolean =>
  text.length > 50 && /^\p{Lu}/u.test(text) && /\p{Ll}[.!?] \p{Lu}/u.test(text);

/** Whether words lead a list in. */
export const leadsList = (text: string): boolean =>
  /(?::|\b(?:including|include|includes|such as|following|in terms of|in relation to|e\.g\.?))\s*(?:\(.*\))?$/i.test(
    text.slice(-tail),
  );

/** How a text that goes on is met. */
export interface Meeting {
  bullet: boolean;
  /** Whether an empty line parts the two. */
  apart: boolean;
  /** Whether the bottom of a page parts the two. */
  paged: boolean;
}

/** Whether words begin with a number and go on as outcomes do: they are a heading, and no sentence goes on so. */
const beginsOutcome = (text: string): boolean =>
  /^\d{1,2}[.):]? (?=Be able|Know|Understand|Recognise|Demonstrate)/.test(text);

/** Whether `next` goes on with the sentence that `text` began. */
export const runsOn = (text: string, next: string, { bullet, apart, paged }: Meeting): boolean => {
  if (text === '') return true;
  if (beginsOutcome(next)) return false;
  const end = text.slice(-tail);
  if (bullet)
    return (
      leadsList(text) ||
      (!apart && !/[.!?;]['"’”)]?$/.test(end) && (breaksOff(text) || /^\p{Ll}/u.test(next)))
    );
  if (/[.!?]['"’”)]?$/.test(end)) return /\b(?:e\.g|i\.e|etc|vs)\.$/.test(end) && /^\p{Ll}/u.test(next);
  if (breaksOff(text))
    return (
      !(text.endsWith(':') && tellsAtLength(next)) &&
      !(isSentence(next) && (canEnd(text) || (opener.test(next) && !leadsOn.test(end)))) &&
      !(apart && /^\p{Lu}/u.test(next)) &&
      !(isLabelled(next) && !/[,&/(–-]$/.test(end))
    );
  if (/^\p{Ll}/u.test(next)) return true;
  if (
    apart ||
    paged ||
    isLabelled(next) ||
    /^\p{Lu}\p{Ll}+ (?:is|are|was|means|has|involves|refers)\b/u.test(next)
  )
    return false;
  return (
    /^[\d(&‘'“"/]/.test(next) || (proper.test(next) && !tellsAtLength(next)) || /\s\p{Lu}\p{Ll}+$/u.test(end)
  );
};

/** Two parts of a sentence as one. */
export const joined = (text: string, next: string): string => {
  if (text === '') return next;
  return text.endsWith('/') ? `${text}${next}` : `${text} ${next}`;
};
