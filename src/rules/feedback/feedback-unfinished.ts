import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { unitFirst, unitsClaimed } from '#portfolio/units/unit-of.ts';
import type { Rule, Verdict } from '../rule.ts';

type Feedback = PortfolioRecord<'feedback'>;

/**
 * FB-1: feedback says what to improve, or that nothing is, and proposes coaching or training for what is. Over a unit
 * that is a must; of one record among others that are whole an assessor would only ask.
 */
export const feedbackUnfinished: Rule = {
  id: 'feedback-unfinished',
  statements: ['FB-1'],
  severity: 'to-do',
  title: 'Feedback says nothing to improve, or nothing that would help',
  why: 'The unit asks for positive feedback, for points to improve and for coaching or training that helps with them.',
  mend: 'Add a development point, or say in `noDevelopment` that there was none this time and why; add to `proposals` what would help.',
  source: 'ocr-41 3.1 to 3.4: give positive feedback, feedback on improvement, arrange coaching or training',
  example: {
    wrong: 'developmentPoints: [{ text: Let the customer finish }], and no proposals',
    right: 'proposals: [{ type: coaching, text: Hearing two calls together }]',
  },
  gather: (count) =>
    `${count} records of feedback say nothing to improve, or propose nothing that would help`,
  judge: function* (portfolio) {
    const all = ofKind(portfolio, 'feedback');
    const whole = new Set(
      all.filter((one) => !troubleWith(one)).flatMap((one) => unitsClaimed(portfolio, one)),
    );
    for (const feedback of all) {
      const trouble = troubleWith(feedback);
      if (!trouble) continue;
      const bare = unitsClaimed(portfolio, feedback).filter((unit) => !whole.has(unit));
      yield verdictOf(portfolio, feedback, {
        ...trouble,
        severity: bare.length > 0 ? 'to-do' : 'warning',
        unit: unitFirst(portfolio, bare),
      });
    }
  },
};

const troubleWith = ({ number, data }: Feedback): Omit<Verdict, 'place'> | undefined => {
  const points = data.developmentPoints.length;
  if (points === 0 && data.noDevelopment === undefined)
    return {
      message: `${number} has no development point and does not say that there was none.`,
      mend: 'Add to `developmentPoints`, or write `noDevelopment:` with "None this time" and why.',
    };
  if (points > 0 && data.proposals.length === 0 && data.actions.length === 0)
    return {
      message: `${number} says what would be better, proposes no coaching or training and agrees no action.`,
      mend: 'Add to `proposals` what would help, coaching or training, or to `actions` what was agreed.',
    };
  return undefined;
};

const verdictOf = (
  portfolio: Portfolio,
  { file, number, data }: Feedback,
  trouble: Omit<Verdict, 'place'>,
): Verdict => ({
  ...trouble,
  subject: number,
  get place() {
    return portfolio.placeOf(file, [data.developmentPoints.length > 0 ? 'developmentPoints' : 'strengths']);
  },
});
