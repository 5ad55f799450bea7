import { nearest } from '#language/nearest.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Ask, SheetKind } from '#sheets/kind.ts';
import { sheetKindNamed, sheetKinds } from '#sheets/kinds.ts';
import { CannotRunError } from '../command/cannot-run-error.ts';

/** What somebody says of the sheet that they want, by the names of what its kind asks; a comma parts several. */
export type Wishes = Readonly<Record<string, string | undefined>>;

/** The kind of sheet of that name. Throws CannotRunError that says which there are. */
export const kindAsked = (name: string): SheetKind => {
  const kind = sheetKindNamed(name);
  if (kind) return kind;
  const names = sheetKinds.map((one) => one.name);
  const like = nearest(name, names);
  throw new CannotRunError(
    `There is no sheet ${name.slice(0, 40)}. ${like ? `Did you mean ${like}? ` : ''}There are ${names.join(', ')}.`,
  );
};

/**
 * What a sheet is made of: what somebody wished, or what follows from the portfolio where they said nothing. Throws
 * CannotRunError where it must be said, or is not there. `today` is an ISO date.
 */
export const chosenFor = (
  { name, asks }: SheetKind,
  portfolio: Portfolio,
  wishes: Wishes,
  today: string,
): Record<string, readonly string[]> =>
  Object.fromEntries(asks.map((ask) => [ask.option, chosenOf(name, ask, portfolio, wishes, today)]));

const chosenOf = (
  kind: string,
  ask: Ask,
  portfolio: Portfolio,
  wishes: Wishes,
  today: string,
): readonly string[] => {
  const { option, many, none } = ask;
  const choices = ask.choices(portfolio, today);
  const wished = wishes[option]?.split(',').map((one) => one.trim()) ?? [];
  const listed =
    choices.length === 0
      ? (none ?? '')
      : `There are ${choices.map(({ value, label }) => `${value} (${label})`).join(', ')}.`;
  const strange = wished.find((one) => !choices.some(({ value }) => value === one));
  if (strange !== undefined)
    throw new CannotRunError(`There is no ${option} ${strange.slice(0, 40)} for it. ${listed}`);
  if (wished.length > 1 && !many) throw new CannotRunError(`A sheet is of one ${option}. ${listed}`);
  const taken = wished.length > 0 ? wished : ask.initial(portfolio, today);
  if (taken.length > 0 || none === undefined) return taken;
  if (choices.length === 0) throw new CannotRunError(none);
  throw new CannotRunError(
    `Say which ${option}: \`npm run sheet ${kind} ${option}=${choices.at(-1)?.value}\`. ${listed}`,
  );
};
