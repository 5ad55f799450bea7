import type { Found } from '../leak.ts';
import { theorists } from './known-words.ts';
import {
  isFirstName,
  isNameAndWord,
  isNameOfOther,
  isOrdinary,
  isRareSurname,
  isSurname,
  isUnknown,
} from './words.ts';

/** Letters one by one after a word that says that a name is read out: "spelt K-O-W-A-L-S-K-I". */
const spelled =
  /\b(?:spel(?:t|led|ling|ls)|(?:sur|fore|first |last |family )?names?)\b[^\n.]{0,24}?(?<![A-Za-z])([A-Z](?:[- .,]{1,2}[A-Z]){3,24})(?![A-Za-z])/gi;

/** Names that are spelt out. */
export const spelledIn = (text: string): Found[] =>
  (/spel|name/i.test(text) ? [...text.matchAll(spelled)] : []).map(({ 0: all, 1: name = '', index }) => ({
    sort: 'name',
    from: index + all.length - name.length,
    to: index + all.length,
  }));

interface Part {
  from: number;
  to: number;
  plain: string;
}

/** Words joined without a space, as in names of files and in codes: by hyphens, low lines, dots, digits or capitals. */
const chain =
  /(?<![A-Za-z\d])[A-Za-z\d]+(?:[-_.+~]+[A-Za-z\d']+)+|(?<![A-Za-z\d])[A-Za-z]*[a-z][A-Z][A-Za-z]*|(?<![A-Za-z\d])[A-Za-z]+\d[A-Za-z\d]*/g;

/** Names in words joined without a space: `screenshot-john-smith-refund.jpg`, `PeterMulgrewComplaint`. */
export const chainsIn = (text: string, agreed: ReadonlySet<string>): Found[] =>
  [...text.matchAll(chain)].flatMap(({ 0: words, index }) => {
    if (!/[A-Za-z]{2}/.test(words)) return [];
    const parts = partsOf(words, index);
    return namesOf(parts)
      .filter((name) => !name.every(({ plain }) => agreed.has(plain)))
      .map((name): Found => ({ sort: 'name', from: (name[0] as Part).from, to: (name.at(-1) as Part).to }));
  });

/** The parts of a chain: letters between other signs, divided again before each capital but after Mc and Mac. */
const partsOf = (words: string, index: number): Part[] =>
  [...words.matchAll(/(?:Mc|Mac)[A-Z][a-z]+|[A-Z]?[a-z']+|[A-Z]+(?![a-z])/g)]
    .map((match) => ({
      from: index + match.index,
      to: index + match.index + match[0].length,
      plain: match[0].toLowerCase().replace(/'s?$/, ''),
    }))
    // The letter of a number, as in E014, is no initial.
    .filter(({ from, to }) => to - from > 1 || !/\d/.test(words.charAt(to - index)));

const namesOf = (parts: readonly Part[]): Part[][] => {
  const names: Part[][] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [before, part, next, later] = [parts[at - 1], parts[at] as Part, parts[at + 1], parts[at + 2]];
    const initial = part.plain.length === 1 && next !== undefined && isRareSurname(next.plain);
    if (isGiven(part, next) || initial) {
      const name = [part];
      if (next && canFollow(next)) name.push(next);
      if (name.length === 2 && later && isRareSurname(later.plain)) name.push(later);
      if (name.length === 1 && before && isRareSurname(before.plain)) name.unshift(before);
      if (before && kin.has(before.plain)) name.unshift(before);
      names.push(name);
      at += name.length - 1;
    } else if (
      kin.has(part.plain) &&
      next &&
      (isRareSurname(next.plain) || isOtherName(next)) &&
      next.plain.length > 3
    ) {
      names.push([part, next]);
      at += 1;
    } else if (part.plain.length > 4 && isRareSurname(part.plain) && !theorists.has(part.plain))
      names.push(next && isOtherName(next) ? [part, next] : [part]);
  }
  return names;
};

const isGiven = ({ plain }: Part, next: Part | undefined): boolean =>
  (plain.length > 2 ||
    (/^(?:jo|mo|al|ed|bo|vi|ty|cy)$/.test(plain) && next !== undefined && isGivenAlone(next))) &&
  (isFirstName(plain) ||
    plain.length === 2 ||
    ((isNameAndWord(plain) || isNameOfOther(plain)) && next !== undefined && isRareSurname(next.plain)) ||
    (isRareSurname(plain) && next !== undefined && isRareSurname(next.plain)));

/** A word that nothing is known of, beside a rare surname; not the ending of a file. */
const isOtherName = ({ plain }: Part): boolean =>
  plain.length > 3 && isUnknown(plain) && !isOrdinary(plain) && !ofFiles.has(plain);

const ofFiles = new Set(
  'docx xlsx pptx jpeg html webp tiff json yaml screenshot screengrab webchat voicemail email'.split(' '),
);

/** What stands before a first name in a family. */
const kin = new Set(
  'grandad grandma granddad nan nana nanny gran auntie aunty aunt uncle mum dad mr mrs ms miss dr'.split(' '),
);

const isGivenAlone = ({ plain }: Part): boolean => isFirstName(plain) || isRareSurname(plain);

const canFollow = ({ plain }: Part): boolean =>
  plain.length > 1 &&
  (isSurname(plain) || isFirstName(plain) || (isUnknown(plain) && plain.length > 3 && !isOrdinary(plain)));
