import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** FB-9: it is said who sees results of monitoring, and how the records are kept safe. */
export const sharingNotSaid: Rule = {
  id: 'sharing-not-said',
  statements: ['FB-9'],
  severity: 'warning',
  title: 'A monitoring plan does not say with whom results are shared',
  why: 'Individual feedback that reaches those who need not see it does harm, and an assessor asks how that is prevented.',
  mend: 'Say in `sharing` who sees individual results, who sees only figures, and how the records are kept safe.',
  source: 'study-2: sharing individual feedback inappropriately',
  example: {
    wrong: 'a monitoring plan without sharing',
    right: 'sharing: Forms go to the colleague and to me; the manager sees figures only.',
  },
  judge: function* (portfolio) {
    for (const { file, number, data } of ofKind(portfolio, 'monitoring-plan'))
      if (data.sharing === undefined)
        yield {
          place: portfolio.placeOf(file, ['purpose']),
          message: `${number} does not say with whom results are shared and how records are kept safe.`,
          subject: number,
        };
  },
};
