import { counted } from '#language/words.ts';
import { occasionsFor } from '#portfolio/occasions.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Requirement, Unit } from '#portfolio/schema/unit.ts';
import { registrationOf } from '#portfolio/select.ts';
import { daysBetween } from '#statistics/periods.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-7: where a unit asks for it, the work was done on enough separate days, over a long enough time. */
export const tooFewOccasions: Rule = {
  id: 'too-few-occasions',
  statements: ['GEN-7', 'VAC-4'],
  severity: 'to-do',
  needsWhole: true,
  title: 'The work was done on too few days, or over too short a time',
  why: 'One good day is no proof: an assessor must be confident that the learner does this whenever it is needed.',
  mend: 'Add evidence of the work from other days.',
  source:
    'ocr-41: over a sufficient period of time on different occasions; ocr-b14: over a sufficient period of time',
  answeredAt: 'ocr-41',
  thresholds: ['minimumOccasions', 'minimumSpanDays'],
  example: {
    wrong: 'all evidence for ocr-41 is dated 2026-03-04',
    right: 'evidence from twelve days between 2026-03-04 and 2026-07-20',
  },
  judge: function* (portfolio) {
    for (const unit of portfolio.units) {
      if (!registrationOf(portfolio, unit.code)) continue;
      for (const [index, requirement] of unit.requirements.entries())
        if (requirement.occasions) yield* shortOf(portfolio, unit, index, requirement);
    }
  },
};

const shortOf = (
  portfolio: Portfolio,
  unit: Unit,
  index: number,
  { occasions, text }: Requirement,
): Verdict[] => {
  const days = occasionsFor(portfolio, unit);
  const [first, last] = [days[0], days.at(-1)];
  const span = first && last ? daysBetween(first, last) : 0;
  const short = [
    ...under(portfolio, occasions?.days, days.length, 'separate day', 'minimumOccasions'),
    ...under(portfolio, occasions?.span, span, 'day from first to last', 'minimumSpanDays'),
  ];
  if (short.length === 0) return [];
  return [
    {
      place: portfolio.placeOf(`content/units/${unit.code}.yaml`, ['requirements', index, 'id']),
      message: `Evidence of performance for unit ${unit.code} has ${short.join(', and ')}.`,
      why: `The unit says: "${text}"`,
      subject: unit.code,
      unit: unit.code,
    },
  ];
};

const under = (
  portfolio: Portfolio,
  asked: number | 'centre' | undefined,
  has: number,
  noun: string,
  choice: 'minimumOccasions' | 'minimumSpanDays',
): string[] => {
  if (asked === undefined) return [];
  const least = asked === 'centre' ? portfolio.file.thresholds[choice] : asked;
  if (has >= least) return [];
  const whose = asked === 'centre' ? centresChoice(choice) : 'as the unit says';
  return [`${counted(has, noun, noun.replace('day', 'days'))} of the ${least} asked (${whose})`];
};
