import type { MissingField } from '#authoring/new-record/missing.ts';
import { missingSentence } from '#authoring/new-record/missing.ts';
import type { WhatNext } from '#authoring/new-record/what-next.ts';
import type { Finding } from '#portfolio/finding.ts';
import { findingLines } from '#report/finding-lines.ts';
import { painter } from '#report/paint.ts';
import { escapedForJson, printableLines } from '#report/printable.ts';
import type { Kept } from './draft-file.ts';

interface Told {
  findings: Finding[];
  /** The texts of the files that the findings are in, for their code frames. */
  texts: ReadonlyMap<string, string>;
  /** What was read in the options otherwise than it may have been meant. */
  warnings?: Finding[];
}

/** How it went: a record written, or why none was. */
export type Outcome =
  | (Told & {
      done: 'written';
      number?: string;
      file: string;
      toAnswer?: boolean;
      /** The criteria that somebody chose for a text of their own, in which no words are marked for them yet. */
      toMark?: readonly string[];
      /** What the portfolio lacks first now, while it is being begun. */
      next?: WhatNext | undefined;
    })
  | (Told & {
      done: 'refused';
      title: string;
      missing: MissingField[];
      draft: string;
      kept?: Kept | undefined;
    });

/** 0 where a record was written, 1 where a value was wrong, 2 where something was only missing. */
export const exitCode = (outcome: Outcome): number => {
  if (outcome.done === 'written') return 0;
  return outcome.done === 'refused' && outcome.findings.length > 0 ? 1 : 2;
};

/** An outcome for programs: one object. */
export const asJson = (outcome: Outcome): string => {
  const { texts: _texts, ...rest } = outcome;
  return `${escapedForJson(JSON.stringify(rest, null, 2))}\n`;
};

/** An outcome in words. What was refused for a wrong value is shown whole, so that nobody has to type it again. */
export const asText = (outcome: Outcome, width: number, colour: boolean): string => {
  const look = (finding: Finding) =>
    findingLines(finding, { source: outcome.texts.get(finding.file), width, paint: painter(colour) }).join(
      '\n',
    );
  const findings = asked(outcome).map(look);
  const warnings = (outcome.warnings ?? []).map(look);
  if (outcome.done === 'refused') {
    const missing = outcome.missing.length > 0 ? [missingSentence(outcome.title, outcome.missing)] : [];
    const kept = outcome.kept
      ? [keptSentence(outcome.kept)]
      : findings.length > 0
        ? [printableLines(outcome.draft)]
        : [];
    return `${[...warnings, ...findings, ...missing, 'Nothing was written to content/.', ...kept].join('\n\n').trimEnd()}\n`;
  }
  const still = findings.length > 0 ? ['An assessor would still ask:', ...findings] : [];
  const next = outcome.toAnswer ? [answerSentence(outcome.file)] : isClear(outcome) ? [nothingAsked] : [];
  const mark = outcome.toMark ? [markSentence(outcome.file, outcome.toMark)] : [];
  const written = `${outcome.number ?? 'It'} is written: ${outcome.file}`;
  const then = outcome.next ? [`Next comes ${outcome.next.what}:\n  ${outcome.next.command}`] : [];
  return `${[...warnings, written, ...mark, ...next, ...still, ...then].join('\n\n')}\n`;
};

/** Of a text that was just begun as questions one sentence says that they are to be answered, and not a finding each. */
const asked = (outcome: Outcome): Finding[] =>
  outcome.done === 'written' && outcome.toAnswer
    ? outcome.findings.filter(({ rule }) => rule !== 'text-unfilled')
    : outcome.findings;

const keptSentence = ({ file, goOn }: Kept): string =>
  `Your answers are kept in ${file}. Mend there what is wrong, then go on with:\n  ${goOn}`;

/** Words of one's own are kept as they came, so that what they show is for their writer to mark. */
const markSentence = (file: string, criteria: readonly string[]): string =>
  `You chose ${criteria.join(', ')}. Open ${file} and put each of these around the words that show it, with what they show:\n${criteria
    .map((ref) => `  <Claim criteria="${ref}" shows="what they show">the words</Claim>`)
    .join('\n')}`;

/** The files with no number are held to their form alone: no assessor has anything to ask of them by themselves. */
const isClear = ({ number, findings }: Extract<Outcome, { done: 'written' }>): boolean =>
  number !== undefined && findings.length === 0;

const nothingAsked = 'The check finds nothing that an assessor would still ask of it.';

/** A text that begins as questions is not yet a record that anyone could judge. */
const answerSentence = (file: string): string =>
  `Now open ${file} and answer the questions in it; npm run check tells you what is still template text.`;
