import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import {
  baseSchemas,
  type JsonSchema,
  liveSchemas,
  schemaFile,
  schemaText,
  writeLiveSchemas,
} from '#files/json-schemas.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { put, tinyPortfolio } from '../new/tiny-portfolio.ts';

const root = join(import.meta.dirname, '../..');
const settings = () => JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));

/** The paths of the fields of a schema that have no sentence. */
const silent = (schema: JsonSchema, path: string): string[] =>
  Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const inner = (field.items ?? field) as JsonSchema;
    return [...(field.description ? [] : [here]), ...silent(inner, here)];
  });

describe('the committed schemas', () => {
  it('are those of the records as they are now; `node scripts/schemas.ts` writes them', () => {
    const expected = [...baseSchemas()].map(([name, schema]) => [schemaFile(name), schemaText(schema)]);
    const committed = readdirSync(join(root, 'schemas')).map((file) => [
      file,
      readFileSync(join(root, 'schemas', file), 'utf8'),
    ]);
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(expected));
  });

  it('say a sentence on every field', () => {
    expect([...baseSchemas()].flatMap(([name, schema]) => silent(schema, name))).toEqual([]);
  });

  it('are given by the editor settings to the files of every kind', () => {
    const mapped = settings()['yaml.schemas'];
    const expected = kinds
      .filter(({ format }) => format === 'yaml')
      .map(({ name, folder }) => [`./.schemas/${schemaFile(name)}`, `content/${folder}/*.yaml`]);
    expect(mapped).toMatchObject(Object.fromEntries(expected));
    expect(Object.keys(mapped)).toHaveLength(expected.length + 6);
  });
});

describe('the live schemas', () => {
  const folders: ReturnType<typeof tinyPortfolio>[] = [];
  const tiny = () => {
    const folder = tinyPortfolio();
    folders.push(folder);
    return folder.root;
  };
  const linked = (folder: string) => checkPortfolio(folder, '2026-03-20').portfolio;
  afterEach(() => {
    for (const { remove } of folders.splice(0)) remove();
  });

  it('offer each record number with its title to the fields that it fits', () => {
    const codes = liveSchemas(linked(tiny())).get('codes') as unknown as {
      definitions: Record<string, JsonSchema>;
    };
    expect(codes.definitions['record-scorecard']).toMatchObject({
      enum: ['E001'],
      enumDescriptions: ['Call scorecard, version 1 (Scorecard)'],
    });
    expect(codes.definitions['record-decision']).toMatchObject({ pattern: '^[EDQV]\\d{3,6}$' });
  });

  it('keep a number whose file cannot be read just now', () => {
    const folder = tiny();
    put(folder, 'content/scorecards/E002-second.yaml', 'title: [');
    const codes = schemaText(liveSchemas(linked(folder)).get('codes') ?? {});
    expect(codes).toContain('"E002"');
  });

  it('are written only where their bytes changed', () => {
    const folder = tiny();
    const written = (name: string) => statSync(join(folder, '.schemas', schemaFile(name))).ino;
    writeLiveSchemas(folder, linked(folder));
    const before = { draw: written('draw'), codes: written('codes') };
    put(folder, 'content/workplace-documents/E002-guide.yaml', document);
    writeLiveSchemas(folder, linked(folder));
    expect(written('draw')).toBe(before.draw);
    expect(written('codes')).not.toBe(before.codes);
  });

  it('keep the last codes while the portfolio cannot be joined', () => {
    const folder = tiny();
    writeLiveSchemas(folder, linked(folder));
    const codes = () => readFileSync(join(folder, '.schemas', schemaFile('codes')), 'utf8');
    const before = codes();
    writeLiveSchemas(folder, undefined);
    expect(codes()).toBe(before);
  });

  it('are left alone without a word where the folder cannot be made', () => {
    const folder = tiny();
    writeFileSync(join(folder, '.schemas'), 'a file stands in the way');
    expect(() => writeLiveSchemas(folder, linked(folder))).not.toThrow();
  });
});

const document = `title: The call guide
on: 2026-01-02
location: The team's folder
holder: Operations manager
claims: [{ criterion: ocr-41/4.1 }]
`;
