import type { Portfolio } from '#portfolio/portfolio.ts';
import { nameShown, ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-5: nobody verifies their own decision. */
export const verifierIsAssessor: Rule = {
  id: 'verifier-is-assessor',
  statements: ['DEC-5'],
  severity: 'error',
  answerable: false,
  title: 'Somebody verifies their own decision',
  why: 'Quality assurers cannot verify their own assessment decisions; a sample of this sort counts for nothing.',
  mend: 'Let another quality assurer sample this decision.',
  source: 'TQUK on internal quality assurance: cannot verify their own assessment decisions',
  example: { wrong: 'iqa: jo-blake samples a decision by jo-blake', right: 'iqa: lee-marsh' },
  judge: function* (portfolio) {
    for (const sample of [...ofKind(portfolio, 'iqa-sample'), ...ofKind(portfolio, 'eqa-visit')]) {
      const verifier = 'iqa' in sample.data ? sample.data.iqa : sample.data.eqa;
      for (const [index, { decision, criterion }] of sample.data.sampled.entries()) {
        const own = decidedBy(portfolio, decision).some((person) => isSame(portfolio, person, verifier));
        if (own)
          yield {
            place: portfolio.placeOf(sample.file, ['sampled', index, 'decision']),
            message: `${nameShown(portfolio, verifier)} verifies the decision ${decision} on ${criterion}, which ${nameShown(portfolio, verifier)} made or countersigned.`,
            subject: sample.number,
          };
      }
    }
    yield* watched(portfolio);
    yield* planned(portfolio);
  },
};

/** Nobody watches themself at work as an assessor. */
function* watched(portfolio: Portfolio): Generator<Verdict> {
  for (const { number, file, data } of ofKind(portfolio, 'iqa-sample'))
    if (data.observed && isSame(portfolio, data.observed.assessor, data.iqa))
      yield {
        place: portfolio.placeOf(file, ['observed', 'assessor']),
        message: `In ${number} ${nameShown(portfolio, data.iqa)} watches their own assessing.`,
        mend: 'Let another quality assurer watch this assessor.',
        subject: number,
      };
}

function* planned(portfolio: Portfolio): Generator<Verdict> {
  for (const { number, file, data } of ofKind(portfolio, 'iqa-plan'))
    for (const [index, { assessor }] of data.items.entries())
      if (isSame(portfolio, assessor, data.iqa))
        yield {
          place: portfolio.placeOf(file, ['items', index, 'assessor']),
          message: `${number} plans that ${nameShown(portfolio, data.iqa)} samples their own decisions.`,
          mend: 'Plan another quality assurer for this assessor.',
          subject: number,
        };
}

const decidedBy = (portfolio: Portfolio, number: string): string[] => {
  const { assessor, countersigned } = recordOfKind(portfolio, number, 'decision')?.data ?? {};
  return [assessor, countersigned?.by].filter((id) => id !== undefined);
};

/** Somebody who holds two roles has two entries among the people, under one name. */
const isSame = (portfolio: Portfolio, one: string, other: string): boolean =>
  one === other || nameShown(portfolio, one).toLowerCase() === nameShown(portfolio, other).toLowerCase();
