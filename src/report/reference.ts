import { equivalencesSchema } from '#portfolio/schema/equivalences.ts';
import { guidanceSchema } from '#portfolio/schema/guidance.ts';
import { importsFile, importsSchema } from '#portfolio/schema/imports.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { privateRegisterSchema } from '#portfolio/schema/private-register.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { questions } from '#rules/all-questions.ts';
import { allRules, ruleGroups } from '#rules/groups.ts';
import { type FileText, filePage } from './reference/file-page.ts';
import { questionsPage } from './reference/questions-page.ts';
import { recordsPage, type YamlOf } from './reference/records-page.ts';
import { rulesPage } from './reference/rules-page.ts';

export { minimalExample } from './reference/example.ts';

const notice =
  '*Written by `node scripts/reference.ts` from the schemas and the rules. Change those, not this page.*';

const portfolio: FileText = {
  title: 'The portfolio',
  file: 'content/portfolio.yaml',
  about: 'What the whole portfolio shares: whose it is, for which units, and the centre’s own numbers.',
  schema: portfolioFileSchema,
};

const people: FileText = {
  title: 'People',
  file: 'content/people.yaml',
  about: 'Those who vouch, by the name each agreed to show, and those observed, by pseudonym only.',
  schema: peopleSchema,
};

const register: FileText = {
  title: 'The private register',
  file: 'private/people.yaml',
  about:
    'Who stands behind the pseudonyms. It is never published, git ignores it, and whatever of it would be published is an error that no answer settles. May be left out.',
  schema: privateRegisterSchema,
};

const imports: FileText = {
  title: 'How tables are taken in',
  file: importsFile,
  about:
    'What the columns of a table hold that `npm run import` took in, so that the next one of the same columns needs no question. The program writes it; it may be changed, or left out.',
  schema: importsSchema,
};

const units: FileText[] = [
  {
    title: 'A unit',
    file: 'content/units/my-unit.yaml',
    about: 'What an awarding body asks, in its own words. Adding a unit is adding a file.',
    schema: unitSchema,
  },
  {
    title: 'Guidance',
    file: 'content/guidance/my-page.yaml',
    about: 'A page of study guidance, each of its items once. It advises; it decides nothing.',
    schema: guidanceSchema,
  },
  {
    title: 'Equivalences',
    file: 'content/equivalences.yaml',
    about:
      'Criteria of different units that ask for something alike. They suggest where evidence may serve twice; they never claim. May be left out.',
    schema: equivalencesSchema,
  },
];

/** The pages of the reference, by file name. `yamlOf` writes the examples. */
export const referencePages = (yamlOf: YamlOf): Map<string, string> =>
  new Map([
    ['records.md', recordsPage(yamlOf, notice)],
    ['rules.md', rulesPage(ruleGroups, notice)],
    ['questions.md', questionsPage(questions, allRules, notice)],
    ['portfolio.md', filePage(portfolio.title, [portfolio, imports], yamlOf, notice)],
    ['people.md', filePage(people.title, [people, register], yamlOf, notice)],
    ['units.md', filePage('Units, guidance and equivalences', units, yamlOf, notice)],
  ]);
