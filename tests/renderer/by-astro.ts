import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The files that `astro build` makes of a portfolio, by their paths. */
export const builtByAstro = (portfolio: string): Map<string, Buffer> => {
  const out = mkdtempSync(join(tmpdir(), 'by-astro-'));
  try {
    const env: NodeJS.ProcessEnv = { ...process.env, PORTFOLIO_DIR: portfolio, PORTFOLIO_OUT: out };
    for (const name of ['VITEST', 'NODE_ENV']) delete env[name];
    env.ASTRO_TELEMETRY_DISABLED = '1';
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Astro could not build the portfolio:\n${stdout}\n${stderr}`);
    return filesOf(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
