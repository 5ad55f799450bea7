import type { Element, ElementContent } from 'hast';

/** What an element can hold. */
export type Content = ElementContent;

/** An element; properties that are undefined are left out. */
export const element = (
  tagName: string,
  properties: Record<string, string | number | string[] | undefined>,
  children: Content[],
): Element => ({ type: 'element', tagName, properties, children });

/** Text, which is escaped when it is written. */
export const words = (value: string): Content => ({ type: 'text', value });
