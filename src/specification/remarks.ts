import type { Piece, Remark } from './piece.ts';
import type { Run } from './run.ts';
import { breaksOff } from './running-on.ts';
import type { ReadUnit } from './specification.ts';

const answered =
  /^(?:(?:candidate|learner)(?:'s|’s)? )?(?:my )?(?:answer|response|evidence|comments?)\s*:\s*\S.{15}/i;

/** What mostly breaks a sentence off and may end a criterion: `sign in`, `say why`. */
const mayEnd = /\b(?:in|on|up|out|off|about|for|with|to|why|when|how|where|what)\.?$/i;

/** What somebody should look at in a unit that was read, and what its text lost. */
export const remarksOn = (
  { outcomes, particulars }: ReadUnit,
  run: Run,
  pieces: readonly Piece[],
): { toCheck: Remark[]; lost: Remark[] } => {
  const toCheck: Remark[] = [...run.toCheck];
  const lost: Remark[] = [...run.lost];
  const lacking = (['title', 'number', 'level', 'credit', 'glh'] as const).filter(
    (name) => particulars[name] === undefined,
  );
  if (lacking.length > 0)
    toCheck.push({
      line: pieces[0]?.line ?? 1,
      says: `The text does not say: ${lacking.map((name) => names[name]).join(', ')}.`,
    });
  for (const { code, text, line, criteria } of outcomes) {
    if (text === '') lost.push({ line, says: `The words of outcome ${code} are not in the text.` });
    else if (breaksOff(text)) toCheck.push({ line, says: `Outcome ${code} breaks off: “${text}”.` });
    const seen = new Set<string>();
    for (const one of criteria) {
      if (seen.has(one.code))
        toCheck.push({ line: one.line, says: `The code ${one.code} stands twice; both are kept.` });
      seen.add(one.code);
      if (one.text === '')
        lost.push({ line: one.line, says: `The words of criterion ${one.code} are not in the text.` });
      else if (/[\p{Ll})][.?!] \p{Lu}/u.test(one.text))
        toCheck.push({
          line: one.line,
          says: `Criterion ${one.code} goes on after the end of a sentence: it may hold words that are not its own.`,
        });
      else if (breaksOff(one.text.replace(/:$/, '')) && !mayEnd.test(one.text))
        toCheck.push({
          line: one.line,
          says: `Criterion ${one.code} breaks off: “…${one.text.slice(-50)}”.`,
        });
    }
    lost.push(...missing(criteria));
  }
  const answers = pieces.filter(
    ({ text }) =>
      answered.test(text) ||
      (text.length > 60 && /\b(?:I|my|we)\b/.test(text) && /^(?:I|My|We|In my|When|At|For)\b/.test(text)),
  );
  if (answers[0])
    lost.push({
      line: answers[0].line,
      says: `The text is a form that somebody filled in: ${answers.length} answers were left out, they are no part of the unit.`,
    });
  return { toCheck, lost };
};

const names = {
  title: 'the title',
  number: 'the number',
  level: 'the level',
  credit: 'the credit value',
  glh: 'the guided learning hours',
} as const;

const missing = (criteria: readonly { code: string; line: number }[]): Remark[] =>
  criteria.flatMap(({ code, line }, index) => {
    const next = criteria[index + 1]?.code;
    const [stem, number] = parted(code);
    const [after, then] = parted(next ?? '');
    if (next === undefined || stem !== after || Number.isNaN(number) || then - number < 2) return [];
    return [{ line, says: `Between ${code} and ${next} a code is missing.` }];
  });

const parted = (code: string): [string, number] => {
  const [, stem = '', number = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
  return [stem, number === '' ? Number.NaN : Number(number)];
};
