import {
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFWriter,
} from '@cantoo/pdf-lib';
import { copied } from './copy.ts';
import { nameIn } from './objects.ts';

/**
 * A PDF with a page for each drawing that the pages of another one hold by name: how its fields, stamps and notes look,
 * its patterns and masks. The reader of pages reads what a page draws itself, and passes over those. Undefined where
 * there is none.
 */
export const drawnAsPages = async (source: PDFContext): Promise<Uint8Array | undefined> => {
  const context = copied(source, () => {});
  const drawings = context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFRawStream && isDrawing(object.dict) ? [{ ref, object }] : [],
    );
  if (drawings.length === 0) return undefined;
  const parent = context.nextRef();
  const Kids = drawings.map(({ ref, object }) => pageOf(context, parent, { ref, dict: object.dict }));
  context.assign(parent, context.obj({ Type: 'Pages', Count: Kids.length, Kids }));
  context.trailerInfo.Root = context.register(context.obj({ Type: 'Catalog', Pages: parent }));
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
};

const isDrawing = (dict: PDFDict): boolean =>
  nameIn(dict, 'Subtype') === 'Form' || dict.has(PDFName.of('PatternType'));

const pageOf = (
  context: PDFContext,
  parent: PDFRef,
  { ref, dict }: { ref: PDFRef; dict: PDFDict },
): PDFRef => {
  dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  for (const key of ['PatternType', 'OC']) dict.delete(PDFName.of(key));
  const draw = context.register(context.stream('/Drawn Do'));
  const page = {
    Type: 'Page',
    Parent: parent,
    MediaBox: [-20_000, -20_000, 20_000, 20_000],
    Resources: { XObject: { Drawn: ref } },
    Contents: draw,
  };
  return context.register(context.obj(page));
};
