import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { repositoryRoot } from '../command/command.ts';

/** What one run of a program took: seconds on the wall and of all cores, and the most bytes of memory it held. */
export interface Taken {
  wall: number;
  cpu: number;
  peak: number;
}

/** A program to measure: a file that Node runs, its arguments, and the folder that it runs in. */
export interface Program {
  file: string;
  args: readonly string[];
  folder?: string;
  /** Options of Node that it is run with. */
  options?: readonly string[];
  /** Whether it tells by itself what it took, as JSON in what it prints. */
  tells?: boolean;
}

const usage = import.meta.resolve('./usage.mjs');

/** Runs a program in a process of its own, from cold. Throws with its words where it does not end with 0. */
export const measured = ({
  file,
  args,
  folder = repositoryRoot,
  options = [],
  tells = false,
}: Program): Taken => {
  const desk = mkdtempSync(join(tmpdir(), 'bench-'));
  const note = join(desk, 'usage.json');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', BENCH_USAGE_FILE: note };
  try {
    const from = performance.now();
    const ran = spawnSync(process.execPath, [...options, '--import', usage, file, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const wall = (performance.now() - from) / 1000;
    if (ran.status !== 0) throw new Error(`${file} ended with ${ran.status}:\n${ran.stdout}\n${ran.stderr}`);
    const used = { wall, ...JSON.parse(readFileSync(note, 'utf8')) };
    return tells ? { ...used, ...JSON.parse(ran.stdout) } : used;
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
};

/** The run in the middle of so many, by wall time. */
const middle = (runs: readonly Taken[]): Taken =>
  runs.toSorted((a, b) => a.wall - b.wall)[Math.floor((runs.length - 1) / 2)] as Taken;

/** The run in the middle of so many, by wall time. */
export const typical = (program: Program, times: number): Taken =>
  middle(Array.from({ length: times }, () => measured(program)));

/** A program under the name of what it shows, and what is to be done before each of its runs. */
export interface Subject<Name extends string> {
  what: Name;
  program: Program;
  before?: () => void;
}

/** The run in the middle of each, where all are run one after the other, so often: what slows the machine slows them alike. */
export const inTurns = <Name extends string>(
  all: readonly Subject<Name>[],
  times: number,
): (Taken & { what: Name })[] => {
  const turns = Array.from({ length: times }, () =>
    all.map(({ program, before }) => {
      before?.();
      return measured(program);
    }),
  );
  return all.map(({ what }, index) => ({ what, ...middle(turns.map((turn) => turn[index] as Taken)) }));
};
