import { isFirstName } from './first-names.ts';
import { literally } from './words.ts';

/** A name beside a pseudonym. `sure` where the words can hardly mean anything else. */
export interface PseudonymKey {
  named: string;
  sure: boolean;
}

/** Finds in a text what says who stands behind one of some pseudonyms. */
export type KeyFinder = (words: string) => PseudonymKey[];

const name = "(?<named>[A-Z][\\p{Ll}'’-]+(?: [A-Z][\\p{Ll}'’-]+)?)(?![\\p{L}])";
const truly = '(?:really |actually |in fact |in reality |also |better )?';

/** What an uncommon word with a capital is taken for where a name might stand: in most places, for no name. */
type Uncommon = 'name' | 'perhaps' | 'perhaps with a surname' | 'no name';

/** Ways in which a name follows a pseudonym. */
const following: readonly { words: string; uncommon: Uncommon }[] = [
  { words: `(?:['’]s|,? whose) (?:real |own |first |full )?name (?:is|was) ${truly}`, uncommon: 'name' },
  { words: `,? (?:is|was) ${truly}(?:called|named|known as) `, uncommon: 'perhaps' },
  { words: ',? \\(?(?:aka|a\\.k\\.a\\.|alias|stands for) ', uncommon: 'perhaps' },
  { words: ` (?:is|was) ${truly}`, uncommon: 'perhaps with a surname' },
  { words: ' \\((?=[^()]*\\))', uncommon: 'no name' },
  { words: ' ?[–—=] ?', uncommon: 'no name' },
];

/** What is between a name and a pseudonym that follows it. */
const before =
  '(?:,? (?:is|was|appears (?:here )?as|is (?:called|known as|shown as|referred to as))(?: called| our| here)?| =|:| stands for| \\() ?';

/** Words with a capital that are no name, whatever stands beside them. */
const noName =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Who|What|This|That|It|He|She|They|We|You|Here|There|Then|Not|No|Withheld|Confidential|Unknown|Anonymous|None|Colleague|Customer|The|An?|My|Our|Their|His|Her)\b/;

/** Words of jobs and praise, which also come with two capitals. */
const title =
  /\b(?:Team|Leader|Manager|Supervisor|Senior|Junior|Deputy|Duty|Head|Assistant|Advis[eo]r|Customer|Service|Services|Contact|Employee|Star|Champion|Officer|Agent|Clerk|Group|Full|Part|New|Of|The)\b|\b\p{L}+(?:ly|ish|ian)\b/u;

/** A pseudonym as it may stand in a sentence: each longer word with or without its capital. */
const written = (shownAs: string): string =>
  shownAs
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [first = '', ...rest] = word;
      const one = literally(first);
      return rest.length > 0 && /\p{L}/u.test(first)
        ? `[${first.toUpperCase()}${first.toLowerCase()}]${literally(rest.join(''))}`
        : one;
    })
    .join(' ');

/** Finds who is named as one of these pseudonyms; all are looked for at once. */
export const keyFinder = (shown: readonly string[]): KeyFinder => {
  if (shown.length === 0) return () => [];
  const any = `(?<![\\p{L}\\d])(?:${shown.map(written).join('|')})(?![\\p{L}\\d])`;
  const hints = [...new Set(shown.map((words) => (words.trim().split(/\s+/)[0] ?? '').slice(1)))];
  const present = new RegExp(any, 'u');
  const ways = [
    ...following.map((way) => ({ ...way, pattern: new RegExp(any + way.words + name, 'gu') })),
    { uncommon: 'no name', pattern: new RegExp(`${any}: ?${name}(?=$|\\.\\s*$|[,;] ?${any})`, 'gu') },
    { uncommon: 'no name', pattern: new RegExp(`(?<![\\p{L}])${name}${before}${any}`, 'gu') },
  ] as const;
  return (words) => {
    // Most texts name nobody: one quick look spares them the slow ones.
    if (!hints.some((hint) => words.includes(hint)) || !present.test(words)) return [];
    return ways
      .flatMap(({ pattern, uncommon }) => namedBy(pattern, words, uncommon))
      .filter(({ named }, index, all) => all.findIndex((one) => one.named === named) === index);
  };
};

const namedBy = (pattern: RegExp, words: string, uncommon: Uncommon): PseudonymKey[] =>
  [...words.matchAll(pattern)].flatMap(({ groups }): PseudonymKey[] => {
    const named = groups?.named ?? '';
    // "Colleague A is Sarah's coachee" says nothing of the name behind it.
    if (noName.test(named) || /['’]s$/.test(named)) return [];
    const [first = '', second] = named.split(' ');
    if (isFirstName(first) || uncommon === 'name') return [{ named, sure: true }];
    const surname = second !== undefined && !title.test(named);
    return uncommon === 'perhaps' || (uncommon === 'perhaps with a surname' && surname)
      ? [{ named, sure: false }]
      : [];
  });
