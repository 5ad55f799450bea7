/** The middle of some numbers, or the mean of the two in the middle; null where there are none. */
export const median = (values: readonly number[]): number | null => {
  const inOrder = [...values].sort((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const [lower, upper] = [inOrder[inOrder.length % 2 === 0 ? middle - 1 : middle], inOrder[middle]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
};
