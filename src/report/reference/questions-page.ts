import type { Question } from '#rules/question.ts';
import type { RuleText } from '#rules/rule.ts';
import { anchor, code, page, plain, table } from './markdown.ts';

/** The page of the assessor's checklist, and of what answers each statement: a rule, a question, or both. */
export const questionsPage = (
  questions: readonly Question[],
  rules: readonly RuleText[],
  notice: string,
): string =>
  page([
    "# The assessor's checklist",
    notice,
    about,
    '## Questions',
    table(
      ['question', 'it answers', 'what is asked', 'why', 'source'],
      questions.map(({ id, statements, question, why, source }) => [
        code(id),
        statements.join(', '),
        plain(question),
        plain(why),
        plain(source),
      ]),
    ),
    '## What answers each statement',
    'The statements are those of [the rules that an assessor judges by](../rules-and-fields.md).',
    table(['statement', 'rules', 'questions'], statementRows(questions, rules)),
  ]);

const about = [
  'What no machine can decide is asked of a person, beside the evidence that it concerns: a record, a unit, or a',
  'criterion that waits for a decision. A question is never a finding, and nothing is dropped.',
].join('\n');

const statementRows = (questions: readonly Question[], rules: readonly RuleText[]): string[][] => {
  const ids = new Set([...rules, ...questions].flatMap(({ statements = [] }) => statements));
  return [...ids].sort(byFamily).map((id) => [
    id,
    naming(rules, id)
      .map((rule) => `[${code(rule)}](rules.md#${anchor(rule)})`)
      .join(', ') || '–',
    naming(questions, id).map(code).join(', ') || '–',
  ]);
};

const naming = (table: readonly { id: string; statements?: readonly string[] }[], id: string): string[] =>
  table.filter(({ statements }) => statements?.includes(id)).map((one) => one.id);

const families = ['GEN', 'VAC', 'PRE', 'MON', 'FB', 'B14', 'WIT', 'DEC', 'DP'];

const byFamily = (a: string, b: string): number => {
  const [one, other] = [a.split('-'), b.split('-')];
  return (
    families.indexOf(one[0] ?? '') - families.indexOf(other[0] ?? '') || Number(one[1]) - Number(other[1])
  );
};
