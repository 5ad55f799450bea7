import type { Found } from '../leak.ts';
import { noPeople, theorists } from './known-words.ts';
import { isFirstName, isRareSurname } from './words.ts';

const pair = /(?<![A-Za-z\d])([A-Z][a-z]{2,20})([ _.-]?)([A-Z][a-z]{2,24})(?![a-z])/g;

/**
 * A first name that is no other word with a rare surname beside it, where nothing else tells what words are: among bookmarks,
 * styles, and names within a file. A name whose words are both in `agreed` is left out.
 */
export const wholeNamesIn = (text: string, agreed: ReadonlySet<string>): Found[] =>
  [...text.matchAll(pair)].flatMap(({ 0: all, 1: one = '', 3: other = '', index }): Found[] => {
    const [first, last] = [one.toLowerCase(), other.toLowerCase()];
    const known = noPeople.has(first) || noPeople.has(last) || theorists.has(last);
    if (known || !isFirstName(first) || !isRareSurname(last) || (agreed.has(first) && agreed.has(last)))
      return [];
    return [{ sort: 'name', from: index, to: index + all.length }];
  });
