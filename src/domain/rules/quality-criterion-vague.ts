import type { PortfolioRecord } from '../portfolio.ts';
import { linesOf } from '../scorecard-lines.ts';
import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** PRE-2: each quality criterion says what can be seen or heard, and names the standard behind it. */
export const qualityCriterionVague: Rule = {
  id: 'quality-criterion-vague',
  statements: ['PRE-2'],
  severity: 'warning',
  title: 'A quality criterion cannot be observed, or rests on no standard',
  why: 'A vague line, or one that no standard stands behind, makes the judgement subjective: two people would see two things.',
  mend: 'Write what the colleague says or does, in a few words, and name the standard, code of practice or promise behind it.',
  source:
    'study-4: vague, non-measurable criteria; study-2: failing to link criteria to standards leads to subjective monitoring; cg-312 range: criteria',
  example: {
    wrong: 'text: Good attitude',
    right: 'text: Lets the customer finish and sums up what was understood.',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'scorecard')) {
      const wrong = linesOf(record).flatMap((line) => faultOf(line) ?? []);
      if (wrong.length === 0) continue;
      yield {
        place: portfolio.placeOf(record.file, ['sections']),
        message: `${record.number}: ${wrong.join('; ')}.`,
        subject: record.number,
      };
    }
  },
};

type Line = PortfolioRecord<'scorecard'>['data']['sections'][number]['qualityCriteria'][number];

/** Words that say what somebody is like, and not what they say or do. */
const feelings =
  /\b(attitude|professional(ism)?|friendly|friendliness|nice|good|great|positive|appropriate(ly)?|proper(ly)?|manners?|personality|well)\b/i;

const faultOf = ({ id, text, standard }: Line): string | undefined => {
  const count = text.trim().split(/\s+/).length;
  if (count < 2 || (count <= 3 && feelings.test(text)))
    return `${id} ("${text}") does not say what to look or listen for`;
  if (standard === undefined) return `${id} names no standard behind it`;
  if (/^(none|n\/?a|no|nil|tbc|tba|-+|\?+|unknown|not applicable)\.?$/i.test(standard.trim()))
    return `${id} names no standard behind it ("${standard}")`;
  return undefined;
};
