import { program } from './site/compiled.ts';

const { start } = await program();
await start();
