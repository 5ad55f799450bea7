import type { BodyNode } from '#portfolio/portfolio.ts';

/**
 * A tree as a page needs it: headings from the second level on without a gap and each with an id, charts out of
 * their paragraphs, and `inLink` set on what stands inside a link and must not become one. The tree given is left alone.
 */
export const prepareBody = (body: BodyNode): BodyNode => {
  const level = headingLevels(body);
  let headings = 0;
  const heading = (node: BodyNode) => {
    headings += 1;
    return { depth: level(node), data: { hProperties: { id: `part-${headings}` } } };
  };
  const prepared = (node: BodyNode, inLink: boolean): BodyNode => {
    const within = inLink || isLink(node);
    const own = node.type === 'heading' ? heading(node) : {};
    const children = node.children?.map((child) => prepared(child, within)).flatMap(chartsLifted);
    return { ...node, ...own, inLink, ...(children ? { children } : {}) };
  };
  return prepared(body, false);
};

const isLink = ({ type }: BodyNode): boolean => type === 'link' || type === 'Evidence' || type === 'At';

/** The page's title is the first level, so the highest heading of the text becomes the second. */
const headingLevels = (body: BodyNode): ((heading: BodyNode) => number) => {
  const highest = Math.min(...depthsIn(body));
  let last = 1;
  return (heading) => {
    last = Math.min(Number(heading.depth) - highest + 2, last + 1, 6);
    return last;
  };
};

const depthsIn = (node: BodyNode): number[] =>
  node.type === 'heading' ? [Number(node.depth)] : (node.children ?? []).flatMap(depthsIn);

/** A chart is a block: a paragraph around it is parted in two. */
const chartsLifted = (node: BodyNode): BodyNode[] => {
  const children = node.children ?? [];
  if (node.type !== 'paragraph' || !children.some(isChart)) return [node];
  const parts: BodyNode[] = [];
  let words: BodyNode[] = [];
  const close = () => {
    if (words.some(({ type, value }) => type !== 'text' || value?.trim()))
      parts.push({ ...node, children: words });
    words = [];
  };
  for (const child of children) {
    if (!isChart(child)) words.push(child);
    else {
      close();
      parts.push({ ...child, block: true });
    }
  }
  close();
  return parts;
};

const isChart = ({ type }: BodyNode): boolean => type === 'Trend';
