import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** How far weights that were meant to make a hundred may be from it to be taken for that. */
const nearHundred = 10;

/** What a scorecard says of its score can be worked out: weights of all sections or of none, and a line that can be failed. */
export const scoreCannotBeWorkedOut: Rule = {
  id: 'score-cannot-be-worked-out',
  severity: 'warning',
  title: 'The weights or rules of a scorecard do not fit together',
  why: 'A score is fair where everybody would work out the same; a weight that is missing or a rule that can never apply leaves that open.',
  mend: 'Give every section a `weight` or none, in per cent to a hundred; mark with `critical` what `autoZero` goes by.',
  source: 'ocr-41 1.4: defined and agreed rating scale',
  example: {
    wrong: 'sections of weight 40 and 50, and a third without one',
    right: 'sections of weight 40, 50 and 10',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'scorecard'))
      for (const { at, says } of troubles(record))
        yield {
          get place() {
            return portfolio.placeOf(record.file, at);
          },
          message: `In ${record.number} ${says}`,
          subject: record.number,
        };
  },
};

interface Trouble {
  at: FieldPath;
  says: string;
}

const troubles = (record: PortfolioRecord<'scorecard'>): Trouble[] => [
  ...ofWeights(record),
  ...ofRules(record),
];

const ofWeights = ({ data: { sections } }: PortfolioRecord<'scorecard'>): Trouble[] => {
  const given = sections.flatMap(({ weight }) => weight ?? []);
  if (given.length === 0) return [];
  const bare = sections.findIndex(
    ({ weight, qualityCriteria }) =>
      weight === undefined && qualityCriteria.some(({ compliance }) => !compliance),
  );
  if (bare >= 0)
    return [
      {
        at: ['sections', bare, 'title'],
        says: `other sections have a weight, and “${sections[bare]?.title}” has none.`,
      },
    ];
  const only = sections.findIndex(
    ({ weight, qualityCriteria }) =>
      weight !== undefined && qualityCriteria.every(({ compliance }) => compliance),
  );
  if (only >= 0)
    return [
      {
        at: ['sections', only, 'weight'],
        says: `“${sections[only]?.title}” holds only lines of compliance, which are no part of the score, and has a weight in it.`,
      },
    ];
  const sum = given.reduce((all, one) => all + one, 0);
  const isMissed = sum !== 100 && Math.abs(sum - 100) <= nearHundred;
  return isMissed
    ? [
        {
          at: ['sections', 0, 'weight'],
          says: `the weights of the sections add up to ${sum}, and not to 100.`,
        },
      ]
    : [];
};

const ofRules = (record: PortfolioRecord<'scorecard'>): Trouble[] =>
  record.data.autoZero && !linesOf(record).some(({ critical }) => critical)
    ? [{ at: ['autoZero'], says: 'a critical failure makes the result nought, and no line is critical.' }]
    : [];
