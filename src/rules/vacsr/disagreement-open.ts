import { group } from '#language/group.ts';
import { judgementsOn } from '#portfolio/coverage/judgements.ts';
import { eqaOn, iqaOn, isUnsettled } from '#portfolio/coverage/quality-assurance.ts';
import type { Rule } from '../rule.ts';

/** VAC-5: where a quality assurer disagrees with a decision, something settles it; once for each sample. */
export const disagreementOpen: Rule = {
  id: 'disagreement-open',
  statements: ['VAC-5'],
  severity: 'warning',
  needsWhole: true,
  title: 'A quality assurer disagrees with a decision, and nothing has settled it',
  why: 'A decision is reliable where a second judge would come to it too. Until this is settled the criterion does not count.',
  mend: 'Record a new decision on the criterion, or a later sample that looks at the criterion again and says which sample it `resolves`.',
  source: 'VACSR guide: reliable; TQUK on internal quality assurance',
  answeredAt: 'Q005',
  example: {
    wrong: 'Q005 disagrees on ocr-41/4.4 and nothing follows',
    right: 'A later decision on ocr-41/4.4, with more evidence',
  },
  judge: function* (portfolio) {
    const decided = judgementsOn(portfolio);
    const sampled = [...iqaOn(portfolio).values(), ...eqaOn(portfolio).values()].flat();
    const open = sampled.filter((one) => isUnsettled(portfolio, one, decided.get(one.criterion) ?? []));
    for (const [number, list] of group(open, ({ record }) => record.number)) {
      const [first] = list;
      if (!first) continue;
      const { record, decision, criterion } = first;
      const at = record.data.sampled.findIndex(
        (one) => !one.agrees && one.decision === decision && one.criterion === criterion,
      );
      yield {
        place: portfolio.placeOf(record.file, ['sampled', at, 'agrees']),
        message: `${number} does not agree with ${list.map(({ decision, criterion }) => `${decision} on ${criterion}`).join(', ')}, and nothing has settled it.`,
        subject: number,
      };
    }
  },
};
