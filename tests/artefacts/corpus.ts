import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cleaned, cleaned } from '../../src/files/artefacts/cleaned.ts';
import { leftIn } from './left-in.ts';
import { made } from './made.ts';

/** A file with planted words, and what became of it. */
export interface Case {
  name: string;
  half: 'known' | 'apart' | 'made';
  bytes: Buffer;
  clean: Cleaned;
  /** The planted words in it before and after. */
  planted: string[];
  left: string[];
}

const folder = join(import.meta.dirname, 'corpus');

const halfOf = (half: 'known' | 'apart'): { name: string; half: Case['half']; bytes: Buffer }[] =>
  readdirSync(join(folder, half))
    .sort()
    .map((name) => ({ name, half, bytes: readFileSync(join(folder, half, name)) }));

/** Every file of the corpus, cleaned. */
export const corpus = async (): Promise<Case[]> => {
  const own = (await made()).map((one) => ({ ...one, half: 'made' as const }));
  const cases: Case[] = [];
  for (const one of [...halfOf('known'), ...halfOf('apart'), ...own]) {
    const clean = await cleaned(one.bytes, one.name);
    const left = 'bytes' in clean ? leftIn(Buffer.from(clean.bytes)) : [];
    cases.push({ ...one, clean, left, planted: leftIn(one.bytes) });
  }
  return cases;
};
