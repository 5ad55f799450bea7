import { group } from '#language/group.ts';
import type { Claim, Portfolio } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import type { Outcome, Unit } from '#portfolio/schema/unit.ts';
import type { Rule, Verdict } from '../rule.ts';

/**
 * GEN-3: a record counts as one of the assessment methods that the unit names for the outcome; once for each unit and
 * kind of record. A unit names methods, of which one may be called as a kind of record is: records are told by their folder.
 */
export const evidenceTypeNotNamed: Rule = {
  id: 'evidence-type-not-named',
  statements: ['GEN-3'],
  severity: 'warning',
  title: 'A record is none of the assessment methods that the unit names for the outcome',
  why: 'The awarding body says what evidence may be supplied by; anything else needs a reason that a verifier can follow.',
  mend: 'Claim with a record that counts as a method of the unit, or agree with your assessor why this fits and answer the finding.',
  source: 'cg-312: Evidence may be supplied by',
  answeredAt: 'cg-312 observation',
  example: { wrong: 'a work product claims cg-312/3.2', right: 'a report on monitoring claims it as well' },
  judge: function* (portfolio) {
    for (const [pair, claims] of group(unnamed(portfolio), pairOf)) yield verdict(pair, claims);
  },
};

/** A claim by a record that counts as no assessment method of the unit for the outcome. */
export interface Unnamed {
  claim: Claim;
  unit: Unit;
  outcome: Outcome;
}

/** What an answer to the finding names: the unit and the kind of record. */
export const pairOf = ({ claim, unit }: Unnamed): string => `${unit.code} ${claim.record.kind}`;

/** Every claim by a kind of record that counts as no method of its unit for the outcome. */
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
  const { folder } = kindOf(claim.record.kind);
  const more = numbers.length > 1 ? ` and ${numbers.length - 1} more` : '';
  return {
    place: claim.place,
    message: `${numbers[0]}${more}, from the folder content/${folder}/, ${numbers.length > 1 ? 'count' : 'counts'} as none of the assessment methods that unit ${unit.code} names for outcome ${outcomes.map(({ code }) => code).join(' and ')}.`,
    mend: `${outcomes.map(named).join(' ')} Claim with one of these records, or agree with your assessor why this fits and answer in content/portfolio.yaml with \`at: ${pair}\`.`,
    subject: pair,
    subjects: [unit.code, ...numbers],
  };
};

const named = ({ code, evidenceTypes }: Outcome): string =>
  `Its methods for outcome ${code}, each with the folder of the records that count as it: ${evidenceTypes?.types.map(method).join(', ')}.`;

/** An assessment method in the unit's words, with the records that count as it. */
const method = ({ text, kinds }: NonNullable<Outcome['evidenceTypes']>['types'][number]): string =>
  kinds.length === 0
    ? `“${text}”`
    : `“${text}” (${kinds.map((kind) => `content/${kindOf(kind).folder}/`).join(' or ')})`;
