import { countsAsDecided } from '#portfolio/coverage/judgements.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** DEC-6: a trainee's decision counts when a qualified assessor has countersigned it. */
export const decisionNotCountersigned: Rule = {
  id: 'decision-not-countersigned',
  statements: ['DEC-6'],
  severity: 'error',
  answerable: false,
  later: true,
  title: "A trainee's decision is not countersigned",
  why: 'A trainee assessor may decide; the decision counts only when a qualified assessor has looked at it and signed. Until then it is shown and counts for nothing.',
  mend: 'Ask a qualified assessor to countersign: `countersigned: { by: ruth-adeyemi, on: 2026-07-08 }`, with the id of who signs, on the day of the decision or after it.',
  source: 'IQA sampling procedure: countersigning assessors',
  example: {
    wrong: 'assessor: tom-whitlock (trainee: true), and no countersignature',
    right: 'countersigned: { by: ruth-adeyemi, on: 2026-07-08 }',
  },
  judge: function* (portfolio) {
    for (const decision of ofKind(portfolio, 'decision')) {
      if (countsAsDecided(portfolio, decision)) continue;
      const { path, trouble } = troubleWith(portfolio, decision);
      yield {
        place: portfolio.placeOf(decision.file, path),
        message: `${decision.number} ${trouble}.`,
        subject: decision.number,
      };
    }
  },
};

const troubleWith = (
  portfolio: Portfolio,
  { data }: PortfolioRecord<'decision'>,
): { path: FieldPath; trouble: string } => {
  const { on, assessor, countersigned } = data;
  const name = nameShown(portfolio, assessor);
  if (!countersigned)
    return {
      path: ['assessor'],
      trouble: `was made by the trainee ${name}, and nobody has countersigned it`,
    };
  if (countersigned.on < on)
    return {
      path: ['countersigned', 'on'],
      trouble: `by the trainee ${name} was made on ${on} and is countersigned on ${countersigned.on}, before it was there`,
    };
  const who = countersigned.by === assessor ? 'the same person' : 'a trainee too';
  return {
    path: ['countersigned', 'by'],
    trouble: `by the trainee ${name} is countersigned by ${nameShown(portfolio, countersigned.by)}, who is ${who}`,
  };
};
