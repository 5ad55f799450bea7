import { program } from '../../site/compiled.ts';

// Builds a portfolio into a folder as `build` does, without the search index: what other generators do.
const [root = '', out = '', day = ''] = process.argv.slice(2);
const { buildInto } = await program();
await buildInto(root, out, day, { search: false });
