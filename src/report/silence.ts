import { rules } from '#rules/index.ts';
import { partOf, type Unasked } from '#rules/unread-parts.ts';

/** What the findings leave out while something cannot be read, or undefined where they leave out nothing. */
export const silence = (unasked: Unasked | undefined): string | undefined => {
  const silent = unasked?.rules.length ?? 0;
  if (!unasked || silent === 0) return undefined;
  const parts = unasked.until.filter((file) => partOf(file));
  if (parts.length > 0)
    return `Not all is judged: ${silent} of ${rules.length} rules, and to-dos with them, must wait until ${listed(parts)} can be read whole.`;
  const asked = silent === 1 ? '1 rule that asks' : `${silent} rules that ask`;
  return `To-dos are not all counted: ${asked} what is missing must wait until every file can be read whole.`;
};

const listed = (files: readonly string[]): string =>
  files.length < 2 ? files.join('') : `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`;
