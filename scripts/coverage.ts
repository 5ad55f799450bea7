import { program } from './site/compiled.ts';

const { coverage } = await program();
await coverage();
