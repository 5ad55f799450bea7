import { program } from './site/compiled.ts';

const { sheet } = await program();
await sheet();
