/** What a form has in its columns beside a criterion: a number of evidence, a page, a day, a time, a tick. */
const reference = String.raw`(?:[A-Z]{1,3}\d{1,3}[a-z]?|pp?\.? ?\d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?|•)`;
const initials = '(?:[A-Z]{2,3}|[xX]|yes|no|n/a)';

const behind = new RegExp(
  String.raw`\s{1,20}(?:${initials}[\s,;&]+)?${reference}(?:[\s,;&]+(?:${reference}|${initials}))*\s*$`,
);

const coded = /^\s*(?:[-•*(]\s*)?(?:AC|PC)?\s?(?:[A-Z]{1,4}\d*\.)?\d{1,2}\.\d{1,2}\b/;

/** The numbers of evidence in a column of their own, far behind the words. */
const numbersBehind = /(?<=\p{L}[.;]?)\s{2,}\d{1,2}(?:[\s,;]+\d{1,2})*\s*$/u;

const listed = /^\s*(?:(?:PC|AC|KU)\s?\d{1,2}|\(?[a-z][.)]|\d{1,2}[.)]?)\s+\p{L}/u;

/**
 * The lines of a form without what somebody entered beside its criteria: references, days and ticks at their ends. A
 * text is such a form where half of the lines that begin with a code end so, and two at least.
 */
export const withoutEvidence = (lines: readonly string[]): readonly string[] =>
  withoutEnds(withoutEnds(lines, coded, behind), listed, numbersBehind);

const withoutEnds = (lines: readonly string[], begin: RegExp, end: RegExp): readonly string[] => {
  const own = lines.filter((line) => begin.test(line));
  const filled = own.filter((line) => end.test(line));
  if (filled.length < 2 || filled.length * 2 < own.length) return lines;
  return lines.map((line) => (begin.test(line) ? line.replace(end, '') : line));
};
