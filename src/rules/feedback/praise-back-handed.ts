import { backHanded } from '#language/back-handed/back-handed.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** FB-2, MON-4: a strength is praise, and hurts nobody. */
export const praiseBackHanded: Rule = {
  id: 'praise-back-handed',
  statements: ['FB-2', 'MON-4'],
  severity: 'warning',
  title: 'A strength takes its praise back',
  why: 'Positive feedback comes first so that a colleague can hear the rest. "For once" and "not as bad as last time" say what was thought of them before, and that is what they hear.',
  mend: 'Say what was done well this time, by itself: what was said or done, and what came of it for the customer.',
  source: 'ocr-41 4.8: the importance of starting with positive feedback',
  answeredAt: 'E018',
  example: {
    wrong: 'strengths: [{ text: For once you did not read it off the screen. }]',
    right: 'strengths: [{ text: You know the procedure and explained it in your own words. }]',
  },
  judge: function* (portfolio) {
    for (const { number, file, data } of [
      ...ofKind(portfolio, 'observation'),
      ...ofKind(portfolio, 'feedback'),
    ])
      for (const [index, { text }] of data.strengths.entries()) {
        const turn = backHanded(text);
        if (turn !== undefined)
          yield {
            place: portfolio.placeOf(file, ['strengths', index, 'text']),
            message: `${number} praises with "${turn}": "${text}"`,
            subject: number,
          };
      }
  },
};
