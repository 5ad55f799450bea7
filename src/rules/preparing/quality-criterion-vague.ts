import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

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
  if (isVague(text)) return `${id} ("${text}") does not say what to look or listen for`;
  if (standard === undefined) return `${id} names no standard behind it`;
  if (/^(none|n\/?a|no|nil|tbc|tba|-+|\?+|unknown|not applicable)\.?$/i.test(standard.trim()))
    return `${id} names no standard behind it ("${standard}")`;
  return undefined;
};

/** Words that name the transaction, or stand beside a judgement, and say nothing to look or listen for. */
const empty = new Set(
  `a an and any are as at be been being by do does during each every for from had has have he her him his in into is it its
  of on or our she so that the their them there they this to was we when while who with you your all always never very
  throughout whole time times acts adviser agent behaves behaviour call caller callers calls client colleague contact
  conversation customer customers demonstrates deals displays gives good handles handling keeps level maintains manner
  offers person phone provides quality remains service shows skills sounds standard standards stays takes team telephone
  tone transaction treats uses voice way towards
  attitude professional professionally professionalism friendly friendliness nice great positive positively appropriate
  appropriately proper properly manners personality well polite politely politeness courteous courteously courtesy
  helpful helpfully respectful respectfully respect pleasant pleasantly effective effectively efficient efficiently
  empathetic empathy caring patient patiently excellent high confident confidently enthusiastic enthusiasm correct
  correctly right rapport communication communicates listening language body knowledge`.split(/\s+/),
);

/** Whether a line holds nothing that two people would both see or hear: no deed and no words, only how somebody is. */
export const isVague = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || (words.length <= 3 && feelings.test(text))) return true;
  return words.every((word) => empty.has(word.toLowerCase().replace(/[^a-z]/g, '')));
};
