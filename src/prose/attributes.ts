import type { BodyNode } from '#portfolio/portfolio.ts';

/** The attributes of a component by name; checking has made sure that each is plain text. */
export const attributesOf = (node: BodyNode): Readonly<Record<string, string>> =>
  Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name, value]));

/** The criteria that a `Claim` names. */
export const criteriaOf = (node: BodyNode): string[] =>
  (attributesOf(node).criteria ?? '').split(/[\s,]+/).filter(Boolean);
