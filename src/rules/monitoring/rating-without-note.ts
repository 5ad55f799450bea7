import { counted } from '#language/words.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** MON-3: each rating has a note that says what earned it; one at standard says itself that all was as agreed. */
export const ratingWithoutNote: Rule = {
  id: 'rating-without-note',
  statements: ['MON-3'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A rating above or below the standard has no note',
  why: 'A number without what was seen or heard cannot be fed back, and no second person can agree with it.',
  mend: 'Add `note:` to the rating: what the colleague said or did that earned it.',
  source: 'ocr-41 2.3 to 2.5: record observations against agreed quality criteria',
  example: {
    wrong: '- { quality: greeting, rating: 4 }',
    right: '- { quality: greeting, rating: 4, note: Gave the team and a name before asking for the number. }',
  },
  gather: (count) => `${count} observations have ratings without a note`,
  judge: function* (portfolio) {
    for (const { number, file, data } of ofKind(portfolio, 'observation')) {
      const standard = recordOfKind(portfolio, data.scorecard, 'scorecard')?.data.scale.atStandard;
      const bare = data.ratings.filter(
        ({ rating, note }) => rating !== undefined && rating !== standard && !note,
      );
      const [first] = bare;
      if (!first) continue;
      yield {
        get place() {
          return portfolio.placeOf(file, ['ratings', data.ratings.indexOf(first)]);
        },
        message: `${number} has ${counted(bare.length, 'rating')} without a note: ${bare.map(({ quality }) => quality).join(', ')}.`,
        subject: number,
      };
    }
  },
};
