import type { Finding, Severity } from '#portfolio/finding.ts';
import { inOrder } from './order.ts';
import { printableLines } from './printable.ts';

const COMMANDS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  'to-do': 'notice',
};

/**
 * Findings as workflow commands, one a line, which GitHub shows beside the lines of a pull request.
 * Source: "Workflow commands for GitHub Actions"; escapes as in `command.ts` of actions/toolkit.
 */
export function findingsAsGithub(findings: readonly Finding[]): string {
  return inOrder(findings)
    .map((finding) => `${command(finding)}\n`)
    .join('');
}

function command(finding: Finding): string {
  const { file, line, column, rule, severity, answered } = finding;
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapedProperty(printableLines(String(value)))}`)
    .join(',');
  const name = answered === undefined ? COMMANDS[severity] : 'notice';
  return `::${name} ${properties}::${escapedMessage(printableLines(text(finding)))}`;
}

function text({ message, why, mend, answered }: Finding): string {
  if (answered === undefined) return [message, why, mend].join('\n');
  return [message, `Answered by ${answered.by} on ${answered.on}: ${answered.reason}`].join('\n');
}

/** `%` first, or the escapes would be escaped again. */
function escapedMessage(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(value: string): string {
  return escapedMessage(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
