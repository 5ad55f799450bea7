import type { Severity } from '#portfolio/finding.ts';
import { fieldMeta } from '#portfolio/schema/fields.ts';
import { portfolioFileSchema, type Thresholds } from '#portfolio/schema/portfolio-file.ts';
import { fieldsOf, schemaAt } from '#portfolio/schema/schema-walk.ts';
import type { Rule, RuleText } from './rule.ts';

/** A severity as a reader is told of it: its word, and what it means for publishing. */
export const severityWords: Record<Severity, { word: string; means: string }> = {
  error: { word: 'Error', means: 'It stops the portfolio from being published.' },
  warning: {
    word: 'Warning',
    means: 'An assessor would ask about it. It does not stop the portfolio from being published.',
  },
  'to-do': {
    word: 'To do',
    means:
      'Work that is not finished yet. It does not stop the portfolio from being published until the unit that it is about is declared complete; then it is an error.',
  },
  info: {
    word: 'Note',
    means: 'Good to know. Nothing needs to be done, and it does not stop the portfolio from being published.',
  },
};

/** Whether a line in `answers` of the portfolio settles what a rule finds. */
export const isAnswerable = (rule: RuleText | Rule): rule is Rule =>
  'judge' in rule && rule.answerable !== false;

/** What stands in an example of an answer beside the rule. */
export interface ExampleAnswer {
  by: string;
  on: string;
  /** What is answered; where it is left out, what the rule itself gives. */
  at?: string | undefined;
}

/** The lines of `content/portfolio.yaml` that would answer a rule, or undefined where it is mended and not answered. */
export const exampleAnswer = (
  rule: RuleText | Rule,
  { by, on, at }: ExampleAnswer = { by: 'sam-reed', on: '2026-03-17' },
): string | undefined =>
  isAnswerable(rule)
    ? `answers:
  - rule: ${rule.id}
    at: ${at ?? rule.answeredAt ?? 'E014'}
    reason: Why this is as it should be, in a sentence or two.
    by: ${by}
    on: ${on}`
    : undefined;

/** One of the centre's own numbers: its name, what it is, and what it is where the centre says nothing. */
export interface ThresholdText {
  name: keyof Thresholds;
  about: string;
  fallback: number;
}

/** Every number that no source gives, in the order of `content/portfolio.yaml`. */
export const thresholdTexts: readonly ThresholdText[] = fieldsOf(
  schemaAt(portfolioFileSchema, ['thresholds']) ?? portfolioFileSchema,
).map(([name, schema]) => ({
  name: name as keyof Thresholds,
  about: fieldMeta(schema).description ?? '',
  fallback: schema.parse(undefined) as number,
}));

/** The centre's numbers that a rule judges by. */
export const thresholdsOf = ({ thresholds = [] }: RuleText): ThresholdText[] =>
  thresholdTexts.filter(({ name }) => thresholds.includes(name));
