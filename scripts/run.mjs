// Plain JavaScript that any Node reads: where this one cannot run the program, it says so before anything fails.
import '../bin/v8-options.mjs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { sayNotBegun } from '../bin/not-begun.mjs';

const [node, , name, ...words] = process.argv;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  const script = new URL(`./${name}.ts`, import.meta.url);
  // Types are stripped once, and not by each run: what strips them takes as long as a small command.
  const kept = new URL('../node_modules/.cache/portfolio-program/code', import.meta.url);
  module.enableCompileCache(fileURLToPath(kept));
  process.argv = [node, fileURLToPath(script), ...words];
  import(script.href).catch(sayNotBegun);
} else {
  process.stderr.write(
    `This program needs Node.js 22.18 or later, and this is ${process.versions.node}. Install version 24 from https://nodejs.org, then type the command again.\n`,
  );
  process.exitCode = 2;
}
