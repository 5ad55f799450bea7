import { shapeRules } from './files/shape.ts';
import { rules } from './index.ts';
import type { Rule, RuleText } from './rule.ts';
import { familyOf, statementFamilies } from './statements.ts';

/** Rules that belong together. */
export interface RuleGroup {
  /** Short and permanent: the letters of a family of statements, or `files` or `whole`. */
  id: string;
  name: string;
  about: string;
  rules: readonly (RuleText | Rule)[];
}

/** Every rule there is: those found while reading first, then those that judge the whole. */
export const allRules: readonly (RuleText | Rule)[] = [...shapeRules, ...rules];

const inFamily = ({ statements: [first = ''] = [] }: RuleText, family: string): boolean =>
  familyOf(first) === family;

/** Every rule once: what a file must be, then by the first statement that each answers, then what is left. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'files',
    name: 'What a file must be',
    about: 'About one file at a time: whether it can be read, and whether what it holds has the right shape.',
    rules: shapeRules,
  },
  ...statementFamilies.map(({ id, name, statements }) => ({
    id,
    name,
    about: `Statements ${id}-1 to ${id}-${Object.keys(statements).length} of the rules that an assessor judges by.`,
    rules: rules.filter((rule) => inFamily(rule, id)),
  })),
  {
    id: 'whole',
    name: 'How the records fit together',
    about: 'These answer no single statement: they keep links, answers and claims in order.',
    rules: rules.filter(({ statements = [] }) => statements.length === 0),
  },
];
