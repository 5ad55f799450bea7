/**
 * A function that works something out once for each object and keeps it for as long as that object lives: a portfolio
 * is read-only, so what follows from it stays true.
 */
export const onceFor = <Key extends object, T>(make: (key: Key) => T): ((key: Key) => T) => {
  const known = new WeakMap<Key, { made: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
};
