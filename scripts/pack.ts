import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { repositoryRoot } from './command/command.ts';
import { compile } from './site/compile.ts';
import { programVersion } from './site/compiled.ts';

// Compiles the program, site and all, to the one file of a package: what one installs starts at once and bundles nothing.
const source = {
  root: repositoryRoot,
  input: 'scripts/site/installed.ts',
  version: `${packageJson.version} ${programVersion()}`,
};
await compile(source, join(repositoryRoot, 'program/portfolio.mjs'));
