import { exampleAnswer, severityWords, type ThresholdText, thresholdsOf } from '#rules/explanation.ts';
import type { Rule, RuleText } from '#rules/rule.ts';
import { statementAsks } from '#rules/statements.ts';
import { type Paint, painter } from './paint.ts';
import { wrap } from './wrap.ts';

/** What a rule means, for a terminal of so many columns: what it finds, why, what to write instead, with examples. */
export function ruleAsText(
  rule: RuleText | Rule,
  { width, colour }: { width: number; colour: boolean },
): string {
  const paint = painter(colour);
  const { word, means } = severityWords[rule.severity];
  const head = [paint('place', rule.id), ...wrap(`${rule.title}.`, width)].join('\n');
  const part = (title: string, lines: readonly string[]) => section(title, lines, paint);
  const words = (text: string) => wrap(text, width - indent.length);
  return `${[
    head,
    part('How much it weighs', words(`${word}. ${means}`)),
    part('Why an assessor cares', words(rule.why)),
    part('What to write instead', words(rule.mend)),
    part('Wrong', barred(rule.example.wrong)),
    part('Right', barred(rule.example.right)),
    ...thresholdsOf(rule).map((one) => part("The centre's choice", words(thresholdWords(one)))),
    part('Source', words(`${rule.source}.`)),
    ...answerParts(rule, part, words),
    ...statementParts(rule, part, width),
  ].join('\n\n')}\n`;
}

const indent = '  ';

type Part = (title: string, lines: readonly string[]) => string;

function section(title: string, lines: readonly string[], paint: Paint): string {
  return [paint('place', title), ...lines.map((line) => indent + line)].join('\n');
}

/** An example keeps its own lines: it is there to be copied. */
function barred(example: string): string[] {
  return example.split('\n').map((line) => `│ ${line}`.trimEnd());
}

function thresholdWords({ name, about, fallback }: ThresholdText): string {
  return `\`${name}\` under \`thresholds\` in content/portfolio.yaml, ${fallback} where nothing is written. ${about} No source gives this number.`;
}

function statementParts({ statements = [] }: RuleText, part: Part, width: number): string[] {
  if (statements.length === 0) return [];
  const room = Math.max(...statements.map((id) => id.length)) + 2;
  const lines = statements.flatMap((id) =>
    wrap(statementAsks(id), width - indent.length - room).map(
      (line, index) => (index === 0 ? id : '').padEnd(room) + line,
    ),
  );
  return [part('What it answers of the rules an assessor judges by', lines)];
}

function answerParts(rule: RuleText | Rule, part: Part, words: (text: string) => string[]): string[] {
  const answer = exampleAnswer(rule);
  if (answer === undefined)
    return [
      part('Can it be answered?', words('No. It is mended, and a line under `answers` does not settle it.')),
    ];
  const how =
    'Yes, where it is as it should be. It then stays visible as answered. In content/portfolio.yaml:';
  return [part('Can it be answered?', [...words(how), ...barred(answer)])];
}
