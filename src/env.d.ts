/// <reference types="astro/client" />

/** What a program knows of itself once it is compiled, by scripts/site/compile.ts. */
declare module 'virtual:program' {
  /** Every file of `src/pages`. */
  export const routes: readonly import('./renderer/routes.ts').Route[];
  /** The page of the editor, which no site has. */
  export const editor: import('./renderer/runtime.ts').Component;
  /** The page of a sheet, which no site has, and one record as it stands on it. */
  export const sheetPage: import('./renderer/runtime.ts').Component;
  export const recordOnSheet: import('./renderer/runtime.ts').Component;
  /** Another one for every state of the source. */
  export const version: string;
}

/** A script for a browser with all that it imports in it, as text. */
declare module '*?bundled' {
  const text: string;
  export default text;
}
