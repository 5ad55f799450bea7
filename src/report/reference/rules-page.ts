import { exampleAnswer, isAnswerable, thresholdsOf } from '#rules/explanation.ts';
import type { RuleGroup } from '#rules/groups.ts';
import type { Rule, RuleText } from '#rules/rule.ts';
import { anchor, code, fence, page, plain, table } from './markdown.ts';

/** The page of every rule: what it finds, why an assessor would care, how to mend it, and where it comes from. */
export const rulesPage = (groups: readonly RuleGroup[], notice: string): string =>
  page([
    '# Rules',
    notice,
    severities,
    ...groups.flatMap(({ name, about, rules }) => [
      `## ${name}`,
      about,
      table(['rule', 'severity', 'what it finds', 'answers', 'source'], rules.map(overview)),
      ...rules.flatMap(section),
    ]),
  ]);

const severities = [
  'An `error` stops publishing. A `warning` or `info` does not. A `to-do` is work not yet finished: once the unit is',
  'declared complete it is an error. The numbers such as GEN-14 are those of',
  '[the rules that an assessor judges by](../rules-and-fields.md).',
].join('\n');

const overview = ({ id, severity, title, statements = [], source }: RuleText): string[] => [
  `[${code(id)}](#${anchor(id)})`,
  severity,
  plain(title),
  statements.join(', '),
  plain(source),
];

const section = (rule: RuleText | Rule): string[] => [
  `### ${rule.id}`,
  `**${plain(rule.title)}.** Severity: ${rule.severity}.${answers(rule)}`,
  plain(rule.why),
  `To mend it: ${plain(rule.mend)}`,
  'Wrong:',
  fence('text', rule.example.wrong),
  'Right:',
  fence('text', rule.example.right),
  ...thresholdsOf(rule).map(
    ({ name, about, fallback }) =>
      `The centre's choice: ${code(name)} under \`thresholds\` in \`content/portfolio.yaml\`, ${fallback} where nothing is written. ${plain(about)}`,
  ),
  `Source: ${plain(rule.source)}.${settled(rule)}`,
  ...[exampleAnswer(rule)].flatMap((answer) => (answer === undefined ? [] : [fence('yaml', answer)])),
];

const answers = ({ statements = [] }: RuleText): string =>
  statements.length === 0 ? '' : ` It answers ${statements.join(', ')}.`;

const settled = (rule: RuleText | Rule): string => {
  if (!isAnswerable(rule)) return ' It is mended, not answered.';
  return ' It can be answered in `content/portfolio.yaml`, under `answers`:';
};
