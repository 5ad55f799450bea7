import { program } from './site/compiled.ts';

const { newRecord } = await program();
await newRecord();
