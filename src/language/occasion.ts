import { literally } from './words.ts';

const month =
  '(?:January|February|March|April|June|July|August|September|October|November|December|May(?! (?:be|have|not|I|we|they|you|he|she)\\b))';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/** Words that name a day or a time, and so one occasion. "Every Monday" and "at the end of the month" name none. */
const days: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'u'),
  new RegExp(`\\b(?:in|since|until|between|of|by|during) (?:early |late |mid-?)?${month}\\b`, 'iu'),
  /\b\d{4}-\d{2}-\d{2}\b/,
  new RegExp(`\\b(?:last|that|this|one|the next|on the) ${weekday}\\b(?! of)`, 'iu'),
  /\b(?:yesterday|the other day|one day|last (?:week|month|year|night|spring|summer|autumn|winter)|that (?:day|morning|afternoon|evening|week)|the (?:day|week|month) before)\b/iu,
];

/** Past forms that are no other form, and are told of somebody. "Have seen" and "is done" tell of no occasion. */
const irregular =
  'said|told|went|came|took|gave|sat|stood|saw|heard|wrote|rang|found|thought|felt|knew|began|forgot|left|brought|made|did|got|lost|kept|held|fell|met|ran|drew|struck|threw|broke|spoke|chose|rose|led|sent|spent|was|were|had|bought|caught|taught|understood|showed|grew|tried|stopped|agreed|asked|laid|paid|won|hid|drove|flew|woke|wore|shook|hung|dealt|let|meant|slept|lent|built|hurt';

const people =
  'adviser|advisor|caller|customer|manager|colleague|team|assessor|witness|man|woman|person|people|agent|board|form|call|meeting|queue|score|scores|it';

const finders = new Map<string, readonly RegExp[]>();

/** A person, or a thing of the work, that did something once. */
const pastOf = (learner: string): readonly RegExp[] => {
  const known = finders.get(learner);
  if (known) return known;
  const names = [learner, learner.split(' ')[0] ?? learner].map(literally).join('|');
  const who = `(?:I|we|he|she|they|you|who|nobody|somebody|someone|everybody|both|(?:of )?them|two|three|four|${names}|Colleague [A-Z]|(?:the|a|an|one|another|my|our|her|his) (?:\\p{L}+ )?(?:${people})|\\p{Lu}\\p{Ll}+)`;
  const adverb =
    '(?: (?:then|also|only|just|again|first|once|even|really|quietly|both|all|soon|still|never|twice))?';
  const made = [
    new RegExp(
      `(?<![\\p{L}])${who}${adverb} (?:${irregular}|(?!(?:need|feed|proceed|succeed|exceed|speed|heed|breed)(?!\\p{L}))\\p{L}{2,}ed)(?<!(?:never|always|often) let)(?![\\p{L}])(?! to (?:being|giving|doing))`,
      'gu',
    ),
    /(?<!\p{L})(?:was|were|had)(?! (?:to|used)\b)(?!\p{L})/gu,
    /(?<!\p{L})(?:and|but|, )\s?(?:did|said|told|went|came|took|gave|sat|stood|rang|asked|waited|left|wrote|found|saw|heard|made|brought|lost|began|fell|broke|laughed|stopped)(?!\p{L})/gu,
    /(?<!\p{L})It (?:took|went|came|broke|fell|began|ended|happened)(?!\p{L})/gu,
  ];
  finders.set(learner, made);
  return made;
};

/** "I would always", "has never had" and "If somebody asked" tell of no occasion, whatever their verbs. */
const asARule =
  /\b(?:would (?:always|usually|normally|often|never|then|also|go|sit|be)|used to)\b|^(?:if|whenever)\b/iu;
const perfect = /(?:have|has|['’]ve|ha[sv]e (?:never|always|ever|often|also))\s*$/iu;
/** A capital at the start of a sentence may be no name, and a participle after a plural no verb. */
const openers =
  /^(?:All|Calls|Feedback|Monitoring|Customers|Colleagues|Records|Results|Satisfied|Based|Agreed|Required|Organisations|Criteria|Standards|Well|Once)$/u;

/**
 * Whether a sentence tells of something that happened once: it names a day, or says what somebody did. What people do as
 * a rule, what they have always done and what ought to be done is no occasion.
 */
export const tellsOccasion = (sentence: string, learner: string): boolean =>
  days.some((day) => day.test(sentence)) || didSomething(sentence, learner);

/** Whether a sentence says what somebody did once, whether or not it names a day. */
export const didSomething = (sentence: string, learner: string): boolean =>
  !asARule.test(sentence) &&
  pastOf(learner).some((pattern) =>
    [...sentence.matchAll(pattern)].some(
      ({ index, 0: found }) =>
        !perfect.test(sentence.slice(0, index)) && !openers.test(found.split(' ')[0] ?? ''),
    ),
  );
