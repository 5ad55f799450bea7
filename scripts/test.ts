import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './command/command.ts';

/** One step of the whole test: a program of the packages with its arguments. */
interface Step {
  name: string;
  program: string;
  args: string[];
}

const steps: Step[] = [
  { name: 'Format and lint', program: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'Types of pages', program: 'astro', args: ['check', '--minimumFailingSeverity', 'error'] },
  { name: 'Types', program: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'Unused files, exports and packages', program: 'knip', args: [] },
];

const bin = join(repositoryRoot, 'node_modules', '.bin');

const env = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

/**
 * Runs one program of the packages with this Node first on the path. True where it exits with 0. What it says is shown as
 * it comes, or `whole` once it has ended, so that two at once do not speak into each other.
 */
const runs = ({ name, program, args }: Step, whole = false): Promise<boolean> =>
  new Promise((done) => {
    const heading = `\n— ${name}\n`;
    if (!whole) process.stdout.write(heading);
    const stdio = whole ? ('pipe' as const) : ('inherit' as const);
    const child = spawn(join(bin, program), args, { cwd: repositoryRoot, stdio, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', ({ message }) => {
      said += message;
    });
    child.on('close', (code) => {
      if (whole) process.stdout.write(heading + said);
      done(code === 0);
    });
  });

/** Runs every test and counts them. A run that leaves no report counts as one failure. */
const runsTests = async (): Promise<{ passed: number; failed: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-tests-'));
  const outputFile = join(folder, 'report.json');
  const ok = await runs({
    name: 'Unit, case and browser tests',
    program: 'vitest',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...process.argv.slice(2),
    ],
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outputFile, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs the steps one after the other. */
const runsSteps = async (): Promise<{ step: Step; ok: boolean }[]> => {
  const results = [];
  for (const step of steps) results.push({ step, ok: await runs(step, true) });
  return results;
};

// The steps go beside the tests, which wait for a browser or a disk now and then.
const [tests, results] = await Promise.all([runsTests(), runsSteps()]);
const passed = results.filter(({ ok }) => ok).length + tests.passed;
const failed = results.filter(({ ok }) => !ok).length + tests.failed;
for (const { step, ok } of results) if (!ok) process.stdout.write(`Failed: ${step.name}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
