import { liveFolder, writeLiveSchemas } from '#files/json-schemas.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';

/** Writes the schemas by which an editor completes records, or says why it could not: the command goes on without. Gives whether they were. */
export const helpEditors = (root: string, portfolio: Portfolio | undefined): boolean => {
  const why = writeLiveSchemas(root, portfolio);
  if (why)
    process.stderr.write(
      `What helps an editor to complete records was not written to ${liveFolder}/. ${why} All else goes on as usual.\n\n`,
    );
  return why === undefined;
};
