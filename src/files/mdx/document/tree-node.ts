import type { Nodes } from 'mdast';

type Attributes = Readonly<Record<string, unknown>>;

/** A node of the tree; its own two kinds are no types of Markdown's. */
export const node = (type: string, more: object = {}): Nodes => ({ type, ...more }) as unknown as Nodes;

/** A node of one of our own components. */
export const component = (name: string, attributes: Attributes, children: Nodes[], block: boolean): Nodes =>
  node('component', { name, attributes, children, block });

/** What a node or a mark of a document says, without where it stood and which it is. */
export const attributesOf = ({ attrs = {} }: { attrs?: Attributes | undefined }): Attributes =>
  Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) => name !== 'origin' && name !== 'id' && value !== null && value !== undefined,
    ),
  );
