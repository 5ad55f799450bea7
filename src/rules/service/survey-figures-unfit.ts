import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** Figures of a survey can be told from each other: counts, or per cent of a number that is known. */
export const surveyFiguresUnfit: Rule = {
  id: 'survey-figures-unfit',
  severity: 'warning',
  later: true,
  title: 'The figures of a survey do not fit together, or say nothing',
  why: 'Eighty per cent of five answers and of five hundred are not the same; without the number nobody can judge what a share is worth.',
  mend: 'Give `counts`, or `shares` with `n`; no more may have answered than were asked.',
  source: 'ocr-b14 2.1, 3.1: collect and analyse data on customer service',
  example: {
    wrong: 'shares: [{ label: Satisfied, percent: 82 }]',
    right: 'n: 164, shares: [{ label: Satisfied, percent: 82 }]',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'customer-feedback'))
      for (const { at, says } of troubles(record.data))
        yield {
          get place() {
            return portfolio.placeOf(record.file, at);
          },
          message: `${record.number} ${says}`,
          subject: record.number,
        };
  },
};

interface Trouble {
  at: FieldPath;
  says: string;
}

type Data = PortfolioRecord<'customer-feedback'>['data'];

const troubles = ({ asked, answered, results }: Data): Trouble[] => [
  ...(asked !== undefined && answered !== undefined && answered > asked
    ? [{ at: ['answered'], says: `has ${answered} answers of ${asked} who were asked.` }]
    : []),
  ...results.flatMap((result, index) => {
    const says = troubleIn(result, answered);
    return says === undefined ? [] : [{ at: ['results', index, 'question'], says }];
  }),
];

const troubleIn = (
  { question, counts, shares, n }: Data['results'][number],
  answered: number | undefined,
): string | undefined => {
  const about = `“${question}”`;
  if (counts.length === 0 && shares.length === 0) return `gives no answers to ${about}.`;
  if (counts.length > 0 && shares.length > 0)
    return `gives the answers to ${about} both as counts and in per cent.`;
  if (counts.length > 0) return undefined;
  if (n === undefined) return `gives the answers to ${about} in per cent, and not of how many.`;
  return answered !== undefined && n > answered
    ? `has ${n} answers to ${about}, and ${answered} customers who answered.`
    : undefined;
};
