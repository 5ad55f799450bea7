import { program } from './site/compiled.ts';

const { handOver } = await program();
await handOver();
