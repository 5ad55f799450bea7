import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** A decision on a criterion rests on evidence that claims that criterion; else nobody can follow it to the words. */
export const decisionOnUnclaimedEvidence: Rule = {
  id: 'decision-on-unclaimed-evidence',
  statements: ['VAC-1', 'GEN-14'],
  severity: 'warning',
  title: 'A decision rests on evidence that does not claim the criterion',
  why: 'A verifier follows a decision to the words that it rests on; here no words are named for this criterion.',
  mend: 'Let the evidence claim the criterion at its place, or cite the evidence that does.',
  source:
    'VACSR guide: must show exactly that requirement; SQA Understanding Standards: identifies the location within the evidence',
  answeredAt: 'D007',
  example: {
    wrong: '- { criterion: ocr-41/2.1, state: met, evidence: [E024] } where E024 claims only ocr-41/2.2',
    right: '- { criterion: ocr-41/2.1, state: met, evidence: [E038] } where E038 claims ocr-41/2.1',
  },
  judge: function* (portfolio) {
    for (const decision of ofKind(portfolio, 'decision')) yield* inDecision(portfolio, decision);
  },
};

function* inDecision(portfolio: Portfolio, decision: PortfolioRecord<'decision'>): Generator<Verdict> {
  for (const [index, { criterion, evidence }] of decision.data.criteria.entries()) {
    const cited = evidence.length > 0 ? evidence : decision.data.evidence;
    const silent = cited.filter((number) => !claims(portfolio, number, criterion));
    const isTold = evidence.length > 0 ? silent.length > 0 : silent.length === cited.length;
    if (!isTold) continue;
    yield {
      place: portfolio.placeOf(decision.file, ['criteria', index, 'criterion']),
      message: `${decision.number} decides on ${criterion} by ${silent.join(', ')}, which ${silent.length === 1 ? 'does' : 'do'} not claim it.`,
      subject: decision.number,
    };
  }
}

const claims = (portfolio: Portfolio, number: string, criterion: string): boolean =>
  portfolio.unread.has(number) ||
  (portfolio.claimsOf.get(number) ?? []).some((claim) => claim.criterion === criterion);
