import type { LeakFinder } from '#leaks/leaks-in.ts';
import { asTyped, type Typed } from '#report/advised-commands.ts';
import { rules } from '#rules/index.ts';

/** What pages say that names a folder: commands, those that name a rule in one text, and a place to put something into. */
const said = [
  '`npm run check`',
  'Put it into evidence/E001/.',
  rules.map(({ id }) => `npm run check explain=${id}`).join('\n'),
];

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
