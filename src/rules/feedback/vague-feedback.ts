import type { Point } from '#language/vagueness/point.ts';
import { isVague, vagueness } from '#language/vagueness/vagueness.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** FB-3: a development point says what was said or done, so that the colleague can act on it. */
export const vagueFeedback: Rule = {
  id: 'vague-feedback',
  statements: ['FB-3'],
  severity: 'warning',
  title: 'A development point is too vague to act on',
  why: 'A colleague can change what they said or did, and not what somebody thinks of it; an assessor looks for the example behind each point.',
  mend: 'Say what was said or done, in their words where you can; where in the transaction; which quality criterion; and what to say or do instead.',
  source: 'study-2: “you need to improve your tone”; study-4: cite the criterion and an example',
  example: {
    wrong: '- text: You need to improve your tone.',
    right:
      '- text: You talked over the caller.\n  quality: listening\n  example: “Yes, yes, I know.”\n  at: "01:13"\n  instead: Let her finish, then say back what you heard.',
  },
  gather: (count) => `${count} development points are too vague to act on`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'feedback')) yield* vaguePoints(portfolio, record);
    for (const record of ofKind(portfolio, 'observation'))
      yield* vaguePoints(
        portfolio,
        record,
        (quality) => record.data.ratings.find((one) => one.quality === quality)?.note,
      );
  },
};

/**
 * A point is judged by its own words. Where they are vague, the note of the same quality criterion's rating may still
 * say what was seen or heard, and is then not said to be missing.
 */
function* vaguePoints(
  portfolio: Portfolio,
  record: PortfolioRecord<'feedback'> | PortfolioRecord<'observation'>,
  noteOn: (quality: string | undefined) => string | undefined = () => undefined,
): Generator<Verdict> {
  const points: readonly Point[] = record.data.developmentPoints;
  for (const [index, point] of points.entries()) {
    const path: FieldPath = ['developmentPoints', index, 'text'];
    if (isVague(point))
      yield {
        get place() {
          return portfolio.placeOf(record.file, path);
        },
        // What is missing is asked only of the points that are told one by one.
        get message() {
          const { missing } = vagueness(point, noteOn(point.quality));
          return `Development point ${index + 1} of ${record.number} is vague: “${point.text}” It has ${listed(missing)}.`;
        },
        subject: record.number,
      };
  }
}

const listed = (items: readonly string[]): string => {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
};
