import { textOfDocument } from '#files/mdx/document/text-of-document.ts';

/** Plain words as the text of a record: an empty line parts paragraphs, and every sign is a letter. */
export const textOfWords = (words: string): string => {
  const content = words
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const nothing = { text: '', document: { type: 'doc', content: [] } };
  return textOfDocument({ type: 'doc', content }, nothing).text;
};
