/**
 * A function that keeps what it made for the last few things that it was asked about, two of which are the same where
 * their keys are. What it makes may follow from nothing but what it is given.
 */
export const lastFew = <Asked, T>(
  most: number,
  keyOf: (asked: Asked) => string,
  make: (asked: Asked) => T,
): ((asked: Asked) => T) => {
  const known = new Map<string, { made: T }>();
  return (asked) => {
    const key = keyOf(asked);
    const { made } = known.get(key) ?? { made: make(asked) };
    known.delete(key);
    known.set(key, { made });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
};
