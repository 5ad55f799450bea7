import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { BodyNode } from '#portfolio/portfolio.ts';
import { handlersFor } from './handlers.ts';
import type { ProseLinks } from './links.ts';
import { prepareBody } from './prepare-body.ts';

/**
 * The checked words of a record as HTML. Nothing in them is evaluated: every word is escaped, every element is one
 * that a handler made, and the only HTML put in as it is comes from `links.trend`.
 */
export const renderBody = (body: BodyNode, links: ProseLinks): string => {
  const tree = toHast(prepareBody(body) as never, { handlers: handlersFor(links) });
  return toHtml(withScopes(tree), { allowDangerousHtml: true });
};

/** Says of each heading of a table that it heads a column. */
const withScopes = (node: Nodes): Nodes => {
  if (node.type === 'element' && node.tagName === 'th') node.properties.scope = 'col';
  if ('children' in node) for (const child of node.children) withScopes(child);
  return node;
};
