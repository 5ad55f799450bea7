import { type Agreement, agreement, type Labelled } from '#language/vagueness/agreement-with-labels.ts';

const lead = `# How well vague feedback is found

*Written by \`node scripts/vagueness.ts\` from the labelled points in \`tests/language/vagueness/\`. Change those, or the checks in
\`src/language/vagueness/\`, and not this page.*

A development point is vague where a colleague could not tell from it what was said or done, or what to say or do instead.
The rule \`vague-feedback\` finds such points with plain checks and no model. Words that could be said of any contact are
taken away first: grammar, words that judge ("tone", "professional", "better"), and what every contact has ("customer",
"call", "procedure"). What is left must tell an act with what it was about, or quote words. A time, a score or the name of
a contact says where to look and not what was wrong, so none of them is enough alone. Each check says what is missing.

The points are written as team leaders in shops, contact centres, hotels, clinics and offices write them. Some that are
clear hold no time and no number, and some that are vague hold several. They were put in two halves before the checks were
tuned; the checks were tuned on one, to which more points were added, and the other was only measured on. No check was
changed for a point of the held-out half.
`;

/** The page of `docs/` on how well vague feedback is found. */
export const vaguenessPage = (heldOut: readonly Labelled[], tuned: readonly Labelled[]): string =>
  [
    lead,
    half('The held-out half', agreement(heldOut)),
    half('The half that the checks were tuned on', agreement(tuned)),
    '## Reading the numbers\n\nPrecision is the share of the points called vague that a person calls vague too. Recall is the share of the points that a\nperson calls vague that the checks found. All points are by few hands; on yours the numbers will differ. The finding is a\nwarning, and an answer in `content/portfolio.yaml` settles it where it is wrong.\n',
  ].join('\n');

const half = (title: string, result: Agreement): string =>
  [
    `## ${title}\n`,
    `${result.points} points. Precision ${decimals(result.precision)}, recall ${decimals(result.recall)}.\n`,
    '| | called vague | called clear |\n|---|---|---|',
    `| a person says vague | ${result.bothVague} | ${result.missed.length} |`,
    `| a person says clear | ${result.wronglyVague.length} | ${result.bothClear} |\n`,
    list('Vague, and not found', result.missed),
    list('Clear, and called vague', result.wronglyVague),
  ].join('\n');

const list = (title: string, points: readonly Labelled[]): string =>
  points.length === 0
    ? `${title}: none.\n`
    : `${title}:\n\n${points.map(({ text }) => `- ${text}`).join('\n')}\n`;

const decimals = (share: number | undefined): string =>
  share === undefined ? 'not defined' : share.toFixed(2);
