import { parseDocument } from 'yaml';
import type { Finding } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import type { OlderForm } from './older-form.ts';
import { stageOfOutcome } from './stage-of-outcome.ts';

/** Every older form, in the order in which they went. */
const olderForms: readonly OlderForm[] = [stageOfOutcome];

/** A text as the program writes it now, with the older forms that stood in it and where the first of them did. */
export interface Moved {
  text: string;
  forms: OlderForm[];
  /** The line of the first, counted from 1. */
  line: number;
}

/**
 * The text of a file of the portfolio with every older form written as it is now; undefined where none stands in it, or
 * where it is no YAML that can be read.
 */
export const movedText = (file: string, text: string): Moved | undefined => {
  const forms: OlderForm[] = [];
  let now = text;
  let first = Number.POSITIVE_INFINITY;
  for (const form of olderForms) {
    if (!form.files.test(file) || !form.hint.test(now)) continue;
    const doc = parseDocument(now);
    const stands = doc.errors.length === 0 ? form.stands(doc) : undefined;
    if (stands === undefined) continue;
    first = Math.min(first, now.slice(0, stands).split('\n').length);
    now = form.moved(now, doc);
    forms.push(form);
  }
  return forms.length === 0 ? undefined : { text: now, forms, line: first };
};

/** What is said of a file in which an older form stands. */
export const olderFinding = (file: string, { forms, line }: Moved): Finding => {
  const [{ since, says } = stageOfOutcome] = forms;
  return shapeFinding(
    'older-form',
    { file, line, column: 1 },
    `This file was written for a version before ${since}. ${says}`,
    { subject: file },
  );
};
