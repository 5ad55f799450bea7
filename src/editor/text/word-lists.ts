// Word writes the items of a list as paragraphs, each with its level in the style and its sign before the words.

/** The style of an element as its letters, under the name that it has while it is read. */
export const styleOf = (element: Element): string =>
  (element.getAttribute('data-style') ?? '').replace(/\s+/g, '').toLowerCase();

/** Whether an element is an item of a list as Word writes it. */
export const isWordItem = (element: Element): boolean =>
  /^(p|div|h\d)$/i.test(element.nodeName) && /mso-list:(?!none|skip)l\d+level\d+/.test(styleOf(element));

const levelOf = (element: Element): number => Number(/level(\d+)/.exec(styleOf(element))?.[1] ?? 1);

/** The sign before the words says whether items are counted. */
const isCounted = (element: Element): boolean => {
  const sign = [...element.querySelectorAll('*')].find((one) => /mso-list:ignore/.test(styleOf(one)));
  return /^\s*\(?([0-9]{1,3}|[ivxlc]{1,5}|[a-z])[.)]/i.test(sign?.textContent ?? '');
};

/** Items that follow each other as lists within each other; `words` gives what stands in an item. */
export const asList = (items: readonly Element[], words: (item: Element) => string): string => {
  const [first] = items;
  if (!first) return '';
  const level = levelOf(first);
  const tag = isCounted(first) ? 'ol' : 'ul';
  const isNext = (item: Element, at: number) =>
    at > 0 && (levelOf(item) < level || (levelOf(item) === level && isCounted(item) !== isCounted(first)));
  const end = items.findIndex(isNext);
  const own = end < 0 ? items : items.slice(0, end);
  const rest = end < 0 ? [] : items.slice(end);
  return `<${tag}>${itemsAt(own, level, words)}</${tag}>${asList(rest, words)}`;
};

const itemsAt = (items: readonly Element[], level: number, words: (item: Element) => string): string => {
  const starts = items.flatMap((item, at) => (levelOf(item) === level ? [at] : []));
  return starts
    .map((at, index) => {
      const below = items.slice(at + 1, starts[index + 1] ?? items.length);
      return `<li>${words(items[at] as Element)}${asList(below, words)}</li>`;
    })
    .join('');
};
