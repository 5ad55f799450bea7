import { namesMoment } from './moment.ts';
import { tells } from './told.ts';

/** A development point as written, with what its record holds beside the words. */
export interface Point {
  text: string;
  quality?: string | undefined;
  example?: string | undefined;
  at?: string | undefined;
  instead?: string | undefined;
}

/** Whether a development point is vague, and what it is missing, each as words that read on from "It has". */
export interface Vagueness {
  vague: boolean;
  missing: string[];
}

/**
 * Whether a colleague could act on a development point. It is vague where neither its words, nor its example, nor what
 * it says to do instead tell of anything said or done. A quality criterion or a time alone does not help: "your tone at
 * 02:10" still leaves the colleague to guess what was wrong with it.
 */
export const vagueness = ({ text, quality, example, at, instead }: Point): Vagueness => {
  const told = tells(text);
  const shown = example !== undefined && tells(example);
  const better = instead !== undefined && tells(instead);
  const vague = !(told || shown || better);
  const missing: string[] = [];
  if (!quality) missing.push('no quality criterion');
  return { vague, missing };
};
