import { ofKind } from '../select.ts';
import { amount, someOf } from './in-words.ts';
import type { Rule } from './rule.ts';

/** MON-3: each rating has a note that says what earned it; once for all observations. */
export const ratingWithoutNote: Rule = {
  id: 'rating-without-note',
  statements: ['MON-3'],
  severity: 'error',
  answerable: false,
  title: 'A rating has no note',
  why: 'A number without what was seen or heard cannot be fed back, and no second person can agree with it.',
  mend: 'Add `note:` to the rating: what the colleague said or did that earned it.',
  source: 'ocr-41 2.3 to 2.5: record observations against agreed quality criteria',
  example: {
    wrong: '- { quality: greeting, rating: 4 }',
    right: '- { quality: greeting, rating: 4, note: Gave the team and a name before asking for the number. }',
  },
  judge: function* (portfolio) {
    const bare = ofKind(portfolio, 'observation').flatMap((record) =>
      record.data.ratings.flatMap(({ rating, note }, index) =>
        rating !== undefined && !note ? [{ record, index }] : [],
      ),
    );
    const [first] = bare;
    if (!first) return;
    yield {
      place: portfolio.placeOf(first.record.file, ['ratings', first.index]),
      message: `${amount(bare.length, 'rating')} in ${someOf(bare.map(({ record }) => record.number))} ${bare.length === 1 ? 'has' : 'have'} no note.`,
      subject: first.record.number,
    };
  },
};
