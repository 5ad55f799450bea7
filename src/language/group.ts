/** Groups a list by a key, keeping order. */
export const group = <T, K extends string>(list: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const at = key(item);
    const one = groups.get(at);
    if (one) one.push(item);
    else groups.set(at, [item]);
  }
  return groups;
};
