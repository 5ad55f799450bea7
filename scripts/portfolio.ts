import { program } from './site/compiled.ts';

const { portfolio } = await program();
await portfolio();
