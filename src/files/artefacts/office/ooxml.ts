import { must } from '../shared/cleaning.ts';
import { attributesOf, xmlText } from '../shared/xml.ts';
import { edited } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';
import { cleanMediaPart, isMedia } from './media.ts';
import { cleanXmlPart } from './ooxml-parts.ts';
import { type Relation, relationsOf, sourceOf, withRelations } from './relations.ts';
import { sharedTextsUsed } from './sheet-texts.ts';
import type { OfficeWork } from './work.ts';

/** Parts that go, and what they are. */
const goes: [RegExp, string][] = [
  [/^docProps\/thumbnail|(^|\/)thumbnail\.\w+$/i, 'a small copy of a page'],
  [/^(docProps|docMetadata)\//i, 'author, company, title and days of the document'],
  [/^customXml\/|^ppt\/tags\/|\/customProperty\d*\.bin$/i, 'data of other programs'],
  [/^word\/(people|comments(Extended|Ids|Extensible))\.xml$/i, "comments' authors"],
  [/printerSettings\d*\.bin$/i, 'the printer'],
  [/^xl\/(revisions\/|userNames)/i, 'earlier versions'],
  [/^ppt\/(changesInfos\/|revisionInfo)/i, 'earlier versions'],
  [/pivotCacheRecords\d*\.xml$/i, 'the rows behind a pivot table'],
  [/^_xmlsignatures\//i, 'a signature'],
];

/** Parts that make a file one that is not published, and what to do. */
const refused: [RegExp, string][] = [
  [
    /vbaProject|\/vbaData|^xl\/macrosheets\//i,
    'It holds macros; save it without them (.docx, .xlsx) or as PDF and take that.',
  ],
  [
    /^xl\/(connections\.xml|queryTables\/|model\/)/i,
    'It fetches data from elsewhere; in Excel remove the queries and connections, save it and take that, or a PDF.',
  ],
];

/** The parts of an Office file that its contents lead to, cleaned, in their order. */
export const cleanPackage = async (parts: Part[], work: OfficeWork): Promise<Part[]> => {
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  must(types !== undefined, 'It is not an Office file, whatever its name says.');
  for (const [name, sentence] of refused) must(!parts.some((part) => name.test(part.name)), sentence);
  const left = parts.filter((part) => !hasGone(part, work.tell));
  const used = sharedTextsUsed(left);
  const clean = left.map((part) => (isXml(part.name) ? cleanXmlPart(part, used, work.tell) : part));
  const shown = reachable(clean, work.tell);
  const written: Part[] = [];
  for (const part of shown) written.push(await cleanBinary(part, work));
  return written.map((part) => (part.name === types?.name ? contentTypes(part, written) : part));
};

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

const hasGone = ({ name }: Part, tell: (what: string) => void): boolean => {
  const what = goes.find(([part]) => part.test(name))?.[1];
  if (what !== undefined) tell(what);
  return what !== undefined;
};

const cleanBinary = (part: Part, work: OfficeWork): Part | Promise<Part> => {
  if (isXml(part.name)) return part;
  if (/\.(docx|xlsx|pptx)$/i.test(part.name)) return work.cleanEmbedded(part);
  must(isMedia(part), 'It holds a file of another program inside; save it as PDF and take that.');
  return cleanMediaPart(part, work.tell);
};

/** The parts that the file leads to from its root, with the relations between them and no others. */
const reachable = (parts: Part[], tell: (what: string) => void): Part[] => {
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const relations = new Map<string, Relation[]>();
  for (const part of parts.filter(({ name }) => /\.rels$/i.test(name)))
    relations.set(sourceOf(part.name), relationsOf(part, byName));
  const found = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (found.has(source)) continue;
    found.add(source);
    for (const { part } of relations.get(source) ?? []) if (part !== undefined) waiting.push(part);
  }
  return parts.flatMap((part) => {
    const isRelations = /\.rels$/i.test(part.name);
    const source = isRelations ? sourceOf(part.name) : part.name.toLowerCase();
    if (part.name === '[Content_Types].xml') return [part];
    if (!found.has(source)) {
      if (!isRelations) tell('what no page shows');
      return [];
    }
    return [isRelations ? withRelations(part, relations.get(source) ?? [], tell) : part];
  });
};

/** The list of the types of the parts, without those that have gone. */
const contentTypes = (part: Part, written: Part[]): Part => {
  const names = new Set(written.map(({ name }) => `/${name}`.toLowerCase()));
  const xml = edited(
    xmlText(part.data),
    (tag) => {
      const name = attributesOf(tag).find(([own]) => own === 'PartName')?.[1];
      return name === undefined || names.has(name.toLowerCase()) ? 'keep' : 'drop';
    },
    () => {},
  );
  return { name: part.name, data: Buffer.from(xml) };
};
