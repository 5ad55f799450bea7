import { skeletonQuestions } from '#portfolio/body-skeleton.ts';
import type { AnyRecord, BodyNode } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { blocksOf } from '#portfolio/words/body-words.ts';
import { toldBlocks } from '#portfolio/words/ticked-rows.ts';

/** Where words stand in a record: in a field, or on a line of its text. */
export interface Spot {
  path?: FieldPath | undefined;
  line?: number | undefined;
}

/** A field, or a paragraph of a text. `broken` stands for words that nobody wrote: no run goes on over them. */
export interface Passage extends Spot {
  words: string;
  broken: boolean;
}

/** Kinds whose words are taken over from the one before and should be: agreed texts, plans, notices, forms. */
const takenOver = new Set<KindName>([
  'scorecard',
  'sampling-frame',
  'draw',
  'monitoring-plan',
  'review-plan',
  'notice',
  'assessment-plan',
  'submission',
  'declaration',
  'centre-document',
]);

/** Fields whose words are no telling of work: names, what always holds, and what is said of a claim or of a file. */
const noTelling = new Set(
  'title claims attachments signatures form withdrawn topics aiUse seenWhere relationship expertise disruption audience location holder'.split(
    ' ',
  ),
);

const questions = new Set(skeletonQuestions);

/** How the facts begin that `npm run new account --from` fills in. */
const filledIn = /^This account looks back on \d|^The chart is drawn from all that was recorded of /;

/**
 * Calls `visit` for every passage of a record in which somebody tells something: its fields, then the paragraphs of its
 * text. Headings, block quotes, and facts in lists and tables that are no sentence are left out. A path that is handed
 * over changes afterwards: copy it to keep it.
 */
export const visitPassages = (record: AnyRecord, visit: (passage: Passage) => void): void => {
  if (takenOver.has(record.kind)) return;
  for (const [name, value] of Object.entries(record.data))
    if (!noTelling.has(name)) visitFields(value, [name], visit);
  const quoted = quotedLines(record.body);
  for (const { type, words, line, listed } of toldBlocks(record.body)) {
    if (type === 'heading' || quoted.has(line)) continue;
    if ((listed || type === 'tableCell') && !/[.!?…]["”’)]*$/.test(words)) continue;
    visit({ words, line, broken: questions.has(words) || filledIn.test(words) });
  }
};

/** What has no space in it is a code, a day, a number or a choice. */
const visitFields = (value: unknown, path: (string | number)[], visit: (passage: Passage) => void): void => {
  if (typeof value === 'string') {
    if (value.includes(' ')) visit({ words: value, path, broken: false });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    if (key === 'question') continue;
    path.push(key);
    visitFields(inner, path, visit);
    path.pop();
  }
};

/** The lines of what stands in block quotes: it says itself that it is somebody else's. */
const quotedLines = (node: BodyNode | undefined): Set<number> => {
  const lines = new Set<number>();
  const look = (here: BodyNode): void => {
    if (here.type === 'blockquote') for (const { line } of blocksOf(here)) lines.add(line);
    else for (const child of here.children ?? []) look(child);
  };
  if (node) look(node);
  return lines;
};
