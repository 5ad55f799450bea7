import { dayFromWords } from '#authoring/new-record/day-from-words.ts';
import { CannotRunError } from '../command/command.ts';

/** The day that was typed with `--on`, in any form in which days are written in Britain; `today` where none was. */
export const dayTyped = (words: string | undefined, today: string): string => {
  if (words === undefined) return today;
  const read = dayFromWords(words, today);
  if ('trouble' in read) throw new CannotRunError(`--on: ${read.trouble}`);
  return read.day;
};
