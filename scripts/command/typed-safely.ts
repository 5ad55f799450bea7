import type { LeakFinder } from '#leaks/leaks-in.ts';
import { asTyped, type Typed } from '#report/advised-commands.ts';

/** What pages say that names a folder: a command, and a place to put something into. */
const said = ['`npm run check`', 'Put it into evidence/E001/.'];

/**
 * How pages say that commands are typed, without the folder where its own name could make somebody known: one may keep a
 * portfolio in a folder that is called by a person.
 */
export const typedSafely = (typed: Typed, find: LeakFinder): Typed => {
  const { folder } = typed;
  if (folder === undefined) return typed;
  const texts = [folder, ...said.map((text) => asTyped(text, typed))];
  return texts.some((text) => find(text).length > 0) ? { ...typed, folder: '…' } : typed;
};
