import type { Component } from './runtime.ts';

/** What an address needs beside its page: the parts of it that vary, and what its page is handed. */
interface StaticPath {
  params: Readonly<Record<string, string | number | undefined>>;
  props?: Readonly<Record<string, unknown>>;
}

/** A file of `src/pages`, compiled: a page, or what answers for a file of another type. */
export interface PageModule {
  default?: Component;
  GET?: (context: PageContext) => Response | Promise<Response>;
  getStaticPaths?: () => StaticPath[];
}

/** What a page or an answer is made for. */
export interface PageContext {
  params: Record<string, string>;
  props: Record<string, unknown>;
}

/** One file of `src/pages`: its path there, such as `evidence/[number].astro`, and what it holds. */
export interface Route {
  file: string;
  module: PageModule;
}

/** One file of the site to come. */
export interface Target extends PageContext {
  module: PageModule;
}

/** The path in the site that a file of `src/pages` stands for, with `[name]` where it varies. */
const patternOf = (file: string): string =>
  file.endsWith('.astro') ? file.replace(/\.astro$/, '.html') : file.replace(/\.[jt]s$/, '');

/** Whether a path can be one of a route's: cheaper than asking the route for all of its paths. */
export const mayBeOf = ({ file }: Route): ((path: string) => boolean) => {
  const pattern = patternOf(file)
    .split(/\[\w+\]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  const whole = new RegExp(`^${pattern}$`);
  return (path) => whole.test(path);
};

/** Every path of a route, with what its page is made from. Asks its `getStaticPaths` where the file's name varies. */
export const targetsOf = ({ file, module }: Route): Map<string, Target> => {
  const pattern = patternOf(file);
  if (!pattern.includes('[')) return new Map([[pattern, { module, params: {}, props: {} }]]);
  const listed = module.getStaticPaths?.() ?? [];
  return new Map(
    listed.map(({ params: given, props = {} }) => {
      const params = inWords(given);
      return [pattern.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? ''), { module, params, props }];
    }),
  );
};

const inWords = (params: StaticPath['params']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
