/** Words for points that have an order, the worst first. */
const orders: readonly (readonly string[])[] = [
  ['inadequate', 'requires improvement', 'good', 'outstanding'],
  ['unacceptable', 'poor', 'fair', 'satisfactory', 'average', 'good', 'very good', 'excellent'],
  [
    'does not meet',
    'did not meet',
    'below',
    'below standard',
    'below expectations',
    'needs improvement',
    'partially meets',
    'meets',
    'meets expectations',
    'met',
    'at standard',
    'exceeds',
    'exceeds expectations',
    'above standard',
  ],
  ['red', 'amber', 'green'],
  ['never', 'rarely', 'sometimes', 'usually', 'always'],
  ['low', 'medium', 'high'],
];

/** The order that all of some words stand in, the worst first; undefined where none holds them all. */
export const orderOf = (words: readonly string[]): readonly string[] | undefined =>
  orders.find((order) => words.every((word) => order.includes(word.trim().toLowerCase())));

/** Whether some words are points of an order. */
export const areInOrder = (words: readonly string[]): boolean =>
  words.length > 0 && orderOf(words) !== undefined;
