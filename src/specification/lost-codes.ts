import { beginsWithCommand } from './command-verbs.ts';
import type { Orphan } from './orphans.ts';
import type { Remark } from './piece.ts';
import type { ReadCriterion } from './specification.ts';

/** Words without the code of the next criterion, which stood at the end of their line and again on the next. */
const withoutCode = (text: string, next: string | undefined): string =>
  next !== undefined && text.endsWith(next) ? text.slice(0, -next.length).trimEnd() : text;

/** Words of as many criteria more as are missing, where each begins with a verb and a capital in the midst of them. */
const sentences = (text: string, missing: number): string[] | undefined => {
  const parts = text.split(/(?<=[\p{Ll})’'] )(?=\p{Lu}\p{Ll}+ )/u).map((part) => part.trim());
  return parts.length === missing + 1 && parts.every((part) => beginsWithCommand(part)) ? parts : undefined;
};

/** Whether words tell of something in sentences, and ask for nothing. */
const isTold = (text: string): boolean =>
  /[.?!] \p{Lu}/u.test(text) ||
  /^(?:in|on|at|with|through|to|from|using|how|when|where|why|what|who|by|before|after)\b/i.test(text);

/** Criteria whose codes were lost stand between others without one: as many as the numbers leave out. */
export const withLostCodes = (
  criteria: readonly (ReadCriterion & { at: number })[],
  orphans: readonly Orphan[],
  toCheck: Remark[],
): ReadCriterion[] =>
  criteria.flatMap(({ at, ...read }, index) => {
    const next = criteria[index + 1];
    const criterion = { ...read, text: withoutCode(read.text, next?.code) };
    const number = Number(criterion.code.split('.').at(-1));
    const gap = next ? Number(next.code.split('.').at(-1)) - number - 1 : 0;
    if (!next || !(gap >= 1)) return [criterion];
    const between = orphans
      .filter(({ after, text }) => after > at && after <= next.at && !isTold(text))
      .slice(0, gap);
    const stem = criterion.code.split('.').slice(0, -1).join('.');
    if (between.length < gap) {
      const parts = sentences(criterion.text, gap);
      if (parts) {
        toCheck.push({
          line: criterion.line,
          says: `The codes between ${criterion.code} and ${next.code} were lost: their words were told apart by the verbs that begin them.`,
        });
        return parts.map((text, nth) => ({ ...criterion, code: `${stem}.${number + nth}`, text }));
      }
    }
    const found = between.map(({ text, line }, nth) => ({ code: `${stem}.${number + nth + 1}`, text, line }));
    for (const { code, line } of found)
      toCheck.push({
        line,
        says: `The code ${code} was lost: it is the one that is missing between its neighbours.`,
      });
    return [criterion, ...found];
  });
