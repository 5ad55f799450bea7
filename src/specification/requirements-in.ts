import { isOverColumns } from './headings.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { joined, runsOn } from './running-on.ts';
import type { ReadRequirement } from './specification.ts';

const demands = /^evidence requirements?\b|^(?:performance )?evidence required\b/i;
const elsewhere =
  /^(?:guidance|national occ|additional|knowledge|assessment|learning outcomes?|performance criteria|developed by|scope|range|unit|element|outcome|details|relationship|administration)\b/i;
const numbered = /^(\d{1,2})[.)]?\s+(?=\p{Lu})(.*)$/u;
const named = /^(\p{Lu}[^.:]{2,60}):$/u;
const notRange =
  /evidence|learner|candidate|note|assessor|answer|date|signature|tutor|unit|outcome|criteria can|principles/i;

/**
 * The evidence requirements and ranges of a unit, as far as their form tells them: numbered under their heading, or a
 * term with a colon over a list of bullets. Somebody has to confirm them.
 */
export const requirementsIn = (pieces: readonly Piece[], run: Run): ReadRequirement[] => [
  ...rangesIn(pieces, run),
  ...demandsIn(pieces),
];

const demandsIn = (pieces: readonly Piece[]): ReadRequirement[] => {
  const from = pieces.findIndex(({ text }) => demands.test(text));
  const found: ReadRequirement[] = [];
  for (const piece of from < 0 ? [] : pieces.slice(from + 1)) {
    const { text, line, bullet, furniture, apart } = piece;
    if (elsewhere.test(text)) break;
    if (furniture || isOverColumns(text)) continue;
    const [, number, words = ''] = numbered.exec(text) ?? [];
    const last = found.at(-1);
    if (number) found.push({ text: words, line, source: 'evidence-requirement', number, items: [] });
    else if (last && bullet) last.items.push({ text, line });
    else if (last && last.items.length === 0 && runsOn(last.text, text, { bullet, apart, paged: false }))
      last.text = joined(last.text, text);
    else if (/^\p{Lu}/u.test(text) && !bullet)
      found.push({ text, line, source: 'evidence-requirement', items: [] });
  }
  return found;
};

const rangesIn = (pieces: readonly Piece[], { outcomes }: Run): ReadRequirement[] => {
  const found: ReadRequirement[] = [];
  for (const [index, { text, line, bullet }] of pieces.entries()) {
    const term = bullet ? undefined : named.exec(text)?.[1];
    if (term === undefined || notRange.test(term) || isOverColumns(text)) continue;
    const items: ReadRequirement['items'] = [];
    for (const piece of pieces.slice(index + 1)) {
      if (!piece.bullet) break;
      items.push({ text: piece.text, line: piece.line });
    }
    if (items.length < 2) continue;
    const outcome = outcomes.findLast((one) => one.line < line)?.code;
    found.push({ text, line, source: 'range', ...(outcome ? { outcome } : {}), items });
  }
  return found;
};
