import { dateInWords, listInWords } from '#language/words.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Receiving, Refusal } from '../refused/receiving.ts';
import type { DecisionContent } from './decision-answers.ts';

/** A submission that is not there, was withdrawn, or was handed in after the day of the decision. */
export const ofTheSubmission = (
  { about: [submission = ''], answers }: DecisionContent,
  { portfolio }: Receiving,
): Refusal[] => {
  const record = recordOfKind(portfolio, submission, 'submission');
  const mend = 'Make a new sheet of the submission that is to be judged.';
  if (!record) return [{ why: `There is no submission ${submission} in this portfolio.`, mend }];
  if (record.data.withdrawn)
    return [{ why: `${submission} was withdrawn on ${dateInWords(record.data.withdrawn.on)}.`, mend }];
  return answers.on < record.data.on
    ? [
        {
          why: `The decision is dated ${dateInWords(answers.on)}, before ${submission} was handed in on ${dateInWords(record.data.on)}.`,
          mend: 'Ask for the right day on the sheet.',
        },
      ]
    : [];
};

/** A decision is never edited: on the same hand-in and criterion a later one must say which earlier one it changes. */
export const decidedAlready = (content: DecisionContent, { portfolio, changes }: Receiving): Refusal[] => {
  const {
    about: [submission],
    answers,
  } = content;
  const cited = answers.changes ?? changes;
  const earlier = cited === undefined ? undefined : recordOfKind(portfolio, cited, 'decision');
  if (cited !== undefined && !earlier)
    return [
      { why: `There is no decision ${cited} to change.`, mend: 'Name a decision that is in the portfolio.' },
    ];
  return ofKind(portfolio, 'decision').flatMap(({ number, data }) => {
    const again = overlapping(data, answers);
    if (data.submission !== submission || number === cited || again.length === 0) return [];
    if (isChanged(portfolio, number)) return [];
    return [
      {
        why: `${number} of ${dateInWords(data.on)} has decided on ${listInWords(again)} in ${submission} already, and a decision is never edited.`,
        mend: `Where this one is to stand instead, take it in with changes=${number}: both stay, and the later one cites the earlier.`,
        settledBy: { changes: number },
      },
    ];
  });
};

type Decided = { criteria: readonly { criterion: string }[] };

const overlapping = (one: Decided, other: Decided): string[] => {
  const decided = new Set(other.criteria.map(({ criterion }) => criterion));
  return one.criteria.map(({ criterion }) => criterion).filter((criterion) => decided.has(criterion));
};

const isChanged = (portfolio: Portfolio, number: string): boolean =>
  ofKind(portfolio, 'decision').some(({ data }) => data.changes === number);
