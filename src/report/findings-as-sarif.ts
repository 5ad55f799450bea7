import type { Finding, Severity } from '#portfolio/finding.ts';
import { addressOf } from '#portfolio/words/file-address.ts';
import type { RuleText } from '#rules/rule.ts';
import { inOrder } from './order.ts';
import { escapedForJson } from './printable.ts';
import { fence } from './reference/markdown.ts';

/** What SARIF says about a rule: its permanent id, a line of title, why it is there, and how to mend it. */
export type SarifRule = Pick<
  RuleText,
  'id' | 'title' | 'why' | 'severity' | 'mend' | 'source' | 'example' | 'statements'
>;

/** SARIF has no to-do: it goes as a note, with our own severity kept in the properties. */
const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  'to-do': 'note',
};

/**
 * Findings as a SARIF log, the format that code hosts and editors read.
 * Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0" (sections cited as §).
 */
export function findingsAsSarif(
  findings: readonly Finding[],
  { rules, version }: { rules: readonly SarifRule[]; version: string },
): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'assessor-trusted-portfolio', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: inOrder(findings).map((finding) => result(finding, indexes.get(finding.rule))),
      },
    ],
  };
  return `${escapedForJson(JSON.stringify(log, null, 2))}\n`;
}

function descriptor(rule: SarifRule): object {
  const { id, title, why, severity, statements = [] } = rule;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: help(rule, asLines), markdown: help(rule, asFence) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: statements },
  };
}

/** What to write instead, an example of both, and where the rule comes from. */
function help({ mend, source, example }: SarifRule, shown: (example: string) => string): string {
  const { wrong, right } = example;
  return [mend, 'Wrong:', shown(wrong), 'Right:', shown(right), `Source: ${source}.`].join('\n\n');
}

function asLines(example: string): string {
  return example.replace(/^/gm, '    ');
}

function asFence(example: string): string {
  return fence('text', example);
}

function result(finding: Finding, ruleIndex: number | undefined): object {
  const { rule, severity, message, why, mend, nearest, subject, line, column } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageText([message, why, mend].join('\n')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(finding.file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    suppressions: suppressions(finding),
    properties: { severity, subject, nearest },
  };
}

/** An answer is a suppression. Open findings get an empty list: all results have the property or none (§3.27.23). */
function suppressions({ answered }: Finding): object[] {
  if (answered === undefined) return [];
  const justification = `${answered.reason} (${answered.by}, ${answered.on})`;
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** Doubles braces, which mark placeholders (§3.11.5), and keeps quoted content from being read as a link (§3.11.6). */
function messageText(text: string): string {
  return text
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
    .replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
