import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fuzzed, type Fuzzing, fuzz, nothingFuzzed, together } from './fuzz.ts';

/** So many damages are one part of a long run: what was done of it is kept, whatever ends the run. */
const size = 500;

/**
 * A run in parts. With `folder`, each part is kept there as JSON, and one that lies there already is taken as it is:
 * two runs side by side, or a second after one that was cut off, share the work.
 */
export const fuzzInParts = async (
  run: Fuzzing,
  folder: string | undefined,
  progress: (done: number) => void,
): Promise<Fuzzed> => {
  let all = nothingFuzzed;
  for (let seed = run.seed; seed < run.seed + run.count; seed += size) {
    const count = Math.min(size, run.seed + run.count - seed);
    all = together(all, await onePart({ ...run, seed, count }, folder));
    progress(all.records);
  }
  return all;
};

const onePart = async (run: Fuzzing, folder: string | undefined): Promise<Fuzzed> => {
  if (folder === undefined) return fuzz(run);
  const file = join(folder, `${run.seed}-${run.count}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Fuzzed;
  const part = await fuzz(run);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.half`, JSON.stringify(part));
  renameSync(`${file}.half`, file);
  return part;
};
