import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** From this level on, the common scale of sanctions takes direct claims away. */
const takesClaims = 2;

/** DEC-9: a sanction comes with what the centre must do, and fits what is said of direct claims. */
export const visitResultUnfit: Rule = {
  id: 'visit-result-unfit',
  statements: ['DEC-9'],
  severity: 'warning',
  title: 'A sanction does not fit the other results of the visit',
  why: 'A centre must know what to put right and whether it may claim certificates meanwhile; a claim made against a sanction does not stand.',
  mend: 'Write the actions that the sanction asks for, and in `directClaims` what holds from then on.',
  answeredAt: 'V001',
  source:
    'Joint awarding body guidance on sanctions: level 1 asks for actions, level 2 takes direct claims away',
  example: {
    wrong: 'sanction: { level: "2", reason: … }, directClaims: held',
    right: 'sanction: { level: "2", reason: … }, directClaims: suspended',
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
  const may = directClaims === 'held' || directClaims === 'granted';
  return may && Number.parseInt(sanction.level, 10) >= takesClaims
    ? {
        at: ['directClaims'],
        says: `sets a sanction of level ${sanction.level}, and direct claims are ${directClaims}.`,
      }
    : undefined;
};
