import { program } from './site/compiled.ts';

const { importTable } = await program();
await importTable();
