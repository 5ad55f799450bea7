import { program } from './site/compiled.ts';

const { receive } = await program();
await receive();
