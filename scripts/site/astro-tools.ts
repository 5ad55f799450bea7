import { createRequire } from 'node:module';

/** What this program uses of the compiler of Astro. */
interface Compiler {
  transform: (source: string, options: Readonly<Record<string, unknown>>) => Compiled;
}

/** A component as the compiler gives it. */
export interface Compiled {
  code: string;
  css: readonly unknown[];
  scripts: readonly unknown[];
  hydratedComponents: readonly unknown[];
  clientOnlyComponents: readonly unknown[];
  serverComponents: readonly unknown[];
  propagation: boolean;
  diagnostics: readonly { severity: string; text: string }[];
}

/** What this program uses of the bundler below Astro. */
interface Bundler {
  rolldown: (options: BundlerOptions) => Promise<{
    write: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
    generate: (
      options: Readonly<Record<string, unknown>>,
    ) => Promise<{ output: readonly { code: string }[] }>;
    close: () => Promise<void>;
  }>;
}

/** The compiler of texts that stands under `@astrojs/mdx`. */
interface TextCompiler {
  satteri: () => {
    createMdxRenderer: (
      shared: Readonly<Record<string, unknown>>,
      options: Readonly<Record<string, unknown>>,
    ) => Promise<{ process: (text: string, file: string, head: object) => Promise<{ code: string }> }>;
  };
}

interface BundlerOptions {
  resolve: { symlinks: boolean };
  input: string;
  cwd: string;
  platform: 'node' | 'browser';
  external?: (id: string) => boolean;
  plugins: readonly Plugin[];
  checks: typeof withoutTimings;
  onLog: (level: string, log: { message: string }) => void;
}

/** That a machine is slow is no fault of the program: the bundler would warn of it, and every warning stops the compiling. */
export const withoutTimings = { bundlerTimings: false, pluginTimings: false };

/** A module as a plugin leaves it. */
export interface Changed {
  code: string;
  moduleType: 'js' | 'ts';
}

/** A module that a plugin gives; undefined for one that is not its own. */
type Loaded = { code: string; moduleType: 'js' } | undefined;

/** A plugin of the bundler, as far as one is written here. */
export interface Plugin {
  name: string;
  resolveId?: (
    id: string,
    importer: string | undefined,
  ) => string | { id: string; external: true } | undefined;
  load?: (id: string) => Loaded | Promise<Loaded>;
  transform?: (code: string, id: string) => Changed | undefined | Promise<Changed | undefined>;
}

/**
 * The compiler of components and the bundler that this version of Astro itself builds with: they are found from where
 * it finds them, so that no version of them can be another than Astro's.
 */
export const astroTools = (): Compiler & Bundler & TextCompiler => {
  const ofAstro = createRequire(import.meta.resolve('astro/package.json'));
  const ofVite = createRequire(ofAstro.resolve('vite/package.json'));
  const { transform } = ofAstro('@astrojs/compiler-rs') as Compiler;
  const { rolldown } = ofVite('rolldown') as Bundler;
  const { satteri } = ofAstro('@astrojs/markdown-satteri') as TextCompiler;
  return { transform, rolldown, satteri };
};
