import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds a folder of cases for each rule, and `base` that all begin from. */
export const caseHome = join(import.meta.dirname, '../cases');

/** Every case by its path below `caseHome`: the rule, then the sentence. */
export const caseNames: readonly string[] = readdirSync(caseHome)
  .filter((rule) => rule !== 'base')
  .flatMap((rule) => readdirSync(join(caseHome, rule)).map((name) => `${rule}/${name}`));
