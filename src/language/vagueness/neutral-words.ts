/**
 * Words that say how things stand, how fast they go, or what is or is not there. They tell of no act, so that a point of these alone is still
 * vague; but they judge nobody, and are not named as words that do.
 */
export const neutralWords: ReadonlySet<string> = new Set(
  'running run normal normally usual usually allowed pace open closed due available ready booked late early step missing absent change changes changed work result results'.split(
    ' ',
  ),
);
