import { portfolio } from './program.ts';

await portfolio();
