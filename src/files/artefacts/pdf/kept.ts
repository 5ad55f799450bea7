import { PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { dictOf, nameIn, numberIn } from './objects.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** What the catalog keeps: how the pages are shown, found and read aloud (ISO 32000-1, table 28). */
const catalogKeys = words(
  'Type Version Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines AcroForm StructTreeRoot MarkInfo Lang OutputIntents OCProperties OpenAction',
);

/** What a page keeps, and a group of pages (ISO 32000-1, tables 29 and 30). */
const pageKeys = words(
  'Type Parent Kids Count Resources MediaBox CropBox BleedBox TrimBox ArtBox BoxColorInfo Contents Rotate Group Annots Tabs StructParents UserUnit Dur Trans SeparationInfo',
);

/** What goes wherever it stands, and what it is. */
const anywhere: Record<string, string> = {
  Metadata: 'what a program wrote about it',
  PieceInfo: 'private data of a program',
  LastModified: 'when it was changed',
  Thumb: 'a small copy of a page',
  AF: 'an attached file',
  EF: 'an attached file',
  EmbeddedFiles: 'an attached file',
  JavaScript: 'a script',
  JS: 'a script',
  AA: 'a script',
  XFA: 'a second copy of the form',
  CreatorInfo: 'the program',
  OPI: 'where a picture lay',
  Alternates: 'another version of a picture',
  Measure: 'where it was taken',
  PtData: 'where it was taken',
  LGIDict: 'where it was taken',
  VP: 'where it was taken',
  Templates: 'a hidden page',
};

/** What annotations lose besides: who wrote them and when (table 164 and 170). */
const annotationKeys = words('T CreationDate M NM RC Subj Popup IRT RT State StateModel ExData');
/** Annotations that are files, films or windows of their own. */
const files = words('FileAttachment RichMedia Movie Sound Screen 3D');
/** Actions that run something or name a file. */
const actions = words(
  'JavaScript Launch SubmitForm ImportData GoToR GoToE Rendition Movie Sound RichMediaExecute',
);

export const isCatalog = (dict: PDFDict): boolean => nameIn(dict, 'Type') === 'Catalog';

const isAnnotation = (dict: PDFDict): boolean =>
  dict.has(PDFName.of('Rect')) && nameIn(dict, 'Subtype') !== '' && !dict.has(PDFName.of('BBox'));

const [hidden, noView] = [2, 32];

/** Annotations that the page does not show, but for the fields of a form, which belong to the form. */
const isHidden = (dict: PDFDict): boolean =>
  nameIn(dict, 'Subtype') !== 'Widget' && (numberIn(dict, 'F') & (hidden | noView)) !== 0;

/**
 * Whether an entry of a dictionary, or of an array where none is given, is left behind: what it is in plain words,
 * empty where it is not worth telling, undefined where it stays.
 */
export const dropped = (dict: PDFDict | undefined, key: string, value: PDFObject): string | undefined => {
  if (dict) {
    const byKey = droppedByKey(dict, key);
    if (byKey !== undefined) return byKey;
  }
  const target = dict ? dictOf(dict.context, value) : value instanceof PDFDict ? value : undefined;
  return target && droppedByValue(target, dict === undefined);
};

const droppedByKey = (dict: PDFDict, key: string): string | undefined => {
  if (Object.hasOwn(anywhere, key)) return anywhere[key] as string;
  if (isCatalog(dict) && !catalogKeys.has(key)) return 'what a program added';
  if (isAnnotation(dict) && nameIn(dict, 'Subtype') !== 'Widget' && annotationKeys.has(key))
    return key === 'T' || key === 'RC' ? "a comment's author" : '';
  if (/^Pages?$/.test(nameIn(dict, 'Type')) && !pageKeys.has(key))
    return key === 'ID' || key === 'B' ? '' : 'what a program added';
  return;
};

const droppedByValue = (target: PDFDict, inArray: boolean): string | undefined => {
  if (nameIn(target, 'Type') === 'Sig' || target.has(PDFName.of('ByteRange'))) return 'a signature';
  if (nameIn(target, 'Type') === 'Filespec') return 'an attached file';
  const action = nameIn(target, 'S');
  if (actions.has(action) && !inArray && nameIn(target, 'Type') !== 'StructElem')
    return action === 'JavaScript' ? 'a script' : 'a link to a file';
  if (action === 'URI' && leadsToFile(target)) return 'a link to a file';
  if (!inArray || !isAnnotation(target)) return;
  if (files.has(nameIn(target, 'Subtype'))) return 'an attached file';
  if (nameIn(target, 'Subtype') === 'Popup') return "a comment's author";
  return isHidden(target) ? 'a hidden comment' : undefined;
};

const leadsToFile = (action: PDFDict): boolean => {
  const uri = action.context.lookup(action.get(PDFName.of('URI')));
  const text = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
  return /^(file:|[a-z]:[\\/]|\\\\)/i.test(text);
};
