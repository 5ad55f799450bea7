import { ofKind } from '../select.ts';
import type { Rule } from './rule.ts';

const names = { staff: 'colleagues', customers: 'customers' } as const;

/** PRE-6: colleagues and customers were told before anybody was observed. */
export const observedBeforeNotice: Rule = {
  id: 'observed-before-notice',
  statements: ['PRE-6'],
  severity: 'error',
  answerable: false,
  later: true,
  needsWhole: true,
  title: 'Somebody was observed before people were told of the monitoring',
  why: 'Colleagues and customers must know the nature, extent and reasons of monitoring before it happens to them.',
  mend: 'Look at the days of the notice and of the observation. If both are right, withdraw what was observed before.',
  source: 'ocr-41 1.3, 4.3; cg-312 2.4; ICO guidance: aware of the nature, extent and reasons',
  example: {
    wrong: 'a notice to staff on 2026-03-11, and a call observed on 2026-03-04',
    right: 'the first call was observed on 2026-03-16',
  },
  judge: function* (portfolio) {
    const observations = ofKind(portfolio, 'observation').sort((a, b) =>
      a.data.observedOn < b.data.observedOn ? -1 : 1,
    );
    for (const to of ['staff', 'customers'] as const) {
      const [notice] = ofKind(portfolio, 'notice')
        .filter(({ data }) => data.to === to)
        .sort((a, b) => (a.data.on < b.data.on ? -1 : 1));
      const early = notice ? observations.filter(({ data }) => data.observedOn < notice.data.on) : [];
      const [first, ...more] = early;
      if (!notice || !first) continue;
      yield {
        place: portfolio.placeOf(first.file, ['observedOn']),
        message: `${first.number} was observed on ${first.data.observedOn}${more.length > 0 ? ` (and ${more.length} more)` : ''}, before ${names[to]} were told on ${notice.data.on} (${notice.number}).`,
        subject: first.number,
      };
    }
  },
};
