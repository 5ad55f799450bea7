import { group } from '../group.ts';
import { kindOf } from '../kinds.ts';
import type { Claim, Portfolio } from '../portfolio.ts';
import type { Outcome, Unit } from '../unit.ts';
import type { Rule, Verdict } from './rule.ts';

/** GEN-3: the kind of evidence is one that the unit names for the outcome; once for each unit and kind. */
export const evidenceTypeNotNamed: Rule = {
  id: 'evidence-type-not-named',
  statements: ['GEN-3'],
  severity: 'warning',
  title: 'The unit does not name this kind of evidence for the outcome',
  why: 'The awarding body says what evidence may be supplied by; anything else needs a reason that a verifier can follow.',
  mend: 'Claim with a kind that the unit names, or agree with your assessor why this fits and answer the finding.',
  source: 'cg-312: Evidence may be supplied by',
  answeredAt: 'cg-312 observation',
  example: { wrong: 'a work product claims cg-312/3.2', right: 'a report on monitoring claims it as well' },
  judge: function* (portfolio) {
    for (const [pair, claims] of group(unnamed(portfolio), pairOf)) yield verdict(pair, claims);
  },
};

/** A claim by a kind of evidence that the unit does not name for the outcome. */
export interface Unnamed {
  claim: Claim;
  unit: Unit;
  outcome: Outcome;
}

/** What an answer to the finding names: the unit and the kind. */
export const pairOf = ({ claim, unit }: Unnamed): string => `${unit.code} ${claim.record.kind}`;

/** Every claim by a kind that its unit does not name for the outcome. */
export const unnamed = (portfolio: Portfolio): Unnamed[] =>
  portfolio.claims.flatMap((claim) => {
    const { unit, outcome } = portfolio.criteria.get(claim.criterion) ?? {};
    if (!unit || !outcome?.evidenceTypes) return [];
    const named = outcome.evidenceTypes.types.some(({ kinds }) => kinds.includes(claim.record.kind));
    return named ? [] : [{ claim, unit, outcome }];
  });

const verdict = (pair: string, claims: readonly Unnamed[]): Verdict => {
  const [{ claim, unit }] = claims as [Unnamed];
  const outcomes = unit.outcomes.filter((one) => claims.some(({ outcome }) => outcome === one));
  const numbers = [...new Set(claims.map((one) => one.claim.record.number))];
  const title = kindOf(claim.record.kind).title.toLowerCase();
  const more = numbers.length > 1 ? ` and ${numbers.length - 1} more` : '';
  return {
    place: claim.place,
    message: `Unit ${unit.code} does not name the kind "${title}" (${numbers[0]}${more}) among the evidence for outcome ${outcomes.map(({ code }) => code).join(' and ')}.`,
    mend: `${outcomes.map(named).join(' ')} Claim with one of these, or agree with your assessor why this fits and answer in content/portfolio.yaml with \`at: ${pair}\`.`,
    subject: pair,
    subjects: [unit.code, ...numbers],
  };
};

const named = ({ code, evidenceTypes }: Outcome): string =>
  `For outcome ${code} it names: ${evidenceTypes?.types.map(({ text }) => text).join(', ')}.`;
