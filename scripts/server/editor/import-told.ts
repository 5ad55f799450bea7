import type { Answered } from '#authoring/import/answers.ts';
import { choicesFor, meaningsToChoose } from '#authoring/import/choices-for.ts';
import { meaningInWords, questionInWords } from '#authoring/import/in-words.ts';
import type { Layout } from '#authoring/import/layout.ts';
import type { Choice } from '#portfolio/choices.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { ImportTold } from '#report/import-as-text.ts';
import { dryRun, readBy, toldOf } from '../../import/import-checks.ts';
import type { Standing } from '../../import/standing.ts';
import { inForms } from './in-forms.ts';

/** What the page shows of a table: its columns, what is open, and what would come of its rows. */
export interface TableShown {
  name: string;
  said: Answered;
  columns: {
    heading: string;
    section?: string | undefined;
    value: string;
    examples: readonly string[];
    sure: boolean;
  }[];
  /** What a column may be taken for; a rating and a note with their line. */
  meanings: readonly Choice[];
  open: { about: string; words: string; choices: readonly Choice[] }[];
  /** What would come of the rows; none while something is open. */
  told?: ImportTold;
  /** What an assessor would still ask, once for each rule. */
  asked: { rule: string; count: number; mend: string }[];
}

/** Shows a table as it would be taken in by what was said of it. */
export const tableShown = (
  root: string,
  name: string,
  layout: Layout,
  said: Answered,
  now: Standing,
): TableShown => {
  const checks = readBy(layout, now);
  const drafted = checks.open.length === 0 ? dryRun(root, now, checks) : undefined;
  return {
    name,
    said,
    columns: checks.plan.columns.map(({ heading, section, as, quality, examples, how }) => ({
      heading,
      section,
      value: quality === undefined ? as : `${as} ${quality}`,
      examples,
      sure: how !== 'unknown',
    })),
    meanings: meaningsOf(now),
    open: checks.open.map((one) => ({
      about: one.about,
      words: questionInWords(one),
      choices: choicesFor(one, now.setting),
    })),
    ...(drafted ? { told: toldOf(name, checks, drafted, now) } : {}),
    asked: (drafted?.findings ?? []).map((one) => ({ ...one, mend: inForms(one.mend) })),
  };
};

const meaningsOf = ({ setting: { portfolio }, form }: Standing): Choice[] => {
  const cards = ofKind(portfolio, 'scorecard');
  const card = recordOfKind(portfolio, form.scorecard, 'scorecard') ?? cards.at(-1);
  const lines = card ? linesOf(card) : [];
  return [
    ...meaningsToChoose,
    ...(['rating', 'note'] as const).flatMap((as) =>
      lines.map(({ id }) => ({ value: `${as} ${id}`, label: meaningInWords(as, id) })),
    ),
  ];
};
