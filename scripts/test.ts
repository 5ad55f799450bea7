import { spawnSync } from 'node:child_process';
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

/** Runs one program of the packages with this Node first on the path. True where it exits with 0. */
const runs = ({ name, program, args }: Step): boolean => {
  process.stdout.write(`\n— ${name}\n`);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  return spawnSync(join(bin, program), args, { cwd: repositoryRoot, stdio: 'inherit', env }).status === 0;
};

/** Runs every test and counts them. A run that leaves no report counts as one failure. */
const runsTests = (): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-tests-'));
  const outputFile = join(folder, 'report.json');
  const ok = runs({
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

const results = steps.map((step) => ({ step, ok: runs(step) }));
const tests = runsTests();
const passed = results.filter(({ ok }) => ok).length + tests.passed;
const failed = results.filter(({ ok }) => !ok).length + tests.failed;
for (const { step, ok } of results) if (!ok) process.stdout.write(`Failed: ${step.name}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
