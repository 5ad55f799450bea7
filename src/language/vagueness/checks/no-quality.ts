import type { Check } from '../point.ts';

/** Without a quality criterion nobody can say which line of the scorecard the point should move. */
export const noQuality: Check = ({ quality }) => (quality ? undefined : 'no quality criterion');
