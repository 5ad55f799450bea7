import { counted } from '#language/words.ts';
import { blocks } from '#rules/judge.ts';
import { CannotRunError } from '../../command/command.ts';
import { LeaksFoundError } from '../../command/leaks-found-error.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import { type Received, receiveSheet } from '../../sheet/receive-sheet.ts';

/** The sheet of a submission for a page that hands it on. Throws CannotRunError with why there is none. */
export const sheetFor = async (
  make: SheetMaker,
  root: string,
  number: string,
  today: string,
): Promise<{ name: string; html: string }> => {
  try {
    const made = await make(root, number, today);
    if (!('refused' in made)) return made;
    const errors = made.refused.findings.filter(blocks);
    throw new CannotRunError(
      `${counted(errors.length, 'error')} must be mended before anything is handed over, such as: ${errors[0]?.file}: ${errors[0]?.message} \`npm run check\` lists them.`,
    );
  } catch (error) {
    if (error instanceof LeaksFoundError) throw new CannotRunError(error.message);
    throw error;
  }
};

/** Takes in a file that was sent, with what the address says to what stood against it. `now` is an ISO date and time. */
export const receiveSent = (
  root: string,
  sent: Buffer,
  asked: URLSearchParams,
  { now, today }: { now: string; today: string },
): Received =>
  receiveSheet(sent.toString('utf8'), {
    root,
    now,
    today,
    thoughChanged: asked.get('thoughChanged') === 'true',
    changes: asked.get('changes') ?? undefined,
  });
