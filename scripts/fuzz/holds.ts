import type { Finding } from '#portfolio/finding.ts';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { findingsAsJson } from '#report/findings-as-json.ts';
import { findingsAsSarif } from '#report/findings-as-sarif.ts';
import { findingsAsText } from '#report/findings-as-text.ts';
import { findingsSummary } from '../command/findings-summary.ts';

/** The longest message that a reader takes in. */
const longest = 400;

/** Words of the packages underneath, which mean nothing to somebody who writes a portfolio. */
const jargon =
  /\b(undefined|NaN|null pointer|\[object|Unexpected (?:character|end|token|scalar)|flow (?:map|sequence|collection)|implicit keys?|block (?:map|sequence|scalar)|unresolved alias|invalid_type|unrecognized_keys|ZodError|TypeError|RangeError|SyntaxError|ECMAScript|acorn|mdast|hast|JSX|ENOENT|EACCES|stack)\b/;

/** Signs that steer a terminal or turn the order of letters round. A line end and nothing else is a control of ours. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;

/** What does not hold of findings on files with these texts, in words, each kind once. */
export const broken = (findings: readonly Finding[], texts: ReadonlyMap<string, string>): string[] => {
  const wrong = new Set<string>();
  for (const finding of findings) {
    const { message, mend, why, line, column } = finding;
    if (message.length > longest) wrong.add(`a message over ${longest} letters`);
    if (/(?<!`)``(?!`)/.test(message) || /(?<!`)``(?!`)/.test(mend))
      wrong.add('back-ticks with nothing in them');
    if (jargon.test(message) || jargon.test(why)) wrong.add('a word of a package underneath');
    if (/^(\/|[A-Za-z]:|.*(^|\/)\.\.(\/|$))/.test(finding.file)) wrong.add('a file outside of the portfolio');
    if (isOutside(texts.get(finding.file), line, column)) wrong.add('a place outside of its file');
  }
  return [...wrong, ...brokenReports(findings, texts)];
};

const isOutside = (text: string | undefined, line: number, column: number): boolean => {
  if (line < 1 || column < 1) return true;
  if (text === undefined) return false;
  const lines = text.split('\n');
  return line > lines.length || column > (lines[line - 1] ?? '').length + 1;
};

const brokenReports = (findings: readonly Finding[], texts: ReadonlyMap<string, string>): string[] => {
  const shown = [
    findingsAsText(findings, { sources: texts, colour: false, width: 80, all: true }),
    findingsAsGithub(findings),
    findingsSummary(findings, { texts, colour: false, width: 80 }),
  ];
  const wrong = shown.some((one) => steering.test(one.replaceAll('\n', '')))
    ? ['a control sign in what a terminal shows']
    : [];
  try {
    JSON.parse(findingsAsJson(findings));
    JSON.parse(findingsAsSarif(findings, { rules: [], version: '0' }));
    return wrong;
  } catch {
    return [...wrong, 'JSON that cannot be read'];
  }
};
