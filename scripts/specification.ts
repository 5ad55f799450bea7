import { join } from 'node:path';
import { replaceFile } from '#files/disk/write-file.ts';
import { knownUnits, measuredDamage, measuredIn, measuredLayouts, unitsIn } from './specification/measure.ts';
import { measuredPage } from './specification/page.ts';

// Writes how well units are read out of their specifications to docs/units-import.md.
const root = join(import.meta.dirname, '..');
const texts = join(root, 'tests/units-import');
const damage = measuredDamage(knownUnits(join(root, 'content/units')), 300, 20261130);
replaceFile(
  root,
  'docs/units-import.md',
  measuredPage(
    measuredIn(join(texts, 'tuned')),
    measuredIn(join(texts, 'unseen')),
    damage,
    measuredLayouts(unitsIn(join(texts, 'tuned')), 20261201),
  ),
);
process.stdout.write('Wrote docs/units-import.md.\n');
