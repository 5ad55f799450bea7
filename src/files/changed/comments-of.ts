import { type CST, Parser } from 'yaml';

/** A comment of a YAML text, from its # to the end of its line. */
export interface Comment {
  offset: number;
  source: string;
}

/** The comments of a YAML text, in order. */
export const commentsOf = (text: string): Comment[] => {
  const found: Comment[] = [];
  for (const token of new Parser().parse(text)) collect(token, found);
  return found.sort((a, b) => a.offset - b.offset);
};

const collect = (token: unknown, found: Comment[]): void => {
  if (Array.isArray(token)) for (const one of token) collect(one, found);
  if (typeof token !== 'object' || token === null) return;
  const { type, offset, source } = token as CST.SourceToken;
  if (type === 'comment') found.push({ offset, source });
  else for (const inner of Object.values(token)) if (typeof inner === 'object') collect(inner, found);
};
