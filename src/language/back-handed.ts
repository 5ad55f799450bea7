import { withoutQuotes } from './quoted.ts';

/** Turns of phrase that praise by what was feared, by what is usual of somebody, or by what they are. */
const turns: readonly RegExp[] = [
  /\bfor once\b(?!-)/iu,
  /\bfor a change\b/iu,
  /\b(?:nice|pleasant|welcome) (?:change|surprise) from (?:your|his|her|their)\b/iu,
  /\bnot (?:as|so|too) bad\b|\bnot bad (?:for|given|considering)\b|\b(?:less|not as) (?:rude|bad|poor|awful|cold|curt|slow|lazy)\b[^.]*\b(?:than|as) (?:before|last|usual)/iu,
  /\b(?:better|nicer|kinder|faster|politer) than (?:usual|I(?:['’]d| had)? (?:expected|thought|feared)|expected|last time|normal)\b/iu,
  /(?:^|[;,.] )at least (?:you|she|he|they|the|it|nobody|this)\b/iu,
  /\bsurprisingly\b/iu,
  /\b(?:I was|we were) (?:surprised|amazed|astonished|shocked|relieved)\b/iu,
  /^(?:you|she|he|they)? ?finally (?:got|remembered|managed|learned|learnt|did|said|asked|gave|made|understood)\b|\b(?:you|she|he|they) (?:have |has )?finally\b/iu,
  /^even (?:you|she|he|they)\b/iu,
  /\bcould (?:have been|be) worse\b/iu,
  /\b(?:good|fine|okay|ok|decent|impressive|well done),? for (?:an? (?:trainee|beginner|new|temp|part-?timer|student|foreigner|man|woman|girl)|somebody|someone|you|your age)\b/iu,
  /\b(?:polite|good|friendly|clear|nice) for you\b/iu,
  /\b(?:considering|given) (?:how|what|your|that you|his|her)\b/iu,
  /\byou (?:almost|nearly)\b|\b(?:were|was|sounded) (?:almost|nearly) (?:friendly|interested|polite|kind|professional)\b/iu,
  /\byou actually\b/iu,
  /\bmanaged not to\b/iu,
  /\bdid(?: not|n['’]t) (?:lose|forget|shout|swear|mess|hang up|argue)\b[^.]*\bthis time\b/iu,
  /\bnot (?:completely|entirely|totally|all|quite) (?:wrong|bad|hopeless|useless|lost)\b/iu,
  /\bif only you\b/iu,
  /\byou can (?:do it|be \p{L}+) (?:when|if) you (?:want|try)\b/iu,
  /\beven though you (?:never|always|usually|don['’]t|do not)\b/iu,
  /\bnobody complained\b/iu,
  /\bat least you tried\b/iu,
];

/** The words of a strength that praise with the back of the hand, as written; undefined where it is praise alone. */
export const backHanded = (strength: string): string | undefined => {
  const plain = withoutQuotes(strength);
  for (const turn of turns) {
    const [found] = turn.exec(plain) ?? [];
    if (found !== undefined) return found.replace(/^[;,. ]+/, '').trim();
  }
  return undefined;
};
