import { allNoted, askedUntilRight, type Noted, notebook } from '#authoring/new-record/notebook.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { CannotRunError } from '../command/command.ts';
import type { DraftFile, Kept } from './draft-file.ts';
import { StoppedError } from './terminal-asker.ts';

/** What asking goes on from, and the file in which its answers are kept meanwhile. */
export interface Keeping {
  answered: readonly Noted[];
  draft: DraftFile;
}

/**
 * Asks until all answers are right. Every answer is kept as soon as it is given, so that a closed window, a crash or a power
 * cut loses none. Throws CannotRunError with the way to go on where somebody stopped.
 */
export const askKeeping = async <T>(
  ask: Asker,
  { answered, draft }: Keeping,
  asking: (ask: Asker) => Promise<T>,
): Promise<T> => {
  const book = notebook(answered, (answers) => keptMeanwhile(draft, answers));
  try {
    return await askedUntilRight(ask, book, asking);
  } catch (error) {
    const answers = allNoted(book);
    const kept = answers.length > 0 ? draft.keep(answers) : undefined;
    throw error instanceof StoppedError && kept ? new CannotRunError(stopped(kept)) : error;
  }
};

/** Where nothing can be kept, asking goes on: whoever answers is told when the record itself cannot be written. */
const keptMeanwhile = (draft: DraftFile, answers: readonly Noted[]): void => {
  try {
    draft.keep(answers);
  } catch {}
};

const stopped = ({ file, goOn }: Kept): string =>
  `You stopped, so nothing was written to content/.\n\nYour answers so far are kept in ${file}. Go on where you stopped with:\n  ${goOn}`;
