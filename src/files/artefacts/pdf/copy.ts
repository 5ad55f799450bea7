import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { must } from '../shared/cleaning.ts';
import { dropped, isCatalog } from './kept.ts';
import { ownNames } from './names.ts';
import { cleanStream } from './streams.ts';

/** Told what sort of thing was left behind. */
export type Tell = (what: string) => void;

/**
 * The objects of a PDF that its catalog leads to, without those that tell more than the pages show, numbered in the
 * order in which they are met. Whatever nothing leads to is left behind, such as the text of an earlier version.
 */
export const copied = (source: PDFContext, tell: Tell): PDFContext => {
  const target = PDFContext.create();
  const places = new Map<PDFRef, PDFRef>();
  const waiting: PDFRef[] = [];
  const placeOf = (ref: PDFRef): PDFRef => {
    const known = places.get(ref);
    if (known) return known;
    const place = target.nextRef();
    places.set(ref, place);
    waiting.push(ref);
    return place;
  };
  const copy = (object: PDFObject, depth = 0): PDFObject => {
    must(depth < 200, 'The PDF is damaged; print it to PDF anew and take that.');
    if (object instanceof PDFRef) return placeOf(object);
    if (object instanceof PDFDict) return copyDict(object, depth);
    if (object instanceof PDFArray) return copyArray(object, depth);
    return object instanceof PDFRawStream ? copyStream(object, depth) : object;
  };
  const names = ownNames(source);
  const copyDict = (dict: PDFDict, depth: number, without = ''): PDFDict => {
    const written = PDFDict.withContext(target);
    for (const [key, value] of dict.entries()) {
      if (key.decodeText() === without) continue;
      const what = names.has(dict) ? undefined : dropped(dict, key.decodeText(), value);
      if (what === undefined) written.set(key, copy(value, depth + 1));
      else if (what !== '') tell(what);
    }
    return written;
  };
  const copyArray = (array: PDFArray, depth: number): PDFArray => {
    const written = PDFArray.withContext(target);
    for (const value of array.asArray()) {
      const what = dropped(undefined, '', source.lookup(value) ?? value);
      if (what === undefined) written.push(copy(value, depth + 1));
      else tell(what);
    }
    return written;
  };
  const copyStream = (stream: PDFRawStream, depth: number): PDFRawStream => {
    const { contents, filter } = cleanStream(stream, tell);
    const dict = copyDict(stream.dict, depth, 'Length');
    if (filter !== undefined) {
      dict.delete(PDFName.of('DecodeParms'));
      dict.set(PDFName.of('Filter'), PDFName.of(filter));
    }
    dict.set(PDFName.of('Length'), target.obj(contents.length));
    return PDFRawStream.of(dict, contents);
  };
  target.trailerInfo.Root = placeOf(source.trailerInfo.Root as PDFRef);
  for (let ref = waiting.shift(); ref; ref = waiting.shift()) {
    const object = source.lookup(ref);
    if (object) target.assign(places.get(ref) as PDFRef, copy(object));
  }
  if (left(source, places)) tell('what an earlier version showed');
  return target;
};

/** Whether objects that could show something were left behind: not those that hold others, and no bare numbers. */
const left = (source: PDFContext, places: Map<PDFRef, PDFRef>): boolean =>
  source.enumerateIndirectObjects().some(([ref, object]) => {
    if (places.has(ref) || ref === source.trailerInfo.Info || object instanceof PDFNumber) return false;
    const dict =
      object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
    if (dict && isCatalog(dict)) return true;
    const type = dict?.lookup(PDFName.of('Type'));
    return (
      type !== PDFName.of('ObjStm') &&
      type !== PDFName.of('XRef') &&
      dict?.has(PDFName.of('Linearized')) !== true
    );
  });
