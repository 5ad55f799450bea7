import { phraseBook } from '../phrases/phrase-book.ts';
import { plainWords } from '../phrases/plain-words.ts';
import { literally } from '../words.ts';
import { wordsBefore } from '../words-before.ts';
import { couple, family, friends, household, money } from './tie-words.ts';

/** Words that tell of a tie between two people which is not of their work, and of what sort it is. */
export interface Tie {
  words: string;
  sort: 'family' | 'couple' | 'household' | 'friends' | 'money';
}

const kin =
  '(?:(?:elder|older|younger|little|big|twin|half|step|foster|adoptive|great)[- ]?|ex-)*(?:grand)?(?:sister|brother|sibling|mother|father|mum|mam|mummy|dad|daddy|parent|son|daughter|cousin|aunt(?:ie|y)?|uncle|nephew|niece)(?:[- ]in[- ]law)?';
const spouse =
  '(?:ex-|former |late )?(?:wife|husband|spouse|fiancée?|girlfriend|boyfriend|(?:civil |life )?partner)';

const roles = 'learner|candidate|assessor|iqa|quality assurer|witness|(?:\\p{L}+ )?manager';

const notPerson =
  '(?![\\p{L}-]| (?:team|company|branch|firm|organisation|site|shop|depot|office|charity|agency|school|manager|council|in the|at work)\\b)';

type Sorted = readonly { sort: Tie['sort']; patterns: readonly RegExp[] }[];

/** Patterns by the sort of tie. Each names whose it is, or is of two people by its sense. */
const tiesOf = (whose: string, person: string): Sorted => [
  {
    sort: 'couple',
    patterns: [
      new RegExp(`\\b${whose} ${spouse}${notPerson}`, 'giu'),
      new RegExp(`\\b${spouse} (?:of|to) ${person}(?!\\p{L})`, 'giu'),
      new RegExp(`^${spouse}[.!]?$`, 'giu'),
      /\b(?:married|engaged) to (?!the job|help)\p{L}+/giu,
      /\b(?:we|they) (?:are|were|got) (?:married|engaged|a couple|dating|divorced|together as a couple|seeing each other)\b/giu,
      /\b(?:dates|dating|goes out with|going out with|went out with|in a relationship with)\b/giu,
    ],
  },
  {
    sort: 'family',
    patterns: [
      new RegExp(`\\b${whose} (?:\\p{L}+['’]s )?${kin}${notPerson}`, 'giu'),
      new RegExp(`\\b${kin} (?:of|to) ${person}(?!\\p{L}|['’]s)`, 'giu'),
      new RegExp(`^(?:an? )?${kin}[.!]?$`, 'giu'),
      new RegExp(`\\b(?:related|(?:a )?relative|kin) (?:to|of) ${person}`, 'giu'),
      /^(?:an? )?(?:close )?(?:relative|family(?: member)?)[.!]?$/giu,
      /\b(?:god(?:father|mother|parent|son|daughter|child))(?:\b|s\b)/giu,
    ],
  },
  {
    sort: 'household',
    patterns: [
      /\b(?:share|shares|shared|sharing) (?:a|an|the|our|my) (?:house|flat|home|apartment|room at home|household|bed|mortgage)\b/giu,
      /\b(?:we|they) (?:all )?(?:live|lived|are living) together\b/giu,
      new RegExp(`\\b(?:live|lives|lived|living) (?:with|at the home of) ${person}(?!\\p{L})`, 'giu'),
      new RegExp(
        `\\b${whose} (?:landlord|landlady|tenant|lodger|flatmate|housemate|roommate)${notPerson}`,
        'giu',
      ),
      new RegExp(`\\b(?:landlord|landlady|tenant|lodger|flatmate|housemate|roommate) of ${person}`, 'giu'),
      /\b(?:flatmates|housemates|roommates)\b/giu,
      /^(?:landlord|landlady|tenant|lodger|flatmate|housemate|roommate)[.!]?$/giu,
      /\b(?:rent|rents|rented|renting) (?:a |the |my |his |her |our |out )?(?:room|flat|house|home)\b/giu,
      /\b(?:pay|pays|paid) (?:me|him|her|them|us) (?:the )?rent\b/giu,
    ],
  },
  {
    sort: 'friends',
    patterns: [
      /\b(?:best|close|good|old|dear|family|personal|school|childhood|lifelong|life-long) (?:school )?friends?\b/giu,
      new RegExp(`\\b(?:a )?friend(?: of (?:the family|${person}))(?!\\p{L}|['’]s)`, 'giu'),
      new RegExp(`\\b${whose} friend${notPerson}`, 'giu'),
      /\b(?:we|they) (?:are|were|have been|became) (?:\p{L}+ )?friends\b/giu,
      /\bfriends (?:outside|since|from|with)\b/giu,
      /^(?:an? )?friend[.!]?$/giu,
      /\bgrew up (?:together|with|in the same)\b/giu,
      /\bsince (?:our |their |early )?childhood\b/giu,
      /\bfamilies are (?:\p{L}+ )?(?:close|friends)\b/giu,
      /\b(?:went|go|were|are) (?:to|at) (?:the same )?school together\b/giu,
      /\bholiday(?:s|ed)? together\b/giu,
      /\b(?:best man|bridesmaid|maid of honour|usher) (?:at|to|for)\b/giu,
    ],
  },
  {
    sort: 'money',
    patterns: [
      new RegExp(`\\b${whose} business partner${notPerson}`, 'giu'),
      new RegExp(`\\bbusiness partners? (?:of|with) ${person}`, 'giu'),
      /\bwe are business partners\b/giu,
      /\bco-?own(?:s|ed|er)?\b/giu,
      /\bowns? (?:the|a|an) \p{L}+ (?:together|jointly) with\b/giu,
      new RegExp(`\\b(?:lent|lends|owes|owed) ${person}\\b`, 'giu'),
      /\b(?:invested|shares|a stake) in (?:my|his|her|their|the learner['’]s) (?:business|company|firm)\b/giu,
    ],
  },
];

const denied =
  /(?<!\p{L})(?:no|not|never|nor|neither|without|un|isn['’]t|aren['’]t|don['’]t|doesn['’]t|am not)(?!\p{L})[^.;]{0,30}$/iu;

/** Somebody works with a sister of the learner, and is no sister. */
const ofAnother = /\b(?:works?|worked|working) with $/iu;

/**
 * Finds the tie that words under `relationship` tell of, in a register of people or in a testimony, where these are the
 * names of those who vouch. "Not related" and "a sister team" tell of none.
 */
export const tieReader = (names: readonly string[]): ((words: string) => Tie | undefined) => {
  const known = [...new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? name]))]
    .map(literally)
    .join('|');
  const ties = tiesOf(
    `(?:my|his|her|their|our|(?:${known}|the (?:${roles}))['’]s)`,
    `(?:${known}|the (?:${roles}|centre)|him|her|them|me)`,
  );
  const inPhrases = phrasesOf(names);
  return (words) => tieIn(words, ties) ?? inPhrases(words);
};

/** Ties told in other words than kinship: "an item", "lodges with us", "best mates". */
const phrasesOf = (names: readonly string[]): ((words: string) => Tie | undefined) => {
  const name = [...new Set(names.flatMap((one) => [one, one.split(' ')[0] ?? one]))]
    .map((one) => literally(one.toLowerCase()))
    .join('|');
  const sets = {
    name,
    one: `${name}|me|him|her|them|us|the learner|the candidate|the assessor`,
    kin: kinWords,
  };
  const books = Object.entries({ couple, family, household, friends, money }).map(([sort, list]) => ({
    sort: sort as Tie['sort'],
    find: phraseBook(list, sets),
  }));
  return (words) => {
    const { text, asWritten } = plainWords(words);
    for (const { sort, find } of books) {
      const found = find(text).find(({ index }) => !denied.test(wordsBefore(text, index)));
      if (found) return { words: asWritten(found.index, found.end), sort };
    }
    return undefined;
  };
};

const kinWords =
  'sister|brother|mother|father|mum|dad|son|daughter|cousin|aunt|uncle|nephew|niece|parents|family|twin';

const tieIn = (words: string, ties: Sorted): Tie | undefined => {
  for (const { sort, patterns } of ties)
    for (const pattern of patterns)
      for (const { index, 0: match } of words.matchAll(pattern)) {
        const before = wordsBefore(words, index);
        if (!denied.test(before) && !ofAnother.test(before)) return { words: match.trim(), sort };
      }
  return undefined;
};
