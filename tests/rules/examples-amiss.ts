import { parse } from 'yaml';
import type { Finding } from '#portfolio/finding.ts';
import { exampleAnswer, isAnswerable } from '#rules/explanation.ts';
import { allRules } from '#rules/groups.ts';
import { caseNames, linesOf } from './case-folders.ts';

/** What sort of thing a text names: a record by the letter of its number, a criterion, a file, a unit, a pair. */
const sortOf = (at: string): string => {
  if (/^[EDQV]\d{3}$/.test(at)) return at.charAt(0);
  if (/^[\w-]+\/\d+\.\d+$/.test(at)) return 'criterion';
  if (at.includes('/')) return at.split('/')[0] as string;
  return at.includes(' ') ? 'unit and kind' : /-[a-z]*\d+$/.test(at) ? 'unit' : at;
};

/** The cases that show each rule, by its id. */
const casesByRule = (): Map<string, Set<string>> => {
  const cases = new Map<string, Set<string>>();
  for (const name of caseNames)
    for (const line of linesOf(name, 'expected.txt')) {
      const id = line.split(' ')[1] ?? '';
      cases.set(id, (cases.get(id) ?? new Set()).add(name));
    }
  return cases;
};

/** The rules whose example of an answer names another sort of thing than they are found on in their cases, in words. */
export const examplesAmiss = async (
  findingsOf: (name: string) => Promise<readonly Finding[]>,
): Promise<string[]> => {
  const amiss: string[] = [];
  const cases = casesByRule();
  for (const rule of allRules.filter(isAnswerable)) {
    const at: string = parse(exampleAnswer(rule) ?? '').answers[0].at;
    const found: Finding[] = [];
    for (const name of cases.get(rule.id) ?? []) found.push(...(await findingsOf(name)));
    const ours = found.filter((finding) => finding.rule === rule.id);
    const subjects = ours.map(({ subject, file }) => subject ?? file);
    if (!subjects.some((subject) => sortOf(subject) === sortOf(at)))
      amiss.push(`${rule.id} at ${at}, found on ${subjects.join(', ')}`);
  }
  return amiss;
};
