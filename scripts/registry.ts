import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `src/rules/index.ts`, the list of all rules, from the files that lie in the folders of `src/rules`: a rule is
 * there as soon as its file is.
 */
const home = join(import.meta.dirname, '..', 'src/rules');

interface RuleFile {
  path: string;
  name: string;
}

const ruleIn = (path: string): RuleFile | undefined => {
  const [, name] = /^export const (\w+): Rule =/m.exec(readFileSync(join(home, path), 'utf8')) ?? [];
  return name === undefined ? undefined : { path, name };
};

const files = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(home, name)).map((file) => `${name}/${file}`))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap((path) => ruleIn(path) ?? []);

const importOf = ({ path, name }: RuleFile): string => `import { ${name} } from './${path}';`;
const imports = files.map(importOf);
const own = "import type { Rule } from './rule.ts';";
const at = files.findIndex(({ path }) => path > 'rule.ts');

writeFileSync(
  join(home, 'index.ts'),
  `${[...imports.slice(0, at), own, ...imports.slice(at)].join('\n')}

/** Every rule that judges a linked portfolio. Written by \`node scripts/registry.ts\` from the files beside it. */
export const rules: readonly Rule[] = [
${files.map(({ name }) => `  ${name},`).join('\n')}
];
`,
);
