import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { Chance } from './example/chance.ts';
import { Composer } from './example/compose.ts';
import { schedule } from './example/schedule.ts';

/** The seed of the shipped example: with it, the same observations come out for ever. */
const SEED = 20_260_613;

const MODE_LINE = '# yaml-language-server: $schema=../../.schemas/observation.schema.json\n';

const { values } = parseArgs({ options: { portfolio: { type: 'string', default: '.' } } });
const folder = join(values.portfolio, 'content', 'observations');
mkdirSync(folder, { recursive: true });
const composer = new Composer(new Chance(SEED));
for (const arranged of schedule) {
  const file = join(folder, `${arranged.number}-${arranged.transaction}.yaml`);
  writeFileSync(file, MODE_LINE + stringify(composer.observation(arranged), { lineWidth: 110 }));
}
console.log(`${schedule.length} observations written to ${folder}.`);
