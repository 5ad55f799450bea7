import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../command/command.ts';
import type { Program } from '../measure.ts';
import { frame } from './rival-source.ts';

/** The version that is compared with. */
export const eleventyVersion = '3.1.7';

/** Rivals are packages of the bench alone, in a folder of its own. */
const home = join(repositoryRoot, 'node_modules/.cache/bench-rivals');

const installed = (): string => {
  const program = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "name": "bench-rivals", "private": true }\n');
  const args = ['install', `@11ty/eleventy@${eleventyVersion}`, '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Eleventy could not be installed:\n${stderr}`);
  return program;
};

const layout = (): string =>
  [
    frame.head.replaceAll('{title}', '{{ title }}'),
    '{% for block in blocks %}',
    frame.block.replace('{mark}', '{{ mark }}').replace('{block}', '{{ block }}'),
    '{% endfor %}',
    frame.foot,
  ].join('');

/** Eleventy with Nunjucks, as its documentation begins, in a folder whose `source/` holds the pages. */
export const eleventy = (folder: string): Program => {
  mkdirSync(join(folder, 'layouts'), { recursive: true });
  writeFileSync(join(folder, 'layouts/page.njk'), layout());
  const settings = { dir: { input: 'source', includes: '../layouts', output: 'site' } };
  writeFileSync(
    join(folder, 'eleventy.config.mjs'),
    `export default () => {};\nexport const config = ${JSON.stringify({
      ...settings,
      markdownTemplateEngine: 'njk',
    })};\n`,
  );
  return { file: installed(), args: ['--config=eleventy.config.mjs', '--quiet'], folder };
};
