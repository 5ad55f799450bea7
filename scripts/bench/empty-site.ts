import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../command/command.ts';
import type { Program } from './measure.ts';

const page = `<!doctype html>
<html lang="en"><head><title>Empty</title></head><body><h1>Empty</h1></body></html>
`;

/** Writes an Astro site of one page and nothing else, and gives the program that builds it with the same Astro. */
export const emptySite = (folder: string): Program => {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "type": "module" }\n');
  writeFileSync(join(folder, 'src/pages/index.astro'), page);
  symlinkSync(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'));
  return { file: join(repositoryRoot, 'node_modules/astro/bin/astro.mjs'), args: ['build'], folder };
};
