import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { replaceFile } from '#files/disk/write-file.ts';
import { labelledLines, measured } from '#leaks/measured.ts';
import { leaksPage } from '#report/leaks-page.ts';

// Writes how well personal data is found to docs/leaks.md.
const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, 'tests', 'leaks', name), 'utf8');
const knowledge = parse(read('knowledge.yaml'));
const half = (name: string) => measured(labelledLines(read(name)), knowledge);
replaceFile(root, 'docs/leaks.md', leaksPage(half('held-out.txt'), half('tuned.txt')));
process.stdout.write('Wrote docs/leaks.md.\n');
