import { questions } from '#rules/all-questions.ts';
import { ruleGroups } from '#rules/groups.ts';
import type { RuleText } from '#rules/rule.ts';
import { statementFamilies } from '#rules/statements.ts';
import { paths, questionAnchor } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { checklistView } from '../shared/checklist.ts';
import { severityLook, severityLooks } from '../shared/severity.ts';

/** How much a rule finds in this portfolio: what asks for something, and what was answered. */
export interface FoundCount {
  open: number;
  answered: number;
}

/** What the page of all rules shows: the rules by group, the questions, and what answers each statement. */
export const rulesView = (site: Site) => {
  const found = countsOf(site);
  const groups = ruleGroups.map(({ id, name, about, rules }) => ({
    id: `group-${id}`,
    name: statementFamilies.some((family) => family.id === id) ? `${name} (${id})` : name,
    about,
    rules: rules.map((rule) => ruleRow(rule, found.get(rule.id))),
  }));
  return {
    severities: severityLooks,
    groups,
    count: groups.reduce((sum, { rules }) => sum + rules.length, 0),
    questions: questionRows(site),
    families: familiesOf(),
    statementCount: statementFamilies.reduce(
      (sum, { statements }) => sum + Object.keys(statements).length,
      0,
    ),
  };
};

const countsOf = ({ findings }: Site): Map<string, FoundCount> => {
  const counts = new Map<string, FoundCount>();
  for (const { rule, answered } of findings) {
    const count = counts.get(rule) ?? { open: 0, answered: 0 };
    count[answered ? 'answered' : 'open'] += 1;
    counts.set(rule, count);
  }
  return counts;
};

const ruleRow = ({ id, title, severity, statements = [] }: RuleText, found?: FoundCount) => ({
  id,
  title,
  severity: severityLook(severity),
  statements,
  found: found ?? { open: 0, answered: 0 },
});

/** Places named beside a question at once; the rest is counted. */
const namedAtOnce = 3;

/** Every question, with what it is asked of now. */
const questionRows = (site: Site) => {
  const asked = new Map(checklistView(site).map(({ id, about }) => [id, about]));
  return questions.map(({ id, statements, question, why }) => {
    const about = asked.get(id) ?? [];
    return {
      id,
      anchor: questionAnchor(id),
      statements,
      question,
      why,
      about: about.slice(0, namedAtOnce),
      more: Math.max(0, about.length - namedAtOnce),
    };
  });
};

/** Every statement with the rules and the questions that answer it, family by family. */
const familiesOf = () => {
  const rules = ruleGroups.flatMap((group) => group.rules);
  return statementFamilies.map(({ id: family, name, statements }) => ({
    id: family,
    name,
    statements: Object.entries(statements).map(([id, asks]) => ({
      id,
      asks,
      rules: rules.filter((rule) => rule.statements?.includes(id)).map((rule) => rule.id),
      questions: questions
        .filter((question) => question.statements.includes(id))
        .map((question) => ({
          text: question.question,
          path: `${paths.rules}#${questionAnchor(question.id)}`,
        })),
    })),
  }));
};
