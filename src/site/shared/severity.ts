import type { Severity } from '#portfolio/finding.ts';
import { severityWords } from '#rules/explanation.ts';

/** How a severity is shown: its word, a sign, a tone, and what it means. */
export interface SeverityLook {
  severity: Severity;
  word: string;
  means: string;
  sign: 'stop' | 'ask' | 'later' | 'note';
  tone: 'bad' | 'warn' | 'wait' | 'quiet';
}

const looks: Record<Severity, Pick<SeverityLook, 'sign' | 'tone'>> = {
  error: { sign: 'stop', tone: 'bad' },
  warning: { sign: 'ask', tone: 'warn' },
  'to-do': { sign: 'later', tone: 'wait' },
  info: { sign: 'note', tone: 'quiet' },
};

/** A severity as a page shows it. */
export const severityLook = (severity: Severity): SeverityLook => ({
  severity,
  ...severityWords[severity],
  ...looks[severity],
});

/** Every severity, the heaviest first. */
export const severityLooks: readonly SeverityLook[] = (['error', 'warning', 'to-do', 'info'] as const).map(
  severityLook,
);
