import { program } from './site/compiled.ts';

const { exportTables } = await program();
await exportTables();
