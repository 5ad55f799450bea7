/// <reference types="astro/client" />

/** Every file of `src/pages`, compiled: made by scripts/site/compile.ts. */
declare module 'virtual:pages' {
  export const pages: readonly import('./renderer/routes.ts').Route[];
}
