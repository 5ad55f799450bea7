import { program } from './site/compiled.ts';

const { pages } = await program();
await pages();
