import { alignment, otherAlignment, setIn } from './mends-of-indents.ts';
import {
  colonSign,
  endMark,
  hyphenSpace,
  listSign,
  needlessBullet,
  needlessTab,
  oddSpaces,
  strayWords,
  tabIndent,
} from './mends-of-signs.ts';
import { blockStart, inBrackets, inList, longQuotes, openList, openQuote, quotes } from './mends-of-texts.ts';
import type { Guess } from './yaml-mend.ts';
import type { Trouble } from './yaml-troubles.ts';

/** What may have been meant, the most particular guess first. */
const guesses: readonly Guess[] = [
  tabIndent(2),
  tabIndent(4),
  needlessTab,
  oddSpaces,
  listSign,
  hyphenSpace,
  needlessBullet,
  endMark,
  inBrackets,
  inList,
  openList,
  blockStart,
  openQuote,
  colonSign,
  alignment,
  otherAlignment,
  longQuotes,
  quotes,
  setIn,
  strayWords,
];

/** The guesses that fit a trouble: a block of nothing lacks its text, and quotes would only hide that. */
export const guessesFor = ({ code }: Trouble): readonly Guess[] =>
  code === 'EMPTY_BLOCK' ? [blockStart, setIn] : guesses;
