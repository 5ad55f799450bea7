import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/**
 * DEC-9: a sanction comes with what the centre must do, and no direct claims are granted beside it. Which level takes
 * away claims already held, the scale of each awarding organisation says for itself.
 */
export const visitResultUnfit: Rule = {
  id: 'visit-result-unfit',
  statements: ['DEC-9'],
  severity: 'warning',
  title: 'A sanction does not fit the other results of the visit',
  why: 'A centre must know what to put right and whether it may claim certificates meanwhile; a claim made against a sanction does not stand.',
  mend: 'Write the actions that the sanction asks for, and in `directClaims` what holds from then on.',
  answeredAt: 'V001',
  source:
    'Gateway Qualifications, direct claims status: given where no action is raised, taken away until actions are done or by a sanction',
  example: {
    wrong: 'sanction: { level: "1", reason: … }, directClaims: granted',
    right: 'sanction: { level: "1", reason: … }, directClaims: not-held',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'eqa-visit')) {
      const trouble = troubleIn(data);
      if (trouble)
        yield {
          place: portfolio.placeOf(file, trouble.at),
          message: `${number} ${trouble.says}`,
          subject: number,
        };
    }
  },
};

const troubleIn = ({
  sanction,
  actions,
  directClaims,
}: PortfolioRecord<'eqa-visit'>['data']): { at: FieldPath; says: string } | undefined => {
  if (!sanction || sanction.level === '0') return undefined;
  if (actions.length === 0)
    return {
      at: ['sanction', 'level'],
      says: `sets a sanction of level ${sanction.level} and asks for no action.`,
    };
  return directClaims === 'granted'
    ? { at: ['directClaims'], says: `sets a sanction of level ${sanction.level} and grants direct claims.` }
    : undefined;
};
