import { resolve } from 'node:path';
import { replaceFile } from '#files/disk/write-file.ts';
import { baseSchemas, schemaFile, schemaText } from '#files/json-schemas.ts';

// Writes the JSON Schemas that are committed in schemas/, for editors that have no live ones yet.
const root = resolve(import.meta.dirname, '..');
for (const [name, schema] of baseSchemas())
  replaceFile(root, `schemas/${schemaFile(name)}`, schemaText(schema));
process.stdout.write(`Wrote ${baseSchemas().size} schemas to schemas/.\n`);
