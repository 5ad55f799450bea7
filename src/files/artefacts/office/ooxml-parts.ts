import { must } from '../shared/cleaning.ts';
import { mustNest, type Piece, piecesOf, xmlText } from '../shared/xml.ts';
import { edited, type Fate, localName, withAttributes } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';
import { authorInComments, unusedTextsBlank } from './sheet-texts.ts';

type Tell = (what: string) => void;

const named = (what: string, elements: string): Record<string, string> =>
  Object.fromEntries(elements.split(' ').map((element) => [element, what]));

/** Elements of any Office part that go with all in them, and what they are; empty where it is not worth telling. */
const dropped: Record<string, string> = {
  ...named('', 'rsids docId dataBinding revisionPtr'),
  ...named('where the file lay', 'attachedTemplate absPath webPublishItems'),
  ...named('data of other programs', 'mailMerge docVars custDataLst'),
  ...named('who looked at it', 'customWorkbookViews customSheetViews'),
  ...named('cells of another workbook', 'sheetDataSet'),
};

/** Elements of Word's tracked changes that go. */
const changes: Record<string, string> = {
  ...named('text that was deleted', 'del moveFrom delText delInstrText'),
  ...named('', 'moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd'),
  ...named(
    'who changed what',
    'rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange cellIns cellMerge',
  ),
};

/** Elements of tracked changes whose content stays. */
const accepted = new Set(['ins', 'moveTo']);

/** Attributes that tell when, on which computer and by whose account. */
const tells = /^(rsid\w*|date|dateUtc|dT|dt|created|refreshedBy|refreshedDate)$/;
/** Elements that bear the name of a person as an attribute, and the attributes. */
const persons = /^(comment|cmAuthor|author|person|fileSharing)$/;
const names: Record<string, string> = {
  author: 'Author',
  name: 'Author',
  displayName: 'Author',
  userName: 'Author',
  userId: 'Author',
  initials: 'A',
  providerId: 'None',
};

/** A part in XML without its traces, or `Cannot` where no program could open it; `used` are the shared texts that a cell shows. */
export const cleanXmlPart = (part: Part, used: Set<number>, tell: Tell): Part => {
  const xml = xmlText(part.data);
  if (!/\.vml$/i.test(part.name)) mustNest(xml);
  if (/\.rels$|\[Content_Types\]\.xml$/i.test(part.name)) return part;
  if (/\.vml$/i.test(part.name))
    return { name: part.name, data: Buffer.from(xml.replace(/\so:title="[^"]*"/g, '')) };
  const word = /^word\//.test(part.name) ? wordPrefix(xml) : undefined;
  must(word === undefined || !deletesRows(xml, word), rowDeleted);
  const clean = edited(
    xml,
    (tag) => fateOf(tag, word, tell),
    () => {},
  );
  return { name: part.name, data: Buffer.from(ofSheets(part.name, clean, { xml, used, tell })) };
};

const ofSheets = (
  name: string,
  clean: string,
  { xml, used, tell }: { xml: string; used: Set<number>; tell: Tell },
): string => {
  if (/^xl\/comments/i.test(name)) return authorInComments(clean, xml);
  return /^xl\/sharedStrings\.xml$/i.test(name) ? unusedTextsBlank(clean, used, tell) : clean;
};

/** The prefix of Word's own names, with its colon. */
const wordPrefix = (xml: string): string =>
  /xmlns(?::(\w+))?=["'][^"']*wordprocessingml\/(?:2006\/)?main["']/
    .exec(xml)
    ?.slice(1)
    .map((one) => (one ? `${one}:` : ''))[0] ?? 'w:';

const rowDeleted =
  'It holds rows of a table that were deleted but are still inside; accept all changes, save it and take that.';

const deletesRows = (xml: string, word: string): boolean => {
  let within = false;
  return piecesOf(xml).some(({ name, kind }) => {
    if (name === `${word}trPr`) within = kind === 'open';
    return name === `${word}cellDel` || (within && name === `${word}del`);
  });
};

const fateOf = (tag: Piece, word: string | undefined, tell: Tell): Fate => {
  const name = localName(tag.name);
  const isWord = word !== undefined && tag.name === `${word}${name}`;
  if (isWord && accepted.has(name)) return tag.kind === 'empty' ? 'drop' : 'unwrap';
  const table = isWord && Object.hasOwn(changes, name) ? changes : dropped;
  if (Object.hasOwn(table, name)) {
    if (table[name] !== '') tell(table[name] as string);
    return 'drop';
  }
  if (!tag.raw.includes('=')) return name === 'author' ? 'empty' : 'keep';
  if (name === 'pivotCacheDefinition') return { tag: withoutRows(tag) };
  return { tag: withAttributes(tag.raw, (key, value) => attributeOf(name, key, value, tell)) };
};

const attributeOf = (element: string, key: string, value: string, tell: Tell): string | undefined => {
  const name = localName(key);
  if (persons.test(element) && Object.hasOwn(names, name)) {
    if (value !== names[name] && value !== '') tell("comments' authors");
    return names[name];
  }
  if (tells.test(name)) return undefined;
  if (element === 'pageSetup' && name === 'id') return undefined;
  const isFile = element === 'cNvPr' && name === 'name' && /[\\/]|\.\w{3,4}$/.test(value);
  return isFile ? 'Picture' : value;
};

/** A pivot table that keeps no rows of its own: it fetches them from its sheet when it is opened. */
const withoutRows = (tag: Piece): string => {
  const bare = withAttributes(tag.raw, (key, value) =>
    /^(saveData|refreshOnLoad|refreshedBy|refreshedDate|id)$/.test(localName(key)) ? undefined : value,
  );

  return bare.replace(/\s*\/?>$/, (end) => ` saveData="0" refreshOnLoad="1"${end.trim()}`);
};
