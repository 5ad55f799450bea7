import type { Knowledge } from '#leaks/leak.ts';

/** What is known of the portfolio from which the labelled lines are taken. */
export const knowledge: Knowledge = {
  vouching: ['Sam Okafor', 'Ruth Adeyemi', 'Dan Foley'],
  mayStand: [
    'Colleague A',
    'Colleague B',
    'Colleague C',
    'Customer 4',
    'Dr Martens',
    'quality.team@example.com',
    'The Parcels Team',
    'Beacon',
  ],
  register: [],
};
