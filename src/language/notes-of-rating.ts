import { withoutQuotes } from './quoted.ts';
import { wordsBefore } from './words-before.ts';

/** What makes a note tell of something left undone or done wrong. */
const failures: readonly RegExp[] = [
  /(?:^|[.;,] |\band |\bbut |\b(?:she|he|they|adviser) )(?:did(?: not|n['’]t)|never|failed to|forgot(?! the| her| his)|missed|omitted|neglected)\b(?! (?:once|interrupt|hurr|miss|rush|have to|need|leave|lose|forget|nothing|a thing|make a (?:show|fuss)|know and found))/iu,
  /^(?:no|not one|not a|hardly any|without (?:a|any)) (?!need|fault|more|wait|hurry|word too|one |question too|pause|doubt|problem|issue|mistake|error|trace|gap|complaint)/iu,
  /^(?:never|forgot|failed|missed|omitted)\b(?! (?:once|nothing|interrupt|hurr|rush))/iu,
  /\b(?:nothing) (?:was )?(?:said|offered|asked|written|noted|checked|explained|done|given|told)\b/iu,
  /\bsaid nothing\b/iu,
  /^nothing about\b/iu,
  /\b(?:hung up|talked over|spoke over|interrupted|cut (?:her|him|the caller|the customer) off|blamed|was (?:rude|curt|short|abrupt))\b/iu,
  /(?:^|[.;,] |\band )(?:gave|quoted|used|sent|told) (?:\p{L}+ ){0,3}(?:the |a )?wrong\b/iu,
  /(?:^|[;,] |\band )(?:the )?wrong \p{L}+(?: \p{L}+)?(?: given| used| sent)?(?:[.,;]|$)/iu,
  /\b(?:left|kept) (?:the )?(?:customer|caller|her|him) (?:on hold|waiting|hanging|guessing)\b/iu,
  /(?:^|[.;,] |\band )left it (?:with|to|open|at)\b/iu,
  /\b(?:the )?(?:customer|caller) (?:had to (?:ask|say|repeat|ring|wait|guess|chase|explain)|hung up|complained|rang off|gave up)\b/iu,
  /\b(?:check|summary|greeting|name|next step|question|note|apology) (?:was )?(?:missed|missing|left out|skipped|forgotten)\b/iu,
  /\bended without\b/iu,
  /\bdid not make it\b/iu,
  /(?:^|[.;,] )(?:read|gave|said|told)\b[^.;]*\bbefore any (?:check|question)/iu,
  /^took [^.]*as enough/iu,
  /^fail(?:ed|s|ure)?[.!]?$/iu,
  /\bcritical\.?$/iu,
];

/** Quotes stand for what was taken as enough. */
export const tellsFailure = (note: string): boolean => {
  const plain = withoutQuotes(note).replace(/\s+/g, ' ').trim();
  return failures.some((sign) => sign.test(plain));
};

const praising =
  /\b(?:excellent(?:ly)?|perfect(?:ly)?|brilliant(?:ly)?|superb(?:ly)?|outstanding|faultless(?:ly)?|flawless(?:ly)?|beautiful(?:ly)?|exemplary|spot on|model answer|great|good(?! (?:morning|afternoon|evening|day|bye|intentions))|well (?:explained|handled|done)|(?:really|very) well|everything (?:was )?(?:there|right)|exactly (?:right|as)|could(?: not|n['’]t) (?:have been better|fault)|nothing to improve|all that the standard asks|above what the standard asks|all (?:points|of it) (?:covered|there)|complete and correct|the best|better than)\b/giu;

/** What turns praise round when it stands before it, or follows it. */
const turnedBefore =
  /\b(?:not|no|never|nothing|far from|less|would (?:have been|be)|n['’]t(?: \p{L}+)?|how|hardly|without|could have been)\W*(?:\p{L}+ ){0,2}$/iu;
const turnedAfter =
  /^(?: \p{L}+){0,3}(?: would have| intentions| deal| hurry| start,| rush)|,? but\b|,? then\b|^[^.]*\bmissing\b|^ to the wrong|^ard\b/iu;
/** The customer, and not the colleague, is what is praised. */
const ofAnother = /\bcustomer (?:was|is|had)\W*$/iu;

/** Whether a note to a rating praises, with nothing in it that takes the praise back. */
export const tellsPraise = (note: string): boolean => {
  const plain = withoutQuotes(note).replace(/\s+/g, ' ').trim();
  if (tellsFailure(plain)) return false;
  return [...plain.matchAll(praising)].some(({ index, 0: found }) => {
    const before = wordsBefore(plain, index);
    const after = plain.slice(index + found.length);
    return !turnedBefore.test(before) && !ofAnother.test(before) && !turnedAfter.test(after);
  });
};
