import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { copiedName } from '#language/copied-name.ts';
import type { Finding } from '#portfolio/finding.ts';
import {
  type PrivateRegister,
  privateRegisterSchema,
  registerFile,
} from '#portfolio/schema/private-register.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { gitTakes } from './disk/git-ignores.ts';
import { LeadsElsewhereError, pathWithin, seenAt } from './disk/inside.ts';
import { readText } from './disk/read-text.ts';
import { holdWhole } from './schema/hold-whole.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** The private register of a portfolio, where there is one, with the findings on it: none of them holds its words. */
export interface ReadRegister {
  register?: PrivateRegister;
  findings: Finding[];
}

/**
 * Reads the private register of the portfolio at `root`: `private/people.yaml`, or where `configured` says, which alone
 * may lie outside the portfolio. Its words go nowhere but into the search: a fault in it is told by its line alone.
 */
export const readRegister = (root: string, configured: string | undefined): ReadRegister => {
  const file = configured ?? registerFile;
  const inside = relative(resolve(root), resolve(root, file)).replaceAll('\\', '/');
  const outside = /^\.\.(?:\/|$)/.test(inside) || isAbsolute(inside);
  if (/^(?:content|evidence)(?:\/|$)/i.test(inside)) return { findings: [wouldBePublished(inside)] };
  const absolute = outside ? resolve(root, file) : placeOf(root, inside);
  if (absolute === undefined) return { findings: [unfit(inside, 'is a link, or lies behind one')] };
  if (!seenAt(absolute)) return { findings: configured === undefined ? [] : [missing(file)] };
  const { text } = readText(absolute, file);
  if (text === undefined) return { findings: [unfit(file, 'could not be read as text in UTF-8')] };
  const held = holding(text, file);
  const findings = [
    ...held.findings,
    ...copiesOf(absolute, file),
    ...takenByGit(root, outside ? file : inside, outside),
  ];
  return { ...held, findings };
};

/**
 * Where a private register lies that is no part of the folder of the portfolio at `root`, as its portfolio.yaml says at this
 * moment; undefined where it names none. Never throws.
 */
export const registerOutside = (root: string): string | undefined => {
  try {
    const { text } = readText(join(root, 'content/portfolio.yaml'), 'content/portfolio.yaml');
    if (!text?.includes('privateRegister')) return undefined;
    const file = parseDocument(text).get('privateRegister');
    return typeof file === 'string' ? resolve(root, file) : undefined;
  } catch {
    return undefined;
  }
};

/** A register outside may lie in the portfolio's repository, or in another. */
const takenByGit = (root: string, file: string, outside: boolean): Finding[] => {
  const takes = gitTakes(root, file);
  const shown = file.replaceAll('\\', '/').replace(/^\.\//, '');
  if (takes === 'already') return [inGit(shown, outside)];
  return takes === 'next' ? [notIgnored(shown, outside)] : [];
};

/** Copies that a cloud laid beside the register: whoever stands in one of them alone is not looked for. */
const copiesOf = (absolute: string, file: string): Finding[] => {
  const names = new Set(namesIn(dirname(absolute)));
  return [...names]
    .filter((name) => name !== basename(absolute) && copiedName(name, names)?.original === basename(absolute))
    .sort()
    .map((name) =>
      shapeFinding(
        'register-unfit',
        { file, line: 1, column: 1 },
        `Beside ${file} lies ${name}, which looks like a copy of it: whoever is named only there is not looked for.`,
        { subject: file, mend: `Write into ${file} whoever only ${name} names, then take the copy away.` },
      ),
    );
};

/** The names in a folder; none where it cannot be read. */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Where the register lies on the disk, or undefined where a link leads elsewhere. */
const placeOf = (root: string, inside: string): string | undefined => {
  try {
    return pathWithin(root, inside);
  } catch (error) {
    if (error instanceof LeadsElsewhereError) return undefined;
    throw error;
  }
};

const holding = (text: string, file: string): ReadRegister => {
  const yaml = parseYaml(text, file);
  const held = yaml.whole ? holdWhole(privateRegisterSchema, yaml) : { findings: yaml.findings };
  if ('data' in held && held.data !== undefined) return { register: held.data, findings: [] };
  const lines = [...new Set(held.findings.map(({ line }) => line))].slice(0, 5);
  return {
    findings: [
      unfit(file, `does not have the form of a register, at line ${lines.join(', ') || 1}`, lines[0]),
    ],
  };
};

const unfit = (file: string, what: string, line = 1): Finding =>
  shapeFinding('register-unfit', { file, line, column: 1 }, `${file} ${what}.`, { subject: file });

const missing = (file: string): Finding =>
  shapeFinding(
    'register-unfit',
    { file: 'content/portfolio.yaml', line: 1, column: 1 },
    `There is no file ${file}, where privateRegister says that the private register lies.`,
    { subject: 'content/portfolio.yaml' },
  );

const wouldBePublished = (file: string): Finding =>
  shapeFinding(
    'register-unfit',
    { file: 'content/portfolio.yaml', line: 1, column: 1 },
    `privateRegister names ${file}, which lies in what is published.`,
    { subject: 'content/portfolio.yaml', mend: `Move it to ${registerFile} and leave privateRegister out.` },
  );

const notIgnored = (file: string, outside: boolean): Finding =>
  shapeFinding(
    'register-tracked',
    placeOfTracked(file, outside),
    `No .gitignore keeps git from taking ${file} along.`,
    {
      subject: file,
      mend: outside
        ? `Write the line ${basename(file)} into a file .gitignore beside it.`
        : `Write the line /${file} into a file .gitignore beside the folder content.`,
    },
  );

const inGit = (file: string, outside: boolean): Finding =>
  shapeFinding('register-tracked', placeOfTracked(file, outside), `git has ${file} already.`, {
    subject: file,
    mend: `Type git rm --cached "${file}" in the folder of the portfolio, and see that .gitignore names it. Earlier versions still hold it: give nobody that repository.`,
  });

/** Where to look: the register, or where it is said to lie. */
const placeOfTracked = (file: string, outside: boolean) => ({
  file: outside ? 'content/portfolio.yaml' : file,
  line: 1,
  column: 1,
});
