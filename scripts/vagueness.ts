import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { replaceFile } from '#files/disk/write-file.ts';
import type { Labelled } from '#language/vagueness/agreement-with-labels.ts';
import { vaguenessPage } from '#report/vagueness-page.ts';

// Writes how well vague feedback is found to docs/vague-feedback.md.
const root = join(import.meta.dirname, '..');
const labelled = (name: string): Labelled[] =>
  parse(readFileSync(join(root, 'tests', 'language', 'vagueness', `${name}.yaml`), 'utf8'));
replaceFile(root, 'docs/vague-feedback.md', vaguenessPage(labelled('held-out'), labelled('tuned')));
process.stdout.write('Wrote docs/vague-feedback.md.\n');
