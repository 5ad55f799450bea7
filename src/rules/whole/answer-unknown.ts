import { nearest } from '#language/nearest.ts';
import type { Rule, RuleText } from '../rule.ts';

/** Every answer in the portfolio file answers a rule that there is and that can be answered. */
export const answerUnknown: Rule = {
  id: 'answer-unknown',
  severity: 'error',
  answerable: false,
  title: 'An answer is given to a rule that does not exist or cannot be answered',
  why: 'A verifier reads the answers; one that answers nothing hides the finding that it was meant for.',
  mend: 'Write the id of the rule as it stands in the finding.',
  source: 'How this program reads answers',
  example: { wrong: 'rule: claim-without-a-place', right: 'rule: claim-without-place' },
  judge: function* (portfolio, { rules }) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const [index, { rule: id }] of portfolio.file.answers.entries()) {
      const rule = byId.get(id);
      if (rule && canBeAnswered(rule)) continue;
      const close = rule
        ? undefined
        : nearest(
            id,
            rules.filter(canBeAnswered).map((one) => one.id),
          );
      yield {
        place: portfolio.placeOf('content/portfolio.yaml', ['answers', index, 'rule']),
        message: rule
          ? `A finding under ${id} is mended, not answered.`
          : `There is no rule ${id}.${close ? ` Did you mean ${close}?` : ''}`,
        ...(rule ? { mend: `Take the answer away and do what the finding says: ${rule.mend}` } : {}),
        nearest: close,
        subject: 'content/portfolio.yaml',
      };
    }
  },
};

/** Whether a line in `answers` can settle a finding under that rule. */
export const canBeAnswered = (rule: RuleText): boolean =>
  'judge' in rule && (rule as Rule).answerable !== false;
