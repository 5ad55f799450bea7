import { readFileSync } from 'node:fs';
import { changedFile } from '#files/changed/changed-record.ts';
import { gitTakes } from '#files/disk/git-ignores.ts';
import { fileWithin, pathWithin, seenAt } from '#files/disk/inside.ts';
import { replaceFile } from '#files/disk/write-file.ts';
import { readRegister } from '#files/read-register.ts';
import { yamlText } from '#files/record-text.ts';
import { withoutMark } from '#files/text/as-written.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { type Observed, peopleSchema } from '#portfolio/schema/people.ts';
import type { PortfolioFile } from '#portfolio/schema/portfolio-file.ts';
import { privateRegisterSchema, registerFile } from '#portfolio/schema/private-register.ts';
import { CannotRunError } from '../command/command.ts';

const peopleFile = 'content/people.yaml';

/**
 * Whether names may be written into the private register of a portfolio. Throws CannotRunError where it lies elsewhere,
 * cannot be read, or git would take it along.
 */
export const mayKeepNames = (
  root: string,
  { privateRegister }: Pick<PortfolioFile, 'privateRegister'>,
): void => {
  if (privateRegister !== undefined && privateRegister !== registerFile)
    throw new CannotRunError(
      `The private register lies at ${privateRegister}. Write there whose pseudonym is whose, as \`- { name: …, pseudonym: colleague-c }\` under \`people\`, then try again.`,
    );
  const { findings } = readRegister(root, privateRegister);
  const [first] = findings.filter(({ severity }) => severity === 'error');
  if (first) throw new CannotRunError(`${first.message} ${first.mend}`);
  if (['next', 'already'].includes(gitTakes(root, registerFile)) && seenAt(pathWithin(root, '.gitignore')))
    throw new CannotRunError(
      `git would take ${registerFile} along, which is to hold names. Write the line /private/ into the file .gitignore beside the folder content, then try again.`,
    );
};

/** People to be kept: whose pseudonym is whose, and the pseudonyms that are new. */
export interface PeopleToKeep {
  names: readonly { name: string; pseudonym: string; alsoCalled?: string[]; numbers?: string[] }[];
  made: readonly Observed[];
}

/** Writes new pseudonyms into people.yaml, and whose they are into the private register; nothing else of either is changed. */
export const keepPeople = (root: string, { names, made }: PeopleToKeep): void => {
  if (made.length > 0) {
    const before = readFileSync(fileWithin(root, peopleFile), 'utf8');
    const { data } = parseYaml(withoutMark(before), peopleFile);
    const there = peopleSchema.parse(data);
    const raw = data as Record<string, unknown>;
    const fresh = made.filter(({ id }) => !there.observed.some((one) => one.id === id));
    const observed = [...((raw.observed as unknown[] | undefined) ?? []), ...fresh];
    replaceFile(root, peopleFile, changedFile(before, peopleSchema, { ...raw, observed }), before);
  }
  if (names.length > 0) keepNames(root, names);
};

const keepNames = (root: string, names: PeopleToKeep['names']): void => {
  const path = pathWithin(root, registerFile);
  const before = seenAt(path) ? readFileSync(path, 'utf8') : undefined;
  const raw =
    before === undefined
      ? {}
      : ((parseYaml(withoutMark(before), registerFile).data ?? {}) as Record<string, unknown>);
  const people = [...((raw.people as unknown[] | undefined) ?? []), ...names.map(withoutEmpty)];
  const text =
    before === undefined
      ? `# Who stands behind the pseudonyms. Never published; git passes over this folder.\n${yamlText({ people })}`
      : changedFile(before, privateRegisterSchema, { ...raw, people });
  replaceFile(root, registerFile, text, before);
};

const withoutEmpty = (entry: PeopleToKeep['names'][number]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value.length > 0));
