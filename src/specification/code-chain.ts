/** A place in the text that may be the code of a criterion. */
export interface CodePlace {
  piece: number;
  from: number;
  to: number;
  code: string;
  /** What stands before the number of its outcome, such as `D13.`. */
  prefix: string;
  outcome: number;
  criterion: number;
  /** How much speaks for it by itself: that it begins a line, that a verb follows. */
  weight: number;
}

/** How far back the code before a code is looked for. */
const reach = 60;

/** What it costs to take one code after another: nothing where it is the next one, more the odder it is. */
const cost = (from: CodePlace, to: CodePlace): number => {
  const elsewhere = from.prefix === to.prefix ? 0 : 0.2;
  const ahead = to.outcome - from.outcome;
  const step = to.criterion - from.criterion;
  if (ahead === 0) {
    if (step === 0) return 0.6;
    return elsewhere + (step > 0 ? Math.min((step - 1) * 0.45, 0.7) : 1.1);
  }
  if (ahead > 0) return elsewhere + (ahead - 1) * 0.9 + Math.min((to.criterion - 1) * 0.5, 2.5);
  if (to.criterion === 1 && to.outcome === 1) return 1.2;
  return 1.8 + (to.criterion - 1) * 0.1;
};

const start = ({ outcome, criterion }: CodePlace): number =>
  Math.min((outcome - 1) * 0.3 + (criterion - 1) * 0.5, 2);

/**
 * The codes that run on from each other best, of all places that look like one: the heaviest chain, in which each code
 * costs what it departs from the one that was to come. Numbers of versions, sections and sums of money fall out of it.
 */
export const bestChain = (places: readonly CodePlace[]): CodePlace[] => {
  const best: number[] = [];
  const before: number[] = [];
  for (const [index, place] of places.entries()) {
    best[index] = place.weight - start(place);
    before[index] = -1;
    for (let other = index - 1; other >= Math.max(0, index - reach); other -= 1) {
      const value = (best[other] as number) + place.weight - cost(places[other] as CodePlace, place);
      if (value <= (best[index] as number) + 1e-9) continue;
      best[index] = value;
      before[index] = other;
    }
  }
  return traced(places, best, before);
};

const traced = (
  places: readonly CodePlace[],
  best: readonly number[],
  before: readonly number[],
): CodePlace[] => {
  let at = best.reduce((top, value, index) => (value > (best[top] ?? 0) ? index : top), -1);
  if (at === -1) return [];
  const chain: CodePlace[] = [];
  while (at >= 0) {
    chain.push(places[at] as CodePlace);
    at = before[at] as number;
  }
  return chain.reverse();
};
