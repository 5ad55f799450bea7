import { resolve } from 'node:path';
import { replaceFile } from '#files/disk/write-file.ts';
import { yamlText } from '#files/record-text.ts';
import { referencePages } from '#report/reference.ts';

// Writes the reference of every field and every rule to docs/reference/.
const root = resolve(import.meta.dirname, '..');
const pages = referencePages(yamlText);
for (const [name, text] of pages) replaceFile(root, `docs/reference/${name}`, text);
process.stdout.write(`Wrote ${[...pages.keys()].join(', ')} to docs/reference/.\n`);
