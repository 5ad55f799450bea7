import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#files/disk/write-file.ts';
import { labelledLines } from '#language/sense/labelled-lines.ts';
import { measuredKinds } from '#language/sense/measured-kinds.ts';
import { eachHalf, sensePage } from '#report/sense-page.ts';

// Writes how well words are read by their sense to docs/read-by-sense.md.
const root = join(import.meta.dirname, '..');
const lines = (kind: string, half: string) =>
  labelledLines(readFileSync(join(root, 'tests', 'language', 'sense', kind, `${half}.txt`), 'utf8'));
const measured = measuredKinds.map((kind) => ({ kind, lines: eachHalf((half) => lines(kind.id, half)) }));
replaceFile(root, 'docs/read-by-sense.md', sensePage(measured));
process.stdout.write('Wrote docs/read-by-sense.md.\n');
