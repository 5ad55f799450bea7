import { program } from './site/compiled.ts';

const { check } = await program();
await check();
