const longest = 40;

/** The words of a title as they stand in a file name: `A refund, at last!` gives `a-refund-at-last`. */
export const fileSlug = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || 'record';
};
