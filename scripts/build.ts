import { program } from './site/compiled.ts';

const { build } = await program();
await build();
