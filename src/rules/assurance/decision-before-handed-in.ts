import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** What an assessor makes together with the learner needs no handing in: both were there. */
const madeWithAssessor = new Set(['assessor-observation', 'discussion', 'questioning']);

/** A decision rests on evidence that was handed in by then, so that the audit trail runs from submission to decision. */
export const decisionBeforeHandedIn: Rule = {
  id: 'decision-before-handed-in',
  statements: ['DEC-3'],
  severity: 'warning',
  title: 'A decision rests on evidence that had not been handed in',
  why: 'The audit trail runs from the submission to the decision; a verifier would ask how the assessor came to see it.',
  mend: 'Record the submission in which the assessor received it, or rest the decision on what was handed in.',
  source:
    'OCR verified-qualifications evidence page: evidence assessed and accepted by the internal assessor, in order',
  answeredAt: 'D007',
  example: {
    wrong: 'a decision of 21 May on evidence handed in on 1 June',
    right: 'a submission of 18 May that hands it in',
  },
  judge: function* (portfolio) {
    const handedIn = firstHandedIn(portfolio);
    for (const decision of ofKind(portfolio, 'decision')) {
      const late = lateFor(portfolio, decision, handedIn);
      if (late.length > 0)
        yield {
          place: portfolio.placeOf(decision.file, ['evidence']),
          message: `${decision.number} of ${decision.data.on} rests on ${late.join('; ')}.`,
          subject: decision.number,
        };
    }
  },
};

/** The first day on which each record was handed in. */
const firstHandedIn = (portfolio: Portfolio): Map<string, string> => {
  const first = new Map<string, string>();
  for (const { data } of ofKind(portfolio, 'submission'))
    for (const { evidence } of data.items)
      if (data.on < (first.get(evidence) ?? '9999')) first.set(evidence, data.on);
  return first;
};

/** Evidence of a decision that had not been handed in by then, with what is wrong with it. */
const lateFor = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'decision'>,
  handedIn: ReadonlyMap<string, string>,
): string[] => {
  const numbers = [...new Set([...data.evidence, ...data.criteria.flatMap(({ evidence }) => evidence)])];
  const judged = numbers.filter((number) => {
    const record = portfolio.byNumber.get(number);
    return record !== undefined && !madeWithAssessor.has(record.kind);
  });
  const never = judged.filter((number) => !handedIn.has(number));
  const late = judged.flatMap((number) => {
    const on = handedIn.get(number) ?? '';
    return on > data.on ? [`${number}, which was handed in on ${on}`] : [];
  });
  return never.length === 0
    ? late
    : [`${someOf(never)}, which ${never.length === 1 ? 'was' : 'were'} never handed in`, ...late];
};
