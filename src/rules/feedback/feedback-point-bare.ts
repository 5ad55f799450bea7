import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

type Feedback = PortfolioRecord<'feedback'>;
type Point = Feedback['data']['strengths'][number];

/** FB-3: each point names an observation, a quality criterion and an example. */
export const feedbackPointBare: Rule = {
  id: 'feedback-point-bare',
  statements: ['FB-3'],
  severity: 'warning',
  title: 'A point of feedback names no observation, no quality criterion or no example',
  why: 'A colleague can act on what was seen and heard, and an assessor can follow it back; neither can with a general remark.',
  mend: 'Give the point its `quality`, an `example` of what was said or done and, where there is more than one, its `observation`.',
  source: 'study-2, study-4: feedback is specific and uses examples from what was observed',
  example: {
    wrong: '- text: You need to improve your tone',
    right: '- { text: Your voice rose, quality: tone, observation: E014, example: "“As I said” at 02:10" }',
  },
  gather: (count) => `${count} records of feedback have points without observation, criterion or example`,
  judge: function* (portfolio) {
    for (const feedback of ofKind(portfolio, 'feedback')) {
      const bare = barePoints(feedback);
      if (bare.length > 0)
        yield {
          get place() {
            return portfolio.placeOf(feedback.file, bare[0]?.path ?? []);
          },
          message: `${feedback.number}: ${bare.map(({ words }) => words).join('; ')}.`,
          subject: feedback.number,
        };
    }
  },
};

const barePoints = ({ data }: Feedback) =>
  (['strengths', 'developmentPoints'] as const).flatMap((list) =>
    (data[list] as Point[]).flatMap((point, index) => {
      const missing = missingIn(point, data.observations.length === 1);
      const one = list === 'strengths' ? 'strength' : 'development point';
      return missing.length > 0
        ? [{ path: [list, index], words: `${one} ${index + 1} names no ${missing.join(' and no ')}` }]
        : [];
    }),
  );

/** Feedback on one observation need not name it again at each point. */
const missingIn = (point: Point, onlyOne: boolean): string[] => [
  ...(point.observation === undefined && !onlyOne ? ['observation'] : []),
  ...(point.quality === undefined ? ['quality criterion'] : []),
  ...(hasExample(point) ? [] : ['example']),
];

/** Words quoted in the point itself, or its place in the transaction, show what was said as well as `example` does. */
const hasExample = ({ text, example, at }: Point): boolean =>
  example !== undefined || at !== undefined || /[“"‘][^“‘”"’]{3,}[”"’]/.test(text);
