/** Groups a list by a key, keeping order. */
export const group = <T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const at = key(item);
    const one = groups.get(at);
    if (one) one.push(item);
    else groups.set(at, [item]);
  }
  return groups;
};
