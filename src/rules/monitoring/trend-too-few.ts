import { counted } from '#language/words.ts';
import { ofKind } from '#portfolio/select.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** MON-6: a trend is stated only where there are enough points. */
export const trendTooFew: Rule = {
  id: 'trend-too-few',
  statements: ['MON-6'],
  severity: 'warning',
  title: 'A trend is stated on too few observations',
  why: 'A few checks go up and down by chance; what looks like a trend in them may be none.',
  mend: 'Write that no trend can be stated yet, or wait until there are enough observations.',
  source: 'ocr-41 2.6; cg-312 3.3: identify patterns and trends. The number of points is the centre’s choice',
  thresholds: ['trendPoints'],
  example: {
    wrong: 'states: Greetings improve (on four observations)',
    right: 'states: No trend can be stated yet; there are four observations.',
  },
  judge: function* (portfolio) {
    const { trendPoints } = portfolio.file.thresholds;
    for (const { number, file, data } of ofKind(portfolio, 'report'))
      for (const [index, { states, observations }] of data.trends.entries()) {
        const points = new Set(observations).size;
        if (points >= trendPoints || saysNone.test(states)) continue;
        yield {
          place: portfolio.placeOf(file, ['trends', index, 'states']),
          message: `"${states}" rests on ${counted(points, 'observation')}; no trend is stated on fewer than ${trendPoints} (${centresChoice('trendPoints')}).`,
          subject: number,
        };
      }
  },
};

const saysNone =
  /\b(no trend|too few|not enough|cannot (yet )?(be (said|stated|told)|say|tell)|none can be)\b/i;
