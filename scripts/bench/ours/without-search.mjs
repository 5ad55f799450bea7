import '../../../bin/v8-options.mjs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Builds a portfolio into a folder as `npm run build` does, without the search index: what other generators do.
const kept = new URL('../../../node_modules/.cache/portfolio-program/code', import.meta.url);
module.enableCompileCache(fileURLToPath(kept));
const [root = '', out = '', day = ''] = process.argv.slice(2);
const { program } = await import('../../site/compiled.ts');
const { buildInto } = await program();
await buildInto(root, out, day, { search: false });
