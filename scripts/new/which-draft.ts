import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { Asker } from '#authoring/new-record/question.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { draftsWaiting } from './draft-file.ts';

const [anew, away] = ['anew', 'away'];

/**
 * The draft of that kind that somebody wants to go on with, as a path; undefined where there is none or they begin anew,
 * beside the earlier answers or in their place.
 */
export const whichDraft = async (root: string, what: string, ask: Asker): Promise<string | undefined> => {
  const drafts = draftsWaiting(root, what);
  if (drafts.length === 0) return undefined;
  const choices = drafts.map((file) => ({ value: file, label: `Go on with: ${beginningOf(file)}` }));
  const chosen = await ask({
    type: 'choice',
    ask: 'Answers of an earlier try are kept, which was stopped before it was written.',
    choices: [
      ...choices,
      { value: anew, label: 'Begin another one; these answers wait for the next time' },
      { value: away, label: 'Throw these answers away and begin anew' },
    ],
  });
  if (chosen === away) await throwAway(drafts, ask);
  return chosen === anew || chosen === away ? undefined : relative(process.cwd(), chosen);
};

const throwAway = async (drafts: readonly string[], ask: Asker): Promise<void> => {
  const many = drafts.length > 1 ? ` of ${drafts.length} tries` : '';
  const question = `Throw the answers${many} away for good?`;
  if (await ask({ type: 'yes-no', ask: question, initial: false }))
    for (const file of drafts) rmSync(file, { force: true });
};

const longest = 70;

/** The first answers in a draft, by which its writer knows it. */
const beginningOf = (file: string): string => {
  const { data } = parseYaml(readFileSync(file, 'utf8'), file);
  const answered = (data as { answered?: { answer?: unknown }[] } | undefined)?.answered ?? [];
  const words = answered
    .flatMap(({ answer }) => (typeof answer === 'string' && answer ? answer : []))
    .join(', ');
  return words.length > longest ? `${words.slice(0, longest)}…` : words || file;
};
