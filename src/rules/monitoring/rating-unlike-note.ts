import { tellsFailure } from '#language/notes/failure.ts';
import { tellsPraise } from '#language/notes/praise.ts';
import { shortened } from '#language/words.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { worstFirst } from '#portfolio/scale.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

/** MON-3: the note says why the line was rated as it was, and not the opposite. */
export const ratingUnlikeNote: Rule = {
  id: 'rating-unlike-note',
  statements: ['MON-3', 'MON-10'],
  severity: 'warning',
  title: 'A rating and the note beside it say opposite things',
  why: 'The note is what a second person would rate by. Praise at the worst point, or a failure at the best, leaves nobody able to tell which is meant.',
  mend: 'Look at what was heard or seen again, and mend the rating or the note. Where the note means something else, answer the finding.',
  source:
    'ocr-41 2.5: rate performance against a defined and agreed rating scale; study-4: avoiding personal bias',
  answeredAt: 'E014',
  example: {
    wrong: '{ quality: greeting, rating: 4, note: Did not give a name. }',
    right: '{ quality: greeting, rating: 1, note: Did not give a name. }',
  },
  gather: (count) => `${count} ratings and the notes beside them say opposite things`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation')) {
      const scorecard = recordOfKind(portfolio, record.data.scorecard, 'scorecard');
      if (!scorecard) continue;
      for (const [index, { quality, rating, note }] of record.data.ratings.entries()) {
        const said = rating === undefined || note === undefined ? '' : opposite(scorecard, rating, note);
        if (said === '') continue;
        yield {
          get place() {
            return portfolio.placeOf(record.file, ['ratings', index, 'note']);
          },
          message: `${record.number} rates ${quality} ${rating}, ${said}: "${shortened(note ?? '', 120)}"`,
          subject: record.number,
        };
      }
    }
  },
};

const opposite = (
  { data: { scale } }: PortfolioRecord<'scorecard'>,
  rating: number,
  note: string,
): string => {
  const values = worstFirst(scale);
  if (rating === values[0] && tellsPraise(note)) return 'the worst point of its scale, and the note praises';
  if (rating === values.at(-1) && tellsFailure(note))
    return 'the best point of its scale, and the note tells of a failure';
  return '';
};
