import type { Bank } from './bank.ts';
import { type Chance, Deck } from './chance.ts';
import { atStandard } from './notes-at-standard.ts';
import { record, tone } from './notes-manner.ts';
import { greetingSpoken, greetingTyped, identity } from './notes-opening.ts';
import { expectation, knowledge, nextSteps, ownership } from './notes-putting-right.ts';
import { listening, questions } from './notes-understanding.ts';
import { particularRatings } from './particular-ratings.ts';
import { type Quality, qualities, type Rating, ratingOf } from './profiles.ts';
import { notApplicable } from './reasons.ts';
import type { Arranged } from './schedule.ts';
import type { Transaction } from './transaction.ts';

const banks: Record<string, Bank> = {
  greetingSpoken,
  greetingTyped,
  identity,
  listening,
  questions,
  knowledge,
  ownership,
  'next-steps': nextSteps,
  expectation,
  tone,
  record,
};

/** One line of an observation before its slots are filled. */
export type Line = { quality: Quality } & (
  | { rating: Rating; template: string; develop: number }
  | { notApplicable: string }
);

const spoken = (channel: string) => channel === 'telephone' || channel === 'face-to-face';

/**
 * Whether a sentence suits the transaction: # telephone, @ counter, ~ spoken, = typed,
 * ! a delivery and not a general question, ^ nothing delicate.
 */
export function suits(template: string, channel: string, sort: Transaction): boolean {
  const signs = template.match(/^[#@~=!^]*/)?.[0] ?? '';
  if (signs.includes('#') && channel !== 'telephone') return false;
  if (signs.includes('@') && channel !== 'face-to-face') return false;
  if (signs.includes('~') && !spoken(channel)) return false;
  if (signs.includes('=') && spoken(channel)) return false;
  if (signs.includes('!') && sort.general) return false;
  return !(signs.includes('^') && sort.delicate);
}

/** Splits a note into its words and the place of the development point that answers it. */
function parted(template: string): { template: string; develop: number } {
  const [words = '', place = '0'] = template.replace(/^[#@~=!^]*/, '').split('|');
  return { template: words, develop: Number(place) };
}

const more = (name: string, rating: number) => (rating === 3 ? (atStandard[name] ?? []) : []);

/** Deals notes for every quality criterion and rating. */
export class Notes {
  readonly #decks = new Map<string, Deck<string>>();

  constructor(chance: Chance) {
    for (const [name, bank] of Object.entries(banks))
      for (const rating of [1, 2, 3, 4] as const)
        this.#decks.set(`${name} ${rating}`, new Deck([...bank[rating], ...more(name, rating)], chance));
  }

  /** The next sentence for that quality criterion and rating that suits the channel. */
  next(quality: Quality, rating: Rating, channel: string, sort: Transaction) {
    const greeting = spoken(channel) ? 'greetingSpoken' : 'greetingTyped';
    const deck = this.#decks.get(`${quality === 'greeting' ? greeting : quality} ${rating}`);
    if (deck === undefined) throw new Error(`No notes for ${quality} at ${rating}.`);
    return parted(deck.next((template) => suits(template, channel, sort)));
  }
}

/** Why a quality criterion does not apply to this transaction, or nothing where it does. */
function whyNot(quality: Quality, arranged: Arranged, sort: Transaction, chance: Chance): string | undefined {
  const { transaction, channel } = arranged;
  if (quality === 'identity') {
    if (sort.general) return notApplicable.general;
    if (transaction === 'handed-in-parcel') return notApplicable.finder;
    return channel === 'social-media' && chance.happens(0.5) ? notApplicable.public : undefined;
  }
  if (quality === 'record' && sort.general) return notApplicable.noRecord;
  if (quality === 'next-steps' && sort.closed) return notApplicable.closed;
  if (quality === 'expectation' && chance.happens(0.2)) return notApplicable.noLimit;
  return undefined;
}

/** The lines of one observation, in the order of the scorecard of that day. */
export function linesOf(
  arranged: Arranged,
  sort: Transaction,
  version: string,
  notes: Notes,
  chance: Chance,
): Line[] {
  return qualities
    .filter((quality) => version !== '1' || quality !== 'expectation')
    .map((quality) => {
      const reason = whyNot(quality, arranged, sort, chance);
      if (reason !== undefined) return { quality, notApplicable: reason };
      const rating = ratingOf(arranged, quality, chance);
      const dealt = { rating, ...notes.next(quality, rating, arranged.channel, sort) };
      // What is particular comes after the deal, so that no other observation gets other sentences for it.
      return { quality, ...dealt, ...particularRatings[arranged.number]?.[quality] };
    });
}
