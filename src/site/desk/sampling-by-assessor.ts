import { group } from '#language/group.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { wilson } from '#statistics/wilson.ts';
import { fewestForInterval, intervalInWords } from '../shared/period-words.ts';

/** How much of the decisions of one assessor was looked at again, and how often the quality assurer agreed. */
export interface AssessorSampled {
  name: string;
  trainee: boolean;
  /** Criteria that their decisions decide, each decision for itself. */
  decided: number;
  iqa: number;
  iqaAgreed: number;
  eqa: number;
  eqaAgreed: number;
  /** The greatest risk that a plan of internal quality assurance gives their decisions. */
  risk?: Risk | undefined;
}

type Risk = (typeof risks)[number];
const risks = ['low', 'medium', 'high'] as const;

/** One criterion of one decision, as last looked at. */
interface Looked {
  assessor: string;
  agrees: boolean;
}

/** What was sampled of each assessor's decisions; a decision looked at twice counts once, by the later look. */
export const sampledByAssessor = (portfolio: Portfolio): AssessorSampled[] => {
  const decisions = group(ofKind(portfolio, 'decision'), ({ data }) => data.assessor);
  const iqa = looked(portfolio, ofKind(portfolio, 'iqa-sample'));
  const eqa = looked(portfolio, ofKind(portfolio, 'eqa-visit'));
  return [...decisions].map(([id, own]) => {
    const [inside, outside] = [iqa, eqa].map((all) => all.filter(({ assessor }) => assessor === id));
    return {
      name: nameShown(portfolio, id),
      trainee: portfolio.vouchers.get(id)?.trainee ?? false,
      decided: own.reduce((sum, { data }) => sum + data.criteria.length, 0),
      iqa: inside?.length ?? 0,
      iqaAgreed: agreed(inside),
      eqa: outside?.length ?? 0,
      eqaAgreed: agreed(outside),
      risk: riskOf(portfolio, id),
    };
  });
};

const agreed = (looks: readonly Looked[] = []): number => looks.filter(({ agrees }) => agrees).length;

type Sample = PortfolioRecord<'iqa-sample'> | PortfolioRecord<'eqa-visit'>;

const looked = (portfolio: Portfolio, samples: readonly Sample[]): Looked[] => {
  const last = new Map<string, Looked>();
  for (const { data } of [...samples].sort((a, b) => (a.data.on < b.data.on ? -1 : 1)))
    for (const { decision, criterion, agrees } of data.sampled) {
      const record = portfolio.byNumber.get(decision);
      if (record?.kind === 'decision')
        last.set(`${decision} ${criterion}`, { assessor: record.data.assessor, agrees });
    }
  return [...last.values()];
};

const riskOf = (portfolio: Portfolio, assessor: string): Risk | undefined => {
  const given = ofKind(portfolio, 'iqa-plan').flatMap(({ data }) =>
    data.items.filter((item) => item.assessor === assessor).flatMap(({ risk }) => risk ?? []),
  );
  return risks.findLast((risk) => given.includes(risk));
};

/** How often the quality assurer agreed, of how many, and where there are enough of them, the bounds of that share. */
export const agreementInWords = (of: number, looks: number): string => {
  if (looks === 0) return 'None looked at';
  const agreedOf = `Agreed with ${of} of ${looks}`;
  if (looks < fewestForInterval) return agreedOf;
  const { lower, upper } = wilson(of, looks);
  return `${agreedOf} (95% interval ${intervalInWords(looks, lower, upper)})`;
};
