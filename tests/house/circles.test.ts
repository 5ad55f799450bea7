import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files that a file imports, types too: what one must know to read it. */
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].flatMap(
    ([, from = '']) => {
      const [path = ''] = from.split('?');
      if (path.startsWith('#')) return [`src/${path.slice(1)}`];
      return path.startsWith('.') ? [posix.join(dirname(file), path)] : [];
    },
  );

/** Of an import, the two neighbours that it joins: the files, or the folders of one folder that they lie in. */
const neighbours = (from: string, to: string): [string, string] => {
  const [a, b] = [from.split('/'), to.split('/')];
  const differ = a.findIndex((part, at) => part !== b[at]);
  return [a.slice(0, differ + 1).join('/'), b.slice(0, differ + 1).join('/')];
};

const imports = files
  .filter((file) => /\.(ts|astro)$/.test(file))
  .flatMap((file) =>
    importsOf(file)
      .filter((to) => to !== file)
      .map((to) => ({ joined: neighbours(file, to), said: `${file} imports ${to}` })),
  );

const leads = new Map<string, Map<string, string>>();
for (const { joined, said } of imports) {
  const [from, to] = joined;
  leads.set(from, new Map([[to, said], ...(leads.get(from) ?? [])]));
}

/** The imports that lead from a file or folder back to itself, by the shortest way; none where none do. */
const wayBack = (start: string): string[] => {
  const ways = new Map<string, string[]>([[start, []]]);
  for (const [at, way] of ways)
    for (const [next, said] of leads.get(at) ?? []) {
      if (next === start) return [...way, said];
      if (!ways.has(next)) ways.set(next, [...way, said]);
    }
  return [];
};

describe('the neighbours in a folder', () => {
  it('there are imports to look at', () => {
    expect(imports.length).toBeGreaterThan(1000);
  });

  it('lead in no circle, neither rooms nor folders nor files', () => {
    expect([...leads.keys()].map(wayBack).filter((way) => way.length > 0)).toEqual([]);
  });
});
