import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#files/disk/write-file.ts';
import { baseSchemas, schemaFile, schemaText } from '#files/json-schemas.ts';

// Writes the JSON Schemas that are committed in schemas/, for editors that have no live ones yet.
const folder = join(import.meta.dirname, '..', 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of baseSchemas()) replaceFile(folder, schemaFile(name), schemaText(schema));
process.stdout.write(`Wrote ${baseSchemas().size} schemas to schemas/.\n`);
