import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Asker } from '#authoring/new-record/question.ts';
import { makeFolder } from '#files/disk/make-folder.ts';
import { CannotRunError, folderTyped, naming, ownPortfolio } from '../command/command.ts';

/**
 * Offers to make the folder of a portfolio that is to be begun, where it is not there yet, with those above it. Throws
 * CannotRunError with the command that begins one, where nobody wants it or nobody can be asked.
 */
export const offerFolder = async (
  given: string | undefined,
  isBeginning: boolean,
  ask: Asker | undefined,
): Promise<void> => {
  const folder = given === undefined ? ownPortfolio : folderTyped(given);
  const content = join(folder, 'content');
  if (existsSync(content)) return;
  naming(given);
  const lacks = existsSync(folder)
    ? `There is no portfolio in ${folder} yet.`
    : `There is no folder ${folder}.`;
  if (!isBeginning)
    throw new CannotRunError(
      `${lacks} To begin one there, in your browser: npm start, in a terminal: npm run new people`,
    );
  if (!ask)
    throw new CannotRunError(
      `${lacks} Make the folder ${content} first, or run the command in a terminal, where it is offered.`,
    );
  if (!(await ask({ type: 'yes-no', ask: `${lacks} Begin a portfolio of your own there?`, initial: true })))
    throw new CannotRunError('No folder was made, and nothing was written.');
  makeFolder(content);
};
