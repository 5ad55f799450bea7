import type { NextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import type { Suggestion } from '#authoring/next-evidence/suggestion.ts';
import { escapedForJson, oneLine } from './printable.ts';
import { wrap } from './wrap.ts';

const indent = '  - ';

/** What evidence to turn to next, as text with a reason for each gap that it would close, ending in a line end. */
export const nextEvidenceAsText = ({ existing, piece, open }: NextEvidence, width: number): string => {
  if (open === 0) return 'Nothing is open: every criterion has evidence that was handed in.\n';
  const head = `${open} ${open === 1 ? 'gap is' : 'gaps are'} open over all units.`;
  const parts = [
    part('Of the records that are there', existing, width),
    part('Of new records', piece, width),
  ].filter((text) => text !== undefined);
  if (parts.length === 0) parts.push('No kind of record is known that would close one: ask your assessor.');
  const foot = 'These are suggestions. They claim nothing, and only an assessor decides what is met.';
  return `${[head, ...parts, foot].join('\n\n')}\n`;
};

const part = (lead: string, suggestion: Suggestion | undefined, width: number): string | undefined => {
  if (!suggestion) return undefined;
  const { what, closes } = suggestion;
  const first = `${lead}, this would close the most, ${closes.length} of them. ${what}`;
  const reasons = closes.map(({ why }) =>
    wrap(oneLine(why), width - indent.length).join(`\n${' '.repeat(indent.length)}`),
  );
  return [wrap(oneLine(first), width).join('\n'), ...reasons.map((why) => `${indent}${why}`)].join('\n');
};

/** The same as one JSON object `{ asAt, open, existing, piece }`; null where there is no suggestion. */
export const nextEvidenceAsJson = ({ open, existing, piece }: NextEvidence, asAt: string): string =>
  `${escapedForJson(JSON.stringify({ asAt, open, existing: fields(existing), piece: fields(piece) }, null, 2))}\n`;

const fields = (suggestion: Suggestion | undefined) =>
  suggestion
    ? { record: suggestion.record, kind: suggestion.kind, what: suggestion.what, closes: suggestion.closes }
    : null;
