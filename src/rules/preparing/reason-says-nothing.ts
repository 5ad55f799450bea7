import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import type { Rule } from '../rule.ts';

/** The fields in which a reason is asked for, by kind: a star passes through a list. */
const reasons: Partial<Record<KindName, readonly string[]>> = {
  'monitoring-plan': [
    'purpose',
    'scope',
    'teamPart',
    'techniques.*.reason',
    'frequency.reason',
    'objectivity',
    'disruption',
    'familiarity.*.how',
    'sharing',
  ],
  draw: ['reason'],
};

/** PRE-7 to PRE-11, MON-8, MON-10, FB-9: where a reason is asked for, there is one and not a filler. */
export const reasonSaysNothing: Rule = {
  id: 'reason-says-nothing',
  statements: ['PRE-7', 'PRE-8', 'PRE-9', 'PRE-10', 'PRE-11', 'MON-8', 'MON-10', 'FB-9'],
  severity: 'warning',
  title: 'A reason was asked for, and what stands there says nothing',
  why: 'The assessor looks for the thinking behind the plan; one or two words cannot hold it.',
  mend: 'Write a sentence: what was decided, and because of what.',
  source:
    'study-2: the rationale for monitoring frequency, how you ensured objectivity; study-4: involving team members; cg-312 3.1',
  example: {
    wrong: 'frequency: { text: Weekly, reason: Policy }',
    right: 'frequency: { text: Weekly, reason: Five a week is what I can write up within two days. }',
  },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      if (record.data.withdrawn) continue;
      for (const name of reasons[record.kind] ?? [])
        for (const { path, words } of textsAt(record.data, name.split('.'), []))
          if (isEmpty(words))
            yield {
              place: portfolio.placeOf(record.file, path),
              message: `\`${path.filter((part) => typeof part === 'string').join('.')}\` of ${record.number} says only "${words}".`,
              subject: record.number,
            };
    }
  },
};

/** Sentences that name no reason: they say that there is a rule, or that it was always so. */
const filler =
  /^(?:because )?(?:(?:(?:it|this|that) )?(?:is|was) (?:just )?(?:required|needed|necessary|mandatory|compulsory|expected|standard(?: practice)?|best practice|normal|usual|(?:a|our|the|company) (?:policy|procedure|requirement|rule)|(?:in|by) (?:the |our )?policy)|(?:in line with|according to|because of|due to|as per|per|as in|following|see) (?:the |our |my )?(?:company |team |local |organisation(?:al)? |existing )*(?:policy|policies|procedures?|rules?|requirements?|usual|normal|standard|guidelines|instructions)|as (?:always|usual|before|required|instructed|agreed|normal)|(?:we|i) (?:have )?(?:always )?(?:did|done|do) (?:it|this|that)(?: (?:this|that) way| like (?:this|that))?|(?:we|i) (?:have|had) to|(?:my |the )?(?:manager|management|company|centre|boss) (?:said so|says so|decided(?: (?:it|this))?|asked (?:for it|us to|me to)|wants it|told (?:us|me)(?: to)?))[.!]?$/i;

/** Whether words that should hold a reason hold none. */
export const isEmpty = (words: string): boolean =>
  words.trim().split(/\s+/).length < 3 || filler.test(words.trim());

const textsAt = (
  value: unknown,
  steps: readonly string[],
  path: FieldPath,
): { path: FieldPath; words: string }[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, words: value }] : [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
  if (typeof value !== 'object' || value === null) return [];
  return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
};
