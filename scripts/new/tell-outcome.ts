import { whatNext } from '#authoring/new-record/what-next.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { advised, advisedFindings, print } from '../command/command.ts';
import { asJson, asText, exitCode, type Outcome } from './outcome.ts';

/**
 * Says what came of writing a record, as JSON where a program reads it, and gives the exit code of the command. In words it
 * also says what the portfolio in `root` lacks next, while it is being begun.
 */
export const tellOutcome = async (
  came: Outcome,
  root: string,
  json: boolean | undefined,
): Promise<number> => {
  const outcome: Outcome =
    came.done === 'written' && !json ? { ...came, next: whatNext(readPortfolio(root).content) } : came;
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = process.stdout.columns || 100;
  const text = json
    ? asJson(outcome)
    : advised(asText({ ...outcome, findings: advisedFindings(outcome.findings) }, width, colour));
  if (json || outcome.done === 'written') await print(text);
  else process.stderr.write(text);
  return exitCode(outcome);
};
