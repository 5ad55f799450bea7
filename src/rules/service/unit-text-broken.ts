import { placeOfCriterion } from '#portfolio/units/place-of-criterion.ts';
import type { Rule } from '../rule.ts';

/** Words that no sentence ends with: the rest stands in another row of the source. */
const cutOff =
  /(?:\b(?:a|an|and|at|by|for|from|in|of|on|or|the|their|they|to|with|within|which|that)|[,;:-])$/i;

/** "Identify who to speak with", "the standards they work to": these words end a clause that began before them. */
const stranded =
  /\b(?:(?:who|whom|what|which|where|whose|how|that|they|it|you|he|she|we)\b(?: [\w’'-]+){0,4}|\w+s to \w+(?: \w+)?) (?:at|by|for|from|in|of|on|to|with|within)$/i;

/** What extraction leaves behind: the number of the criterion, tags, or two spaces. */
const debris = /^\d+\.\d+\s|<\/?[a-z]+>| {2,}|\S - \S/i;

/** B14-7: the text of a criterion is whole and exact. */
export const unitTextBroken: Rule = {
  id: 'unit-text-broken',
  statements: ['B14-7'],
  severity: 'error',
  title: 'The text of a criterion looks cut off or damaged',
  why: 'Every claim is judged against these words, so they have to be the words of the specification, whole.',
  mend: 'Compare the text with the specification and write it whole; keep what was found in `sourceText`.',
  source: 'ocr-b14 3.8: a criterion that the source splits over two rows',
  answeredAt: 'ocr-b14/3.8',
  example: {
    wrong: 'text: explain the procedures for making recommendations on customer service improvements within',
    right: 'text: explain the procedures for making recommendations … within their organisation',
  },
  judge: function* (portfolio) {
    for (const criterion of portfolio.criteria.values()) {
      const text = criterion.text.trim();
      const trouble = isCutOff(text)
        ? `ends with "${text.split(/\s+/).at(-1)}"`
        : debris.test(text)
          ? 'holds signs that a specification does not'
          : undefined;
      if (trouble)
        yield {
          place: placeOfCriterion(portfolio, criterion),
          message: `The text of ${criterion.ref} ${trouble}: ${text}`,
          subject: criterion.ref,
        };
    }
  },
};

/** Whether a text ends in the middle. */
export const isCutOff = (text: string): boolean => cutOff.test(text) && !stranded.test(text);
