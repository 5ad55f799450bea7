import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Whether the tree of pages under a dictionary leads to every page that it names, and each page to all that it shows
 * (ISO 32000-1, 7.7.3). A file that was cut off may still name pages that were lost with its end.
 */
export const hasItsPages = (context: PDFContext, top: PDFDict): boolean => {
  const met = new Set<PDFObject>([top]);
  const waiting = [top];
  let pages = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const kids = context.lookup(node.get(PDFName.of('Kids')));
    if (!(kids instanceof PDFArray)) {
      if (!hasContents(context, node)) return false;
      pages += 1;
      continue;
    }
    for (const kid of kids.asArray().map((one) => context.lookup(one))) {
      if (!(kid instanceof PDFDict) || met.has(kid)) return false;
      met.add(kid);
      waiting.push(kid);
    }
  }
  return pages > 0;
};

/** A page without any contents is empty, and whole. */
const hasContents = (context: PDFContext, page: PDFDict): boolean => {
  const named = page.get(PDFName.of('Contents'));
  const found = context.lookup(named);
  if (found instanceof PDFArray) return found.asArray().every((one) => context.lookup(one) !== undefined);
  return named === undefined || found !== undefined;
};
