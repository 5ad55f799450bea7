import { type Judgement, judgementsOn } from '#portfolio/coverage/judgements.ts';
import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { registrationOf } from '#portfolio/select.ts';
import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import { someOf } from '../in-words.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-4: a kind of evidence that the unit says must be backed never meets a criterion alone. */
export const reportNotBacked: Rule = {
  id: 'report-not-backed',
  statements: ['GEN-4'],
  severity: 'error',
  answerable: false,
  needsWhole: true,
  title: 'A criterion rests on a report alone, which the unit says must be backed',
  why: 'The report tells how the work was done; the unit asks for additional evidence that it was done.',
  mend: 'Claim the criterion with a record of the work itself as well, and let the decision name it.',
  source: 'cg-312: This report will require to be backed by additional evidence',
  example: {
    wrong: 'criterion: cg-312/3.3, state: met, evidence: [E194], which is a report',
    right: 'evidence: [E194, E108], the report and a testimony',
  },
  judge: function* (portfolio) {
    const judgements = judgementsOn(portfolio);
    for (const criterion of portfolio.criteria.values()) {
      const kinds = criterion.outcome.evidenceTypes?.needsBacking ?? [];
      if (kinds.length === 0 || !registrationOf(portfolio, criterion.unit.code)) continue;
      const judgement = judgements.get(criterion.ref)?.at(-1);
      yield* judgement?.state === 'met'
        ? metAlone(portfolio, judgement, criterion, kinds)
        : claimedAlone(portfolio, criterion, kinds);
    }
  },
};

const metAlone = (
  portfolio: Portfolio,
  { decision, evidence }: Judgement,
  criterion: Criterion,
  kinds: readonly KindName[],
): Verdict[] => {
  const claiming = new Set((portfolio.claimsOn.get(criterion.ref) ?? []).map(({ record }) => record.number));
  const own = evidence.filter((number) => claiming.has(number));
  const rests = own.length > 0 ? own : evidence;
  if (!isAlone(portfolio, rests, kinds)) return [];
  const at = decision.data.criteria.findIndex((one) => one.criterion === criterion.ref);
  return [
    {
      place: portfolio.placeOf(decision.file, ['criteria', at, 'criterion']),
      message: `${decision.number} finds ${criterion.ref} met by ${someOf(rests)} alone.`,
      why: noteOf(criterion),
      subject: criterion.ref,
    },
  ];
};

/** Work in progress: the claim that backs it may still come. */
const claimedAlone = (portfolio: Portfolio, criterion: Criterion, kinds: readonly KindName[]): Verdict[] => {
  const numbers = (portfolio.claimsOn.get(criterion.ref) ?? []).map(({ record }) => record.number);
  if (!isAlone(portfolio, numbers, kinds)) return [];
  return [
    {
      place: placeOfCriterion(portfolio, criterion),
      message: `${criterion.ref} is claimed by ${someOf(numbers)} and by nothing that backs it.`,
      why: noteOf(criterion),
      severity: 'to-do',
      subject: criterion.ref,
      unit: criterion.unit.code,
    },
  ];
};

const isAlone = (portfolio: Portfolio, numbers: readonly string[], kinds: readonly KindName[]): boolean =>
  numbers.length > 0 &&
  numbers.every((number) => kinds.includes(portfolio.byNumber.get(number)?.kind as KindName));

const noteOf = ({ outcome }: Criterion): string => {
  const { note, needsBacking = [] } = outcome.evidenceTypes ?? {};
  const names = needsBacking.map((kind) => kindOf(kind).title.toLowerCase()).join(', ');
  return note ? `The unit says: "${note}"` : `The unit asks for more than one of these alone: ${names}.`;
};
