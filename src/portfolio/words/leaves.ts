/** A value in some data, with its place such as `ratings.2.note`. */
export interface Leaf {
  at: string;
  value: string;
}

/** Every value in some data, in the order of the places; what is false or empty says nothing. Spaces are told as one. */
export const leavesIn = (value: unknown, at = ''): Leaf[] => {
  if (value === undefined || value === null || value === false) return [];
  if (typeof value !== 'object') return [{ at, value: String(value).replace(/\s+/g, ' ') }];
  const entries = Array.isArray(value)
    ? value.map((one, index) => [String(index + 1), one] as const)
    : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([key, inner]) => leavesIn(inner, at === '' ? key : `${at}.${key}`));
};
