import { program } from '../../scripts/site/compiled.ts';

/** Compiles the program before the first test that runs it, so that no two do. */
export default async (): Promise<void> => {
  await program();
};
