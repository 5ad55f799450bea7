import { fileURLToPath } from 'node:url';
import { keepCode } from '../../../bin/kept-code.mjs';

// Builds a portfolio into a folder as `npm run build` does, without the search index: what other generators do.
const code = '../../../node_modules/.cache/portfolio-program/code';
keepCode(fileURLToPath(new URL(code, import.meta.url)), 'without-search');
const [root = '', out = '', day = ''] = process.argv.slice(2);
const { program } = await import('../../site/compiled.ts');
const { buildInto } = await program();
await buildInto(root, out, day, { search: false });
