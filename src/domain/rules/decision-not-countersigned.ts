import { countsAsDecided } from '../coverage/judgements.ts';
import { nameShown, ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

/** DEC-6: a trainee's decision counts when a qualified assessor has countersigned it. */
export const decisionNotCountersigned: Rule = {
  id: 'decision-not-countersigned',
  statements: ['DEC-6'],
  severity: 'error',
  answerable: false,
  later: true,
  title: "A trainee's decision is not countersigned",
  why: 'A trainee assessor may decide; the decision counts only when a qualified assessor has looked at it and signed. Until then it is shown and counts for nothing.',
  mend: 'Ask a qualified assessor to countersign: `countersigned: { by, on }`.',
  source: 'IQA sampling procedure: countersigning assessors',
  example: {
    wrong: 'assessor: tom-whitlock (trainee: true), and no countersignature',
    right: 'countersigned: { by: ruth-adeyemi, on: 2026-07-08 }',
  },
  judge: function* (portfolio) {
    for (const decision of ofKind(portfolio, 'decision')) {
      const { assessor, countersigned } = decision.data;
      if (countsAsDecided(portfolio, decision)) continue;
      const name = nameShown(portfolio, assessor);
      yield {
        place: portfolio.placeOf(decision.file, countersigned ? ['countersigned', 'by'] : ['assessor']),
        message: countersigned
          ? `${decision.number} by the trainee ${name} is countersigned by ${nameShown(portfolio, countersigned.by)}, who is ${countersigned.by === assessor ? 'the same person' : 'a trainee too'}.`
          : `${decision.number} was made by the trainee ${name}, and nobody has countersigned it.`,
        subject: decision.number,
      };
    }
  },
};
