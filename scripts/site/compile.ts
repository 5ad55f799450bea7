import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { onPlainPath } from '../command/plain-path.ts';
import { astroTools, type Plugin, withoutTimings } from './astro-tools.ts';
import { bundles } from './bundles.ts';
import { codeOf } from './component.ts';

/** Packages with parts in machine code, or so large and seldom needed that they are only read when asked for. */
const leftOutside = ['satteri', 'sharp', 'pagefind', 'astro', 'unpdf'];

const isOutside = (id: string): boolean =>
  id.startsWith('node:') ||
  (!astroRuntime.test(id) && leftOutside.some((name) => id === name || id.startsWith(`${name}/`)));

/** The few functions of Astro that compiled components call are taken in. */
const astroRuntime = /^astro\/compiler-runtime$/;

/** Where a file of the program's folder lies, with `/`. */
const within = (root: string, path: string): string => relative(root, path).replaceAll('\\', '/');

/** Pages that no site has, and a part of one, by the names under which the program knows them. */
const pagesAlone = {
  editor: 'src/editor/EditorPage.astro',
  sheetPage: 'src/sheets/page/SheetPage.astro',
  recordOnSheet: 'src/sheets/page/RecordOnSheet.astro',
};

/** What the program knows of itself: its version, and its pages, which are imported each. */
const programModule = ({ root, version }: Source): string => {
  const folder = join(root, 'src/pages');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => within(folder, join(entry.parentPath, entry.name)))
    .sort();
  const imports = files.map((file, at) => `import * as p${at} from ${JSON.stringify(join(folder, file))};`);
  const rows = files.map((file, at) => `{ file: ${JSON.stringify(file)}, module: p${at} },`);
  const known = `export const version = ${JSON.stringify(version)};`;
  const alone = Object.entries(pagesAlone).map(
    ([name, file]) => `export { default as ${name} } from ${JSON.stringify(join(root, file))};`,
  );
  return [...imports, known, ...alone, 'export const routes = [', ...rows, '];'].join('\n');
};

/** The module in which the program knows itself. */
const itself = (source: Source): Plugin => ({
  name: 'itself',
  resolveId: (id) => (id === 'virtual:program' ? '\0program' : undefined),
  load: (id) => (id === '\0program' ? { code: programModule(source), moduleType: 'js' } : undefined),
});

/** Components, by the compiler of Astro. */
const components = (root: string, transform: ReturnType<typeof astroTools>['transform']): Plugin => ({
  name: 'components',
  transform: (source, id) => {
    if (!id.endsWith('.astro')) return undefined;
    const filename = within(root, id);
    const options = { filename, compact: true, internalURL: '#renderer/runtime.ts', resultScopedSlot: true };
    return { code: codeOf(filename, transform(source, options)), moduleType: 'ts' };
  },
});

/** Our own prose, by the compiler below @astrojs/mdx; what it calls is the renderer's. */
const prose = (satteri: ReturnType<typeof astroTools>['satteri']): Plugin => {
  const compiler = satteri().createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
  return {
    name: 'prose',
    transform: async (source, id) => {
      if (!id.endsWith('.mdx')) return undefined;
      const { code } = await (await compiler).process(source, id, {});
      const own = code.replaceAll('"astro/jsx-runtime"', '"#renderer/jsx.ts"');
      const asComponent = `import { textComponent as $$text } from "#renderer/jsx.ts";\nexport default $$text(MDXContent);`;
      return { code: `${own}\n${asComponent}`, moduleType: 'js' };
    },
  };
};

/** Styles and scripts that are imported as text. */
const texts: Plugin = {
  name: 'texts',
  resolveId: (id, importer) =>
    id.endsWith('?raw') && importer ? `\0text:${resolve(dirname(importer), id.slice(0, -4))}` : undefined,
  load: (id) =>
    id.startsWith('\0text:')
      ? { code: `export default ${JSON.stringify(readFileSync(id.slice(6), 'utf8'))};`, moduleType: 'js' }
      : undefined,
};

/** A file that asks for its own folder is given the one that it lay in before it became part of the program. */
const folders = (root: string): Plugin => ({
  name: 'folders',
  transform: (code, id) => {
    if (!id.endsWith('.ts') || !code.includes('import.meta.dirname')) return undefined;
    const there = `(portfolioProgramRoot + '/' + ${JSON.stringify(within(root, dirname(id)))})`;
    return { code: code.replaceAll('import.meta.dirname', there), moduleType: 'ts' };
  },
});

/** Where the program lies is told by whoever loads it: what was compiled may be kept elsewhere. */
const told = "const portfolioProgramRoot = new URL(import.meta.url).searchParams.get('root');";

/** What is compiled: the folder of the program, the file in it that imports all else, and the name of this state of it. */
export interface Source {
  root: string;
  input: string;
  version: string;
}

/**
 * Compiles a program, site and all, into the one file `out`. Throws where a component asks for what the renderer does
 * not do, and where an import leads nowhere.
 */
export const compile = (source: Source, out: string): Promise<void> =>
  onPlainPath(source.root, (root) => bundled({ ...source, root }, out));

const bundled = async (source: Source, out: string): Promise<void> => {
  const { root, input } = source;
  const { transform, rolldown, satteri } = astroTools();
  const bundle = await rolldown({
    input: join(root, input),
    cwd: root,
    platform: 'node',
    external: isOutside,
    // A link may stand for a folder whose own path no compiler reads.
    resolve: { symlinks: false },
    plugins: [
      itself(source),
      components(root, transform),
      prose(satteri),
      texts,
      bundles(root, rolldown),
      folders(root),
    ],
    checks: withoutTimings,
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  try {
    await bundle.write({ file: out, format: 'esm', codeSplitting: false, comments: false, banner: told });
  } finally {
    await bundle.close();
  }
  writeFileSync(out, inAscii(readFileSync(out, 'utf8')));
};

/**
 * The same code in signs of one byte each, which is read in half the time and memory. Throws where a backslash stands
 * before another sign: the two would say something else.
 */
const inAscii = (code: string): string =>
  code.replace(/(\\?)([\u0080-\uffff])/g, (found, before: string, sign: string) => {
    if (before !== '') throw new Error(`Write ${found} without its backslash.`);
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
