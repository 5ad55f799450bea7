import type { Finding } from '#portfolio/finding.ts';
import type { Unasked } from '#rules/unread-parts.ts';
import { countLine, counts, meaning } from './counts.ts';
import { findingLines } from './finding-lines.ts';
import { inOrder } from './order.ts';
import { type Paint, painter } from './paint.ts';
import { oneLine } from './printable.ts';
import { silence } from './silence.ts';

/** How findings are shown in a terminal. */
export interface TextOptions {
  /** The text of each file, for the code frames: file → text. */
  sources: ReadonlyMap<string, string>;
  /** Whether to colour; the caller has looked at NO_COLOR. */
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Whether to show every to-do, and not only the first ones of each rule. */
  all?: boolean;
  /** The rules that could not be asked, where findings are those of a check. */
  silent?: Unasked;
}

const TO_DOS_PER_RULE = 10;

/** How a reader of findings in a terminal gets to what a rule means. */
export const explainHint = 'What a rule means: npm run check explain=<rule>';

/**
 * Findings as text for a terminal: in order, each with the spot in its file, then the counts and what they mean.
 * Long lists of the same to-do are cut short, since a new portfolio has one for every criterion.
 */
export function findingsAsText(findings: readonly Finding[], options: TextOptions): string {
  const paint = painter(options.colour);
  const { shown, left } = options.all ? { shown: inOrder(findings), left: new Map() } : shortened(findings);
  const blocks = shown.map((finding) =>
    findingLines(finding, { source: options.sources.get(finding.file), width: options.width, paint }).join(
      '\n',
    ),
  );
  const counted = counts(findings);
  const summary = `${paint(counted.error > 0 ? 'error' : 'place', countLine(counted))}\n${meaning(counted)}`;
  const hint = findings.length > 0 ? [paint('quiet', explainHint)] : [];
  return `${[...blocks, ...leftLines(left, paint), [summary, silence(options.silent), ...hint].filter(Boolean).join('\n')].join('\n\n')}\n`;
}

/** The findings to show, and for each rule how many to-dos are left out. */
function shortened(findings: readonly Finding[]): { shown: Finding[]; left: Map<string, number> } {
  const seen = new Map<string, number>();
  const shown = inOrder(findings).filter((finding) => {
    if (finding.severity !== 'to-do' || finding.answered !== undefined) return true;
    const number = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, number);
    return number <= TO_DOS_PER_RULE;
  });
  const left = [...seen].filter(([, number]) => number > TO_DOS_PER_RULE);
  return { shown, left: new Map(left.map(([rule, number]) => [rule, number - TO_DOS_PER_RULE])) };
}

function leftLines(left: ReadonlyMap<string, number>, paint: Paint): string[] {
  const lines = [...left].map(
    ([rule, number]) =>
      `and ${number} more of rule ${oneLine(rule)} ${paint('quiet', '(npm run check all shows them)')}`,
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}
