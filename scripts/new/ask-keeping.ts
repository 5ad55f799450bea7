import { allNoted, askedUntilRight, type Noted, notebook } from '#domain/new-record/notebook.ts';
import type { Asker } from '#domain/new-record/question.ts';
import { CannotRunError } from '../command/command.ts';
import type { Kept } from './keep-draft.ts';
import { StoppedError } from './terminal-asker.ts';

/** What asking goes on from, and where its answers are kept if it stops. */
export interface Keeping {
  answered: readonly Noted[];
  keep: (answers: readonly Noted[]) => Kept;
}

/**
 * Asks until all answers are right. Whatever stops it part-way, the answers so far are kept first.
 * Throws CannotRunError with the way to go on where somebody stopped.
 */
export const askKeeping = async <T>(
  ask: Asker,
  { answered, keep }: Keeping,
  asking: (ask: Asker) => Promise<T>,
): Promise<T> => {
  const book = notebook(answered);
  try {
    return await askedUntilRight(ask, book, asking);
  } catch (error) {
    const answers = allNoted(book);
    const kept = answers.length > 0 ? keep(answers) : undefined;
    throw error instanceof StoppedError && kept ? new CannotRunError(stopped(kept)) : error;
  }
};

const stopped = ({ file, goOn }: Kept): string =>
  `You stopped, so nothing was written to content/.\n\nYour answers so far are kept in ${file}. Go on where you stopped with:\n  ${goOn}`;
