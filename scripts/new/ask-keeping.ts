import { allNoted, askedUntilRight, type Noted, notebook } from '#authoring/new-record/notebook.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import type { Finding } from '#portfolio/finding.ts';
import { advisedFindings, CannotRunError } from '../command/command.ts';
import type { DraftFile, Kept } from './draft-file.ts';
import { StoppedError } from './terminal-asker.ts';

/** What asking goes on from, and the file in which its answers are kept meanwhile. */
export interface Keeping {
  answered: readonly Noted[];
  draft: DraftFile;
}

/**
 * Asks until all answers are right and nothing is found that stands against writing them. Every answer is kept as soon as it is given, so that a closed window, a crash or a power
 * cut loses none. Throws CannotRunError with the way to go on where somebody stopped.
 */
export const askKeeping = async <T>(
  ask: Asker,
  { answered, draft }: Keeping,
  asking: (ask: Asker) => Promise<T>,
  findingsOf: (answers: T) => readonly Finding[] = () => [],
): Promise<T> => {
  const book = notebook(answered, (answers) => keptMeanwhile(draft, answers));
  try {
    return await askedUntilRight(ask, book, asking, (answers) => inPlainWords(() => findingsOf(answers)));
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

/** What stands against writing the answers, for somebody who has not seen the file that they would make. */
const inPlainWords = (findings: () => readonly Finding[]): string | undefined => {
  try {
    const said = advisedFindings(findings()).map(({ message, mend }) => `${message}\n→ ${mend}`);
    return said.length > 0 ? said.join('\n\n') : undefined;
  } catch (error) {
    if (error instanceof CannotRunError) return error.message;
    throw error;
  }
};

const stopped = ({ file, goOn }: Kept): string =>
  `You stopped, so nothing was written to content/.\n\nYour answers so far are kept in ${file}. Go on where you stopped with:\n  ${goOn}`;
