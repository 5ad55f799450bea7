import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded dice: the same seed gives the same throws for ever. */
export class Chance {
  readonly #source;

  constructor(seed: number) {
    this.#source = xoroshiro128plus(seed);
  }

  /** A whole number from 0 up to and without `below`. */
  below(below: number): number {
    return uniformInt(this.#source, 0, below - 1);
  }

  /** True with the chance `share`, a number from 0 to 1. */
  happens(share: number): boolean {
    return this.below(10_000) < share * 10_000;
  }

  /** One of the list. */
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(this.below(left.length), 1));
    return out;
  }
}

/** Deals from a shuffled deck and puts each card at the bottom, so that a sentence does not return too soon. */
export class Deck<T> {
  readonly #cards: T[];

  constructor(cards: readonly T[], chance: Chance) {
    this.#cards = chance.shuffled(cards);
  }

  /** The next card that fits; throws where none does. */
  next(fits: (card: T) => boolean = () => true): T {
    const index = this.#cards.findIndex(fits);
    if (index < 0) throw new Error('No card in the deck fits.');
    const [card] = this.#cards.splice(index, 1);
    this.#cards.push(card as T);
    return card as T;
  }
}
