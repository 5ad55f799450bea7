import type { Compiled } from './astro-tools.ts';

/** What a component may ask of `Astro` here. */
const known = new Set(['props', 'params', 'self']);

/** What Astro can do in a component and this renderer cannot; each is a list of what the component has of it. */
const unknown = [
  ['css', 'a <style>: the styles of the site lie beside its parts, in src/site'],
  ['scripts', 'a <script> without is:inline: those of the site lie beside its parts, in src/site'],
  ['hydratedComponents', 'a component that is to run in the browser'],
  ['clientOnlyComponents', 'a component that is to run in the browser'],
  ['serverComponents', 'a component that is to run on a server'],
] as const;

/** The code of a compiled component. Throws with what to write instead where it asks for what the renderer does not do. */
export const codeOf = (file: string, compiled: Compiled): string => {
  const wrong = compiled.diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${file}: ${wrong.text}`);
  for (const [what, words] of unknown)
    if (compiled[what].length > 0) throw new Error(`${file} has ${words}.`);
  for (const [, name = ''] of compiled.code.matchAll(/(?<![\w$.])Astro\.(\w+)/g))
    if (!known.has(name))
      throw new Error(
        `${file} uses Astro.${name}. Hand down what it needs as props: pages are made apart from any request.`,
      );
  if (/(?<![\w$.])await\b/.test(compiled.code) && compiled.code.includes('createComponent(async'))
    throw new Error(`${file} waits for something. What a page shows is at hand before it is made.`);
  return compiled.code;
};
