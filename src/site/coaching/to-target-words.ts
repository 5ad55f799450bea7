import { heldAgainst, type LineStanding, type ToTarget } from '#monitoring/line-standing.ts';
import { percent } from '../shared/period-words.ts';

/** How a share stands to its target, in a sentence. */
export const toTargetWords = (standing: Pick<LineStanding, 'target' | 'toTarget'>): string =>
  words[standing.toTarget](
    standing.target ? `the target of ${percent(heldAgainst(standing))}` : 'half of its checks',
  );

const words: Readonly<Record<ToTarget, (level: string) => string>> = {
  under: (level) => `Under ${level}.`,
  over: (level) => `Over ${level}.`,
  either: (level) => `Not to be told from ${level}.`,
  'too-few': () => 'Too few checks to say.',
};
