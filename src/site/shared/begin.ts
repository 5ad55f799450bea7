import { nextEvidence } from '#authoring/next-evidence/next-evidence.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import type { Site } from '../portfolio.ts';

/** What a page that has nothing to show yet will show, and the command by which the learner begins it. */
export interface Begin {
  words: string;
  command: string;
}

/** How a record of a kind is begun. */
export const commandFor = (kind: KindName): string => `npm run new ${kind}`;

/** How the next record is best begun: of the kind that closes most gaps, or by asking which kind. */
export const nextCommand = ({ portfolio, units }: Site): string => {
  const { piece } = nextEvidence(portfolio, units);
  return piece ? commandFor(piece.kind) : 'npm run new';
};
