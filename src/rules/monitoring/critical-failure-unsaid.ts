import { criticalLines, failedLines } from '#monitoring/critical-failure.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { worstInWords, worstPoint } from '#portfolio/scale.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

type Observation = PortfolioRecord<'observation'>;
type Scorecard = PortfolioRecord<'scorecard'>;

/** MON-3: what the ratings say of a critical line and what the record says of critical failures are the same. */
export const criticalFailureUnsaid: Rule = {
  id: 'critical-failure-unsaid',
  statements: ['MON-3'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A rating and the critical failures of an observation do not agree',
  why: 'A critical failure is no part of the score, so that it is seen only where it is written beside it.',
  mend: 'A critical line is failed at the worst point of its scale. Tell of it in `criticalFailures`, or mend the rating.',
  source: 'ocr-41 2.3 to 2.5: observe against quality criteria and rate the performance',
  example: {
    wrong: '{ quality: identity, rating: 1, note: No check }, and no criticalFailures',
    right: 'criticalFailures: [{ text: No check; gave day and street., quality: identity }]',
  },
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'observation')) {
      const scorecard = recordOfKind(portfolio, record.data.scorecard, 'scorecard');
      if (!scorecard) continue;
      yield* unsaid(portfolio, record, scorecard);
      yield* unrated(portfolio, record, scorecard);
    }
  },
};

function* unsaid(portfolio: Portfolio, record: Observation, scorecard: Scorecard): Generator<Verdict> {
  const { ratings, criticalFailures } = record.data;
  for (const id of failedLines(record, scorecard)) {
    if (criticalFailures.some(({ quality }) => quality === id)) continue;
    const index = ratings.findIndex(({ quality }) => quality === id);
    yield {
      place: portfolio.placeOf(record.file, ['ratings', index]),
      message: `${record.number} rates ${id}, a critical line, at ${worstPoint(scorecard.data.scale)}, the ${worstInWords(scorecard.data.scale)} point, and tells of no critical failure on it.`,
      mend: `Add ${criticalFailures.length > 0 ? 'to those that are there' : 'a line at the left margin, as `strengths:` stands'}: \`criticalFailures: [{ text: what happened, quality: ${id} }]\`. Or mend the rating.`,
      subject: record.number,
    };
  }
}

function* unrated(portfolio: Portfolio, record: Observation, scorecard: Scorecard): Generator<Verdict> {
  const [critical, failed] = [criticalLines(scorecard), failedLines(record, scorecard)];
  for (const [index, { quality }] of record.data.criticalFailures.entries()) {
    if (quality === undefined || !critical.includes(quality) || failed.includes(quality)) continue;
    const rating = record.data.ratings.find((one) => one.quality === quality)?.rating;
    yield {
      place: portfolio.placeOf(record.file, ['criticalFailures', index]),
      message: `${record.number} tells of a critical failure on ${quality}, and ${rating === undefined ? 'does not rate it' : `rates it ${rating}`}; a critical line is failed at ${worstPoint(scorecard.data.scale)}.`,
      mend: 'Mend the rating, or take the critical failure out: what was only below standard is a development point.',
      severity: 'warning',
      subject: record.number,
    };
  }
}
