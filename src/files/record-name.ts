import type { Kind } from '#portfolio/schema/kinds.ts';

/** The number and the words of a record's file name. */
export interface RecordName {
  number: string;
  slug: string;
}

/** Reads `E014-refund-call.yaml`; undefined where the name does not begin with a number of the kind's letter. */
export const recordName = (base: string, kind: Kind): RecordName | undefined => {
  const match = /^([EDQV]\d{3,6})(?:-([a-z0-9-]+))?\.(yaml|mdx)$/.exec(base);
  if (!match || match[1]?.[0] !== kind.letter || match[3] !== kind.format) return undefined;
  return { number: match[1], slug: match[2] ?? '' };
};
