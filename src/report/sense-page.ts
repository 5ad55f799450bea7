import { type LabelledLine, type LineAgreement, lineAgreement } from '#language/sense/labelled-lines.ts';
import type { MeasuredKind } from '#language/sense/measured-kinds.ts';

const lead = `# How well words are read by their sense

*Written by \`node scripts/sense.ts\` from the labelled lines in \`tests/language/sense/\`. Change those, or the words in
\`src/language/\`, and not this page.*

Some rules read what a sentence means: whether a witness judges, whether somebody is close to the learner, whether feedback
says anything. They do so with lists of words and no model. For each there are lines with what a person says of them, in two
halves. One half was written before the rule and is only measured on; the rule was tuned on the other. No word was changed
for a line kept apart, but for one pattern of \`scores-shown-to-others\`, which was changed after measuring: its numbers are
better than those of its first run. Precision is the share of the lines found that a person finds too; recall is the share
of the lines that a person finds that the rule found. The lines are by few hands; on yours the numbers will differ.
`;

/** The lines of one kind. */
export interface MeasuredLines {
  kind: MeasuredKind;
  heldOut: readonly LabelledLine[];
  tuned: readonly LabelledLine[];
}

/** The page of `docs/` on how well words are read by their sense. */
export const sensePage = (measured: readonly MeasuredLines[]): string =>
  [lead, ...measured.map(section)].join('\n');

const section = ({ kind, heldOut, tuned }: MeasuredLines): string => {
  const [apart, own] = [lineAgreement(heldOut, kind.finds), lineAgreement(tuned, kind.finds)];
  return [
    `## ${kind.title}\n\nRule \`${kind.rule}\`. ${kind.what}\n`,
    '| lines | | found by both | passed by both | wrongly found | missed | precision | recall |',
    '|---|---|---|---|---|---|---|---|',
    row('kept apart', apart),
    row('tuned on', own),
    '',
    list('Kept apart, and missed', apart.missed),
    list('Kept apart, and wrongly found', apart.wrong),
  ].join('\n');
};

const row = (half: string, one: LineAgreement): string =>
  `| ${half} | ${one.lines} | ${one.bothFound} | ${one.bothPassed} | ${one.wrong.length} | ${one.missed.length} | ${decimals(one.precision)} | ${decimals(one.recall)} |`;

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? `${title}: none.\n` : `${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

const decimals = (share: number | undefined): string =>
  share === undefined ? 'not defined' : share.toFixed(2);
