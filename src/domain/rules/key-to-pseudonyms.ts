import type { Place } from '../finding.ts';
import type { Portfolio } from '../portfolio.ts';
import { visitTexts } from '../texts.ts';
import type { Rule, Verdict } from './rule.ts';

const name = "[A-Z][\\p{Ll}'’-]+(?: [A-Z][\\p{Ll}'’-]+)?";

/** Words that begin with a capital and are no name. */
const noName =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Who|What|This|That|It|He|She|They|Here|There|Then|I|English|Welsh|Scottish|Irish|British)\b/;

/** DP-2: nothing here says who stands behind a pseudonym. */
export const keyToPseudonyms: Rule = {
  id: 'key-to-pseudonyms',
  statements: ['DP-2'],
  severity: 'error',
  title: 'Something here says who stands behind a pseudonym',
  why: 'A pseudonym is still personal data, and with its key beside it, it hides nobody. The key is kept apart, never with the portfolio.',
  mend: 'Take it out here and from the earlier versions of the file too, and keep the key where `dataProtection.storage` says.',
  source: 'ICO guidance on pseudonymisation: the additional information is kept separately',
  example: { wrong: 'Colleague A is Sarah Jones', right: 'Colleague A' },
  judge: function* (portfolio) {
    yield* inTexts(portfolio);
    for (const artefact of [...portfolio.artefacts.values()].flat())
      if (isKey(artefact.name, artefact.begins))
        yield {
          place: { file: artefact.file, line: 1, column: 1 },
          message: `${artefact.file} looks like a list of who stands behind the pseudonyms.`,
          subject: artefact.file,
        };
  },
};

/** The name itself stays where it was written: a finding is shown in other places. */
const told = (number: string, named: string, place: Place): Verdict => ({
  place,
  message: `${number} says who is meant by a pseudonym: "${named.slice(0, 1)}…".`,
  subject: number,
});

const inTexts = (portfolio: Portfolio): Verdict[] => {
  const pairs = pairsOf(portfolio);
  const firstWords = new Set(
    [...portfolio.observed.values()].map(({ shownAs }) => shownAs.split(' ')[0] ?? ''),
  );
  const found: Verdict[] = [];
  if (pairs.length === 0) return found;
  for (const record of portfolio.records)
    visitTexts(portfolio, record, ({ words, place }) => {
      // Most texts name nobody: one quick look spares them the slow ones.
      if (![...firstWords].some((word) => words.includes(word))) return;
      for (const pattern of pairs) {
        for (const [, named] of words.matchAll(pattern))
          if (named && !noName.test(named)) found.push(told(record.number, named, place()));
      }
    });
  return found;
};

/** "Colleague A is Sarah", "Colleague A (Sarah)" and "Sarah Jones is Colleague A", for all pseudonyms at once. */
const pairsOf = (portfolio: Portfolio): RegExp[] => {
  const shown = [...portfolio.observed.values()].map(({ shownAs }) =>
    shownAs.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  if (shown.length === 0) return [];
  const any = `(?:${shown.join('|')})`;
  return [
    new RegExp(`${any}(?: (?:is|was)(?: really| called)?| =|:| stands for| \\() ?(${name})`, 'gu'),
    new RegExp(`(${name})(?: is| =|:| stands for)(?: called| our)? ${any}(?![\\p{L}\\d])`, 'gu'),
  ];
};

const isKey = (file: string, begins: string | undefined): boolean => {
  if (/pseudonym|real[-_ ]?names?|name[-_ ]?(?:key|list)|key[-_ ]?to/i.test(file)) return true;
  const heading = /^[^\r\n]*/.exec(begins ?? '')?.[0] ?? '';
  return (
    /\.csv$/i.test(file) && /\bname\b/i.test(heading) && /\b(?:pseudonym|alias|shown ?as)\b/i.test(heading)
  );
};
