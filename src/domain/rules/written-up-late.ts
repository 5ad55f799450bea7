import { daysBetween } from '../monitoring/periods.ts';
import { ofKind } from '../select.ts';
import { amount, centresChoice, someOf } from './in-words.ts';
import type { Rule } from './rule.ts';

/** MON-5: an observation is written up soon after it was made; once for all that were late. */
export const writtenUpLate: Rule = {
  id: 'written-up-late',
  statements: ['MON-5'],
  severity: 'warning',
  title: 'Observations were written up late',
  why: 'What is written up days later is remembered and not recorded.',
  mend: 'Write up within the days that the centre chose; where a delay had a reason, answer the finding with it.',
  source: 'study-4: timely manner. The number of days is the centre’s choice',
  example: {
    wrong: 'observedOn: 2026-03-04, writtenUpOn: 2026-03-20',
    right: 'observedOn: 2026-03-04, writtenUpOn: 2026-03-05',
  },
  judge: function* (portfolio) {
    const { writeUpDays } = portfolio.file.thresholds;
    const late = ofKind(portfolio, 'observation')
      .map((record) => ({ record, days: daysBetween(record.data.observedOn, record.data.writtenUpOn) }))
      .filter(({ days }) => days > writeUpDays)
      .sort((a, b) => b.days - a.days);
    const [worst] = late;
    if (!worst) return;
    yield {
      place: portfolio.placeOf(worst.record.file, ['writtenUpOn']),
      message: `${amount(late.length, 'observation')} ${late.length === 1 ? 'was' : 'were'} written up more than ${amount(writeUpDays, 'day')} after (${centresChoice('writeUpDays')}): ${someOf(late.map(({ record }) => record.number))}; the longest took ${worst.days}.`,
      subject: 'observation',
    };
  },
};
