import { program } from './site/compiled.ts';

const { units } = await program();
await units();
