import type { Place } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Rule } from '../rule.ts';
import { canBeAnswered } from './answer-unknown.ts';

/** Where a finding on an answer stands. */
export const idlePlace = (portfolio: Portfolio, index: number): Place =>
  portfolio.placeOf('content/portfolio.yaml', ['answers', index, 'at']);

/** An answer that no longer meets a finding is taken away. */
export const answerIdle: Rule = {
  id: 'answer-idle',
  severity: 'info',
  answerable: false,
  needsWhole: true,
  last: true,
  title: 'An answer no longer answers anything',
  why: 'A verifier reads every answer; one whose finding has gone makes it look as if something were still excused.',
  mend: 'Take the answer away, or mend `at` if it should answer another finding.',
  source: 'How this program reads answers',
  example: {
    wrong: 'rule: claim-without-place, at: E014, after E014 was given its places',
    right: 'no answer, since there is no finding',
  },
  judge: function* (portfolio, { rules, used }) {
    const known = new Set(rules.filter(canBeAnswered).map(({ id }) => id));
    for (const [index, answer] of portfolio.file.answers.entries())
      if (known.has(answer.rule) && !used.has(answer))
        yield {
          place: idlePlace(portfolio, index),
          message: `No finding under ${answer.rule} is about ${answer.at} any more.`,
          subject: 'content/portfolio.yaml',
        };
  },
};
