import { counted } from '#language/words.ts';
import { promptness } from '#monitoring/promptness.ts';
import { centresChoice } from '../in-words.ts';
import { reasonGiven } from '../reason-given.ts';
import type { Rule } from '../rule.ts';

/** MON-5: an observation is written up soon after it was made. */
export const writtenUpLate: Rule = {
  id: 'written-up-late',
  statements: ['MON-5'],
  severity: 'warning',
  title: 'Observations were written up late',
  why: 'What is written up days later is remembered and not recorded.',
  mend: 'Write up within the working days that the centre chose; where a delay had a reason, say it in `lateBecause`.',
  source: 'study-4: timely manner. The number of days is the centre’s choice',
  thresholds: ['writeUpDays'],
  example: {
    wrong: 'observedOn: 2026-03-04, writtenUpOn: 2026-03-20',
    right: 'observedOn: 2026-03-06 (a Friday), writtenUpOn: 2026-03-09',
  },
  gather: (count) =>
    `${count} observations were written up later than they should be (${centresChoice('writeUpDays')})`,
  judge: function* (portfolio, { today }) {
    const { over, threshold } = promptness(portfolio, today).writingUp;
    for (const { observation, daysToWriteUp } of over) {
      const { number, file, data } = observation;
      yield {
        get place() {
          return portfolio.placeOf(file, ['writtenUpOn']);
        },
        message: `${number} was written up ${counted(daysToWriteUp, 'working day')} after it was observed; ${threshold} are the most (${centresChoice('writeUpDays')}).`,
        subject: number,
        answered: reasonGiven(portfolio, 'written-up-late', observation, data.lateBecause),
      };
    }
  },
};
