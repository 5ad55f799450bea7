import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** MON-3: an observation gives each quality criterion a rating, or says why it did not apply. */
export const ratingMissing: Rule = {
  id: 'rating-missing',
  statements: ['MON-3'],
  severity: 'error',
  answerable: false,
  title: 'A quality criterion is neither rated nor said not to apply',
  why: 'Every quality criterion of the scorecard is judged each time; one left out would make the score look better or worse than it was.',
  mend: 'Give `rating`, or say in `notApplicable` why it did not apply; one of the two.',
  source: 'ocr-41 2.3 to 2.5: observe against quality criteria and rate the performance',
  example: { wrong: '- quality: greeting', right: '- quality: greeting\n  rating: 4' },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation')) {
      yield* unclear(portfolio, record);
      yield* leftOut(portfolio, record);
    }
  },
};

function* unclear(portfolio: Portfolio, record: PortfolioRecord<'observation'>): Generator<Verdict> {
  for (const [index, { quality, rating, notApplicable }] of record.data.ratings.entries()) {
    if ((rating === undefined) !== (notApplicable === undefined)) continue;
    const message =
      rating === undefined
        ? `${quality} has neither a rating nor a reason why it did not apply.`
        : `${quality} is rated and is also said not to apply.`;
    yield { place: portfolio.placeOf(record.file, ['ratings', index]), message, subject: record.number };
  }
}

/** A line that is not mentioned at all: nobody can tell whether it did not apply or was forgotten. */
function* leftOut(portfolio: Portfolio, record: PortfolioRecord<'observation'>): Generator<Verdict> {
  const scorecard = recordOfKind(portfolio, record.data.scorecard, 'scorecard');
  const rated = new Set(record.data.ratings.map(({ quality }) => quality));
  const missing = scorecard ? linesOf(scorecard).filter(({ id }) => !rated.has(id)) : [];
  if (missing.length === 0) return;
  yield {
    place: portfolio.placeOf(record.file, ['ratings']),
    message: `${record.number} says nothing of ${missing.map(({ id }) => id).join(', ')}, which scorecard ${scorecard?.number} asks for.`,
    subject: record.number,
  };
}
