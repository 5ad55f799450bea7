import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { dictOf } from './objects.ts';

/** Keys whose dictionaries have names of the document's own as keys, not those of the format. */
const holders =
  'Font XObject ColorSpace ExtGState Pattern Shading Properties CharProcs RoleMap ClassMap Dests N D R'
    .split(' ')
    .map((key) => PDFName.of(key));

/** The dictionaries of a PDF whose keys are names that the document gave to its fonts, pictures and states. */
export const ownNames = (context: PDFContext): Set<PDFDict> => {
  const found = new Set<PDFDict>();
  const look = (object: PDFObject, depth: number): void => {
    if (depth > 200) return;
    if (object instanceof PDFRawStream) look(object.dict, depth + 1);
    if (object instanceof PDFArray) for (const one of object.asArray()) look(one, depth + 1);
    if (!(object instanceof PDFDict)) return;
    for (const key of holders) {
      const own = object.has(key) ? dictOf(context, object.get(key)) : undefined;
      if (own && !own.has(PDFName.of('Type'))) found.add(own);
    }
    for (const value of object.values()) look(value, depth + 1);
  };
  for (const [, object] of context.enumerateIndirectObjects()) look(object, 0);
  return found;
};
