import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room may import: rooms, packages, and Node's own modules. `types` are imported as types only. */
interface Room {
  rooms: string[];
  types?: string[];
  packages: string[];
  node?: boolean;
}

/** The rooms that know what a portfolio is and what is to be said of it: neither disk nor page. */
const model = [
  'language',
  'leaks',
  'specification',
  'statistics',
  'portfolio',
  'monitoring',
  'similarity',
  'rules',
  'public-copy',
  'authoring',
].map((room) => `src/${room}`);

/** The rooms of the model below one of them. */
const below = (room: string): string[] => model.slice(0, model.indexOf(`src/${room}`));

const rooms: Record<string, Room> = {
  'src/statistics': { rooms: [], packages: [] },
  'src/language': { rooms: [], packages: [] },
  'src/leaks': { rooms: [], packages: [] },
  'src/specification': { rooms: [], packages: [] },
  'src/portfolio': { rooms: below('portfolio'), packages: ['zod'] },
  'src/monitoring': { rooms: ['src/portfolio', 'src/statistics', 'src/language'], packages: ['zod'] },
  'src/similarity': { rooms: ['src/portfolio', 'src/language'], packages: [] },
  'src/rules': { rooms: below('rules'), packages: ['zod'] },
  'src/public-copy': { rooms: below('public-copy'), packages: [] },
  'src/authoring': { rooms: below('authoring'), packages: ['any-ascii', 'zod'] },
  'src/files': {
    rooms: model.slice(0, -1),
    types: ['mdast'],
    packages: [
      ...['yaml', 'js-yaml', 'satteri', 'sharp', 'zod', 'fflate', 'hucre', '@cantoo/pdf-lib', 'unpdf'],
      'mdast-util-to-markdown',
      'mammoth',
    ],
    node: true,
  },
  'src/charts': { rooms: [], packages: ['d3'] },
  'src/prose': {
    rooms: ['src/charts', 'src/portfolio', 'src/monitoring'],
    types: ['hast', 'mdast'],
    packages: ['mdast-util-to-hast', 'hast-util-to-html'],
  },
  'src/report': { rooms: model, packages: ['zod', 'yaml'] },
  'src/site': {
    rooms: [...model, 'src/files', 'src/charts', 'src/prose', 'src/report'],
    types: ['astro'],
    packages: [],
    node: true,
  },
  'src/pages': { rooms: ['src/site'], types: ['astro'], packages: [] },
  'src/editor': {
    // What an editor shows is written as MDX where it is typed.
    rooms: ['src/site', 'src/files/mdx/document'],
    packages: 'state view model commands keymap history schema-list tables'
      .split(' ')
      .map((part) => `prosemirror-${part}`),
  },
  'src/sheets': { rooms: [...model, 'src/site'], packages: ['zod'] },
  'src/renderer': { rooms: ['src/site'], packages: ['astro'] },
  'scripts/fuzz': {
    // What a page shows of a damaged portfolio is looked at view by view.
    rooms: [
      ...model,
      'src/files',
      'src/prose',
      'src/report',
      'src/site',
      'scripts/command',
      'scripts/example',
    ],
    packages: ['yaml'],
    node: true,
  },
  scripts: {
    // A command hands the portfolio that it has checked to the pages.
    rooms: [
      ...model,
      'src/files',
      'src/renderer',
      'src/report',
      'src/editor',
      'src/sheets',
      'src/site/portfolio.ts',
      // A command hands out the lists of the pages as tables.
      'src/site/lists',
    ],
    packages: [
      'virtual:program',
      'commander',
      '@clack/core',
      '@clack/prompts',
      'astro',
      'pagefind',
      'pure-rand',
      'qr',
      'yaml',
      'zod',
    ],
    node: true,
  },
};

interface Import {
  from: string;
  type: boolean;
}

const files = ['src', 'scripts']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|js|astro|css)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => file !== 'src/env.d.ts');

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const importsOf = (file: string): Import[] =>
  [...text(file).matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, from = '']) => ({ from, type: type !== undefined }),
  );

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((room) => file.startsWith(`${room}/`));

const targetOf = (file: string, from: string): string => {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  return from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : from;
};

const mayImport = (file: string, { from, type }: Import): boolean => {
  const home = roomOf(file) as string;
  const room = rooms[home] as Room;
  const target = targetOf(file, from);
  const allowed = [...room.rooms, ...room.packages, ...(type ? (room.types ?? []) : [])];
  if (from.startsWith('node:')) return room.node === true;
  if (target.startsWith(`${home}/`) || target === 'package.json') return true;
  return allowed.some((one) => target === one || target.startsWith(`${one}/`));
};

describe('the rooms of the house', () => {
  it('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('every file is in a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('no file carries in what its room may not', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((one) => !mayImport(file, one))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the model and the charts know no clock and no chance', () => {
    const wrong = files
      .filter((file) => [...model, 'src/charts'].some((room) => file.startsWith(`${room}/`)))
      .filter((file) => /Date\.now|new Date\(\)|Math\.random/.test(text(file)));
    expect(wrong).toEqual([]);
  });

  it('every page and component leads on by the one function that knows what the site has', () => {
    const wrong = files.filter((file) => file.endsWith('.astro') && text(file).includes('hrefFrom'));
    expect(wrong).toEqual([]);
  });

  it('nothing in the source names a unit', () => {
    const units = readdirSync(join(root, 'content/units')).map((file) => file.replace('.yaml', ''));
    const wrong = files
      .filter((file) => /\.(ts|astro|js)$/.test(file) && !file.startsWith('scripts/example'))
      .flatMap((file) => {
        const code = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return units
          .filter((unit) => new RegExp(`(===|==|case|\\[)\\s*['"]${unit}['"]`).test(code))
          .map((unit) => `${file} names ${unit}`);
      });
    expect(wrong).toEqual([]);
  });
});
