import { checkPortfolio } from '#files/check-portfolio.ts';
import { counted } from '#language/words.ts';
import { blocks } from '#rules/judge.ts';
import { sheetKinds } from '#sheets/kinds.ts';
import { CannotRunError } from '../../command/command.ts';
import { LeaksFoundError } from '../../command/leaks-found-error.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import { type Received, receiveSheet } from '../../sheet/receive-sheet.ts';

/** A sheet for a page that hands it on, by what its address says. Throws CannotRunError with why there is none. */
export const sheetFor = async (
  make: SheetMaker,
  root: string,
  asked: URLSearchParams,
  today: string,
  sends?: string,
): Promise<{ name: string; html: string }> => {
  try {
    const { kind = '', ...wishes } = Object.fromEntries(asked);
    const made = await make(root, kind, wishes, today, sends);
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
): Promise<Received> =>
  receiveSheet(sent.toString('utf8'), {
    root,
    now,
    today,
    thoughChanged: asked.get('thoughChanged') === 'true',
    changes: asked.get('changes') ?? undefined,
  });

/**
 * The sheets that are offered beside a form: those that are made of the record of that number, or, where a new one is
 * written, those that become one of its kind. Each with what is to be chosen for it.
 */
export const sheetsBeside = (root: string, kind: string, number: string | undefined, today: string) => {
  const fit = sheetKinds.filter(({ madeOf, becomes }) =>
    number === undefined ? madeOf === undefined && becomes === kind : madeOf === kind,
  );
  const { portfolio } = fit.length > 0 ? checkPortfolio(root, today) : {};
  if (!portfolio) return [];
  const day = portfolio.file.asAt ?? today;
  return fit.map(({ name, reader, holds, madeOf, asks }) => ({
    name,
    reader,
    holds,
    given: madeOf && number ? { [asks[0]?.option ?? '']: number } : {},
    asks: (madeOf ? asks.slice(1) : asks).map(({ option, says, many, none, ...ask }) => ({
      option,
      says,
      many,
      mayBeOpen: none === undefined,
      choices: ask.choices(portfolio, day),
      initial: ask.initial(portfolio, day),
    })),
  }));
};
