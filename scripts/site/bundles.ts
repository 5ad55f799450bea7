import { dirname, resolve } from 'node:path';
import { type astroTools, type Plugin, withoutTimings } from './astro-tools.ts';

/** Scripts of the editor that it serves one by one; what is bundled imports them from beside itself, or they would be there twice. */
const servedBeside: Plugin = {
  name: 'served-beside',
  resolveId: (id) => {
    const name = /^\.\.\/browser\/([a-z-]+\.js)$/.exec(id)?.[1];
    return name ? { id: `./${name}`, external: true } : undefined;
  },
};

type Rolldown = ReturnType<typeof astroTools>['rolldown'];

/** A script for a browser that is imported as text, with all that it uses of packages in it: `import text from './a.ts?bundled'`. */
export const bundles = (root: string, rolldown: Rolldown): Plugin => ({
  name: 'bundles',
  resolveId: (id, importer) =>
    id.endsWith('?bundled') && importer
      ? `\0bundle:${resolve(dirname(importer), id.slice(0, -'?bundled'.length))}`
      : undefined,
  load: async (id) =>
    id.startsWith('\0bundle:')
      ? {
          code: `export default ${JSON.stringify(await scriptOf(root, id.slice('\0bundle:'.length), rolldown))};`,
          moduleType: 'js',
        }
      : undefined,
});

const scriptOf = async (root: string, input: string, rolldown: Rolldown): Promise<string> => {
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: 'browser',
    resolve: { symlinks: false },
    plugins: [servedBeside],
    checks: withoutTimings,
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      codeSplitting: false,
      comments: false,
      minify: true,
    });
    return output[0]?.code ?? '';
  } finally {
    await bundle.close();
  }
};
