import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Gives what is imported with `?raw` as its text, as the bundler of the site does. */
export const takeRawFiles = (): void => {
  registerHooks({
    load: (url, context, next) =>
      url.endsWith('?raw')
        ? {
            format: 'module',
            shortCircuit: true,
            source: `export default ${JSON.stringify(readFileSync(new URL(url), 'utf8'))};`,
          }
        : next(url, context),
  });
};
