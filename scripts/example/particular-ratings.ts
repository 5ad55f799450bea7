import type { Quality, Rating } from './profiles.ts';

/** A rating that is arranged and not thrown, with the sentence for it and the development point that answers it. */
export interface Particular {
  rating: Rating;
  template: string;
  develop: number;
}

/**
 * Colleague B's next steps, which get worse in July while all else only varies: a pattern that the dice throw too
 * seldom, and that a report on trends must show. By observation, then by quality criterion.
 */
export const particularRatings: Record<string, Partial<Record<Quality, Particular>>> = {
  E131: { 'next-steps': { rating: 3, template: 'Ended on it: “{step}”.', develop: 0 } },
  E180: { 'next-steps': { rating: 2, template: '“{vague}.” No day, no time.', develop: 0 } },
  E190: { 'next-steps': { rating: 2, template: 'Said what, not when.', develop: 5 } },
  E192: {
    'next-steps': {
      rating: 2,
      template: 'A day was given, and not what happens if the day is missed.',
      develop: 3,
    },
  },
};
