import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Document, isNode } from 'yaml';
import { changedValues } from '#files/yaml/changed-values.ts';
import { commentsInText } from '#files/yaml/comments-in-text.ts';
import { plainYaml } from '#files/yaml/plain-yaml.ts';
import { documentOf, troublesOf } from '#files/yaml/yaml-troubles.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { Chance } from '../../scripts/example/chance.ts';
import { mutated } from '../../scripts/fuzz/mutate.ts';

const root = resolve(import.meta.dirname, '../..');
const textsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
const texts = [...new Set([...textsIn('content'), ...textsIn('tests/cases')])];
const short = texts.filter(({ length }) => length < 3_000);

const pathsOf = (value: unknown): FieldPath[] => {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const steps = inside.map(([key, inner]) => [Array.isArray(value) ? Number(key) : key, inner] as const);
  return [[], ...steps.flatMap(([step, inner]) => pathsOf(inner).map((path) => [step, ...path]))];
};

const offsetIn = (doc: Document, path: FieldPath): number => {
  const node = path.length === 0 ? doc.contents : doc.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? -1) : -1;
};

/** What is read of a text the short way, and the long one. */
const bothWays = (text: string) => {
  const plain = plainYaml(text);
  if (!plain) return undefined;
  const { doc, lines } = documentOf(text);
  const paths = pathsOf(plain.data);
  const at = (offset: number) => ({ file: '', line: 1, column: offset });
  return {
    short: { data: plain.data, told: 0, places: paths.map(plain.offsetOf) },
    long: {
      data: doc.toJS() as unknown,
      told: [
        ...troublesOf(text, { doc, lines }),
        ...commentsInText(doc, text, at, 0),
        ...changedValues(doc, { text, at, shift: 0 }),
      ].length,
      places: paths.map((path) => offsetIn(doc, path)),
    },
  };
};

describe('YAML read the short way', () => {
  it('is read as the document is, values and places, in every record, unit and case', () => {
    const read = texts.flatMap((text) => bothWays(text) ?? []);
    expect(read.length).toBeGreaterThan(texts.length / 2);
    for (const { short, long } of read) expect(short).toEqual(long);
  });

  it('is read so, or left to the long way, however a text was damaged', () => {
    const chance = new Chance(5);
    let read = 0;
    for (let left = 2_000; left > 0; left -= 1) {
      const text = mutated(chance.one(short), chance);
      const both = bothWays(text);
      if (!both) continue;
      read += 1;
      expect([text, both.short]).toEqual([text, both.long]);
    }
    expect(read).toBeGreaterThan(500);
  });

  it('says of a path that leads nowhere where the group begins that would hold it', () => {
    const plain = plainYaml('title: A\ngroup:\n  - { a: 1 }\n  - b\n');
    expect(plain?.offsetOf(['group', 0, 'b'])).toBe(20);
    expect(plain?.offsetOf(['group', 7])).toBe(18);
    expect(plain?.offsetOf(['title', 'no', 'way'])).toBe(7);
    expect(plain?.offsetOf(['no'])).toBe(0);
  });
});
