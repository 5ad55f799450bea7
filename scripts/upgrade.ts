import { program } from './site/compiled.ts';

const { upgrade } = await program();
await upgrade();
