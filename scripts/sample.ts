import { program } from './site/compiled.ts';

const { sample } = await program();
await sample();
